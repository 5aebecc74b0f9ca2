package org.vmaflens.ui.share;

import javafx.beans.value.ObservableObjectValue;
import org.vmaflens.job.JobRunner;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.ui.dialog.FilePicker;

/**
 * By what way things leave the window.
 *
 * @param runner where files are written
 * @param files asks where to
 * @param told hears of what has been done
 * @param colours of pictures and drawings
 * @param copies knows which one was asked for last
 */
public record Outlet(JobRunner runner, FilePicker files, Told told, ObservableObjectValue<ChartTheme> colours,
        Copies copies) {
}
