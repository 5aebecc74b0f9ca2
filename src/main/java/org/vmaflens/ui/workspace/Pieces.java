package org.vmaflens.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.vmaflens.explain.CollectionExplainer;
import org.vmaflens.explain.Explainer;
import org.vmaflens.explain.Explanations;
import org.vmaflens.job.ExplainRun;
import org.vmaflens.log.FeatureMatrix;
import org.vmaflens.model.ModelFile;

/** What an explaining job does, clip by clip. */
final class Pieces {

    private Pieces() {
    }

    /** Every clip by the model alone; of a collection by its full model. */
    static List<ExplainRun.Piece> of(Explainer explainer, ModelFile model, List<Clip> clips) {
        return clips.stream().map(Clip::matrix).map(matrix -> new ExplainRun.Piece(explainer.cost(model, matrix),
                (workers, progress) -> explainer.explain(model, matrix, workers, progress))).toList();
    }

    /**
     * Every clip by a collection's full model, and only then every clip by its members, which take so much longer:
     * what is asked for first is there first, and a cancel loses the spread alone.
     */
    static List<ExplainRun.Piece> withMembers(Explainer explainer, ModelFile model, List<Clip> clips) {
        CollectionExplainer all = new CollectionExplainer(explainer);
        AtomicReferenceArray<Explanations> full = new AtomicReferenceArray<>(clips.size());
        List<ExplainRun.Piece> pieces = new ArrayList<>();
        List<ExplainRun.Piece> alone = of(explainer, model, clips);
        for (int i = 0; i < clips.size(); i++) {
            int place = i;
            ExplainRun.Body body = alone.get(i).body();
            pieces.add(new ExplainRun.Piece(alone.get(i).cost(), (workers, progress) -> {
                Explanations answer = body.explain(workers, progress);
                full.set(place, answer);
                return answer;
            }));
        }
        for (int i = 0; i < clips.size(); i++) {
            int place = i;
            FeatureMatrix matrix = clips.get(i).matrix();
            pieces.add(new ExplainRun.Piece(all.spreadCost(model, matrix),
                    (workers, progress) -> all.spread(full.get(place), model, matrix, workers, progress)));
        }
        return pieces;
    }
}
