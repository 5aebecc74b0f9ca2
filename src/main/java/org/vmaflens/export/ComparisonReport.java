package org.vmaflens.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vmaflens.compare.Comparison;
import org.vmaflens.explain.Progress;
import org.vmaflens.model.LensException;
import org.vmaflens.model.SourceFile;
import org.vmaflens.numeric.Parallel;

/** Writes a comparison of settings into a folder: a page to read, a table and a verdict to compute with. */
public final class ComparisonReport {

    /** The page: one file that needs no other, for browsers. */
    public static final String PAGE = "report.html";
    /** The table: a row for each setting, clip, frame and feature. */
    public static final String TABLE = "comparison.csv";
    /** The verdict with all its figures. */
    public static final String VERDICT = "verdict.json";

    private ComparisonReport() {
    }

    /**
     * Makes the folder and says before long work what writing would say after it.
     *
     * @throws LensException when the folder cannot be made or its files not written
     */
    public static void check(Path folder) {
        make(folder);
        files(folder).forEach(AtomicFile::check);
    }

    /** The files that a report in this folder has, the page first. */
    public static List<Path> files(Path folder) {
        return List.of(folder.resolve(PAGE), folder.resolve(TABLE), folder.resolve(VERDICT));
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new LensException("The folder %s cannot be made: there is a file of that name. Choose another."
                    .formatted(folder), e);
        } catch (IOException e) {
            throw new LensException("The folder %s cannot be made (%s). Choose another or check its permissions."
                    .formatted(folder, SourceFile.reason(e)), e);
        }
    }

    /**
     * Writes all three files; takes a second or so, so call it from a job.
     *
     * @param folder made when it is missing
     * @param inputs the files behind it
     * @param parallel for the curves and maps of the page
     * @return the files, the page first; none when {@code progress} was cancelled
     * @throws LensException when the folder cannot be made or written
     */
    public static List<Path> write(Path folder, Comparison comparison, Inputs inputs, Parallel parallel,
            Progress progress) {
        make(folder);
        List<Path> files = files(folder);
        String command = new Reproduction(comparison, inputs, folder).command();
        String page = new ReportPage(comparison, command, parallel, progress).html();
        if (progress.isCancelled()) {
            return List.of();
        }
        AtomicFile.write(files.get(0), out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
        AtomicFile.write(files.get(1), out -> ComparisonCsv.write(out, comparison));
        AtomicFile.write(files.get(2), out -> VerdictJson.write(out, comparison));
        return files;
    }
}
