package org.vmaflens.ui;

import java.nio.file.Path;
import javafx.stage.Window;
import org.vmaflens.export.ComparisonReport;
import org.vmaflens.model.LensException;
import org.vmaflens.ui.compare.CompareModel;
import org.vmaflens.ui.dialog.FilePicker;
import org.vmaflens.ui.share.ReportPlace;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Workspace;

/** Asks where a comparison's report goes, has it written and says so. */
record Reporting(Workspace workspace, CompareModel comparing, FilePicker files, Notices notices) {

    /** Writes it where the user wants its page. */
    void ask(Window owner) {
        files.save(owner, ComparisonReport.PAGE, Strings.of("compare.report.kind"), "html").ifPresent(this::write);
    }

    private void write(Path page) {
        try {
            Path folder = ReportPlace.of(page);
            comparing.report(folder, written -> notices.tell(
                    Strings.of("compare.report.written", String.valueOf(folder.getFileName())), written.getFirst()));
        } catch (LensException taken) {
            workspace.messageProperty().set(taken.sentence());
        }
    }
}
