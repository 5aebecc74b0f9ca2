package org.vmaflens.export;

import org.vmaflens.compare.Comparison;
import org.vmaflens.explain.Progress;
import org.vmaflens.numeric.Parallel;

/** The page's charts. */
final class ReportCharts {

    private final Comparison comparison;
    private final Parallel parallel;
    private final Progress progress;
    private final Html html;

    ReportCharts(Comparison comparison, Parallel parallel, Progress progress, Html html) {
        this.comparison = comparison;
        this.parallel = parallel;
        this.progress = progress;
        this.html = html;
    }

    void write() {
    }
}
