package org.vmaflens.job;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Progress;
import org.vmaflens.numeric.Parallel;

/** Explains several clips one after the other as one job, and hands out what is finished while it still runs. */
public final class ExplainRun {

    /**
     * One clip: a snapshot of its inputs, wrapped in what to do with them.
     *
     * @param cost in predictions
     */
    public record Piece(long cost, Body body) {
    }

    /** Explains one clip; stops soon after a cancel with what is finished. */
    @FunctionalInterface
    public interface Body {
        /** Explains it. */
        Explanations explain(Parallel parallel, Progress progress);
    }

    private final List<Piece> pieces;
    private final AtomicReferenceArray<@Nullable Explanations> results;
    private final Job job;

    /**
     * @param kind a job supersedes earlier ones of its kind
     * @param title what it does, for the status bar
     */
    public ExplainRun(String kind, String title, List<Piece> pieces, Parallel parallel) {
        this.pieces = List.copyOf(pieces);
        this.results = new AtomicReferenceArray<>(pieces.size());
        long total = pieces.stream().mapToLong(Piece::cost).sum();
        this.job = new Job(kind, title, total, progress -> explain(parallel, progress));
    }

    private void explain(Parallel parallel, Progress progress) {
        for (int i = 0; i < pieces.size() && !progress.isCancelled(); i++) {
            Piece piece = pieces.get(i);
            Progress ofPiece = new PieceProgress(progress, i, results);
            results.set(i, piece.body().explain(parallel, ofPiece));
        }
    }

    /** The job to start. */
    public Job job() {
        return job;
    }

    /** How many clips it explains. */
    public int size() {
        return pieces.size();
    }

    /** What there is of a clip by now: nothing yet, frames so far, or all. */
    public Optional<Explanations> result(int piece) {
        return Optional.ofNullable(results.get(piece));
    }

    /** Passes on what a clip's explainer reports, and keeps the result it is filling. */
    private record PieceProgress(Progress job, int piece, AtomicReferenceArray<@Nullable Explanations> results)
            implements
                Progress {

        @Override
        public void advance(long predictions) {
            job.advance(predictions);
        }

        @Override
        public boolean isCancelled() {
            return job.isCancelled();
        }

        @Override
        public void begun(Explanations filling) {
            results.set(piece, filling);
        }
    }
}
