package org.vmaflens.ui.share;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vmaflens.export.ComparisonReport;
import org.vmaflens.model.LensException;
import org.vmaflens.ui.text.Strings;

/** Where a report goes whose page the user has named, so that its other files replace nothing that nobody asked about. */
public final class ReportPlace {

    private ReportPlace() {
    }

    /**
     * The folder of the report: the page's own, or one of the page's name where that is not a report's usual one.
     *
     * @throws LensException when other files of a report's names are there without a page
     */
    public static Path of(Path page) {
        Path whole = page.toAbsolutePath();
        String name = String.valueOf(whole.getFileName());
        Path folder = name.equals(ComparisonReport.PAGE)
                ? whole.resolveSibling("")
                : whole.resolveSibling(name.replaceFirst("\\.html?$", ""));
        List<Path> files = ComparisonReport.files(folder);
        if (!Files.exists(files.getFirst())) { // else it was said that a report is replaced
            files.stream().filter(Files::exists).findFirst().ifPresent(other -> {
                throw new LensException(Strings.of("compare.report.taken", other.getFileName(), folder));
            });
        }
        return folder;
    }
}
