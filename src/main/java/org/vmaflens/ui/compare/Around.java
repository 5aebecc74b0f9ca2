package org.vmaflens.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vmaflens.compare.NeighbourLine;
import org.vmaflens.compare.Outcome;
import org.vmaflens.compare.Setting;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.FrameNeighbours;
import org.vmaflens.model.LensException;
import org.vmaflens.model.VmafModel;
import org.vmaflens.plot.compare.Bars;
import org.vmaflens.plot.compare.NeighbourChart;
import org.vmaflens.ui.text.Strings;

/** The neighbours around the selected frame, as charts. */
record Around(Question question) {

    private static final int NEIGHBOURS = 2000;
    private static final int BINS = 40;

    /** How the say of the pair's neighbours is distributed. */
    Found<List<Bars>> bars() {
        if (question.isGap()) {
            return Found.nothing(question.gap());
        }
        List<Bars> bars = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (Setting setting : question.settings().subList(0, Math.min(2, question.settings().size()))) {
            try {
                bars.add(Bars.of(Question.badge(setting), of(setting).weights(), BINS));
            } catch (LensException refused) {
                refusals.add(Strings.of("compare.why.setting", setting.name(), refused.sentence()));
            }
        }
        return bars.isEmpty() ? Found.nothing(String.join("\n", refusals)) : Found.of(bars);
    }

    /** The neighbours of the setting in use along the chosen feature, with its line. */
    Found<NeighbourChart> line(List<Outcome> outcomes) {
        if (question.isGap()) {
            return Found.nothing(question.gap());
        }
        Setting setting = question.base();
        int frame = question.place().frame();
        Optional<Explanations> line = question.shown(outcomes, Math.max(0, question.settings().indexOf(setting)))
                .filter(one -> one.finished()[frame]);
        if (line.isEmpty()) {
            return Found.nothing(question.refusal(outcomes, setting));
        }
        try {
            VmafModel model = question.study().model().model();
            NeighbourLine n = NeighbourLine.of(model, question.clip(), frame, of(setting), line.get(),
                    Math.min(question.feature(), model.featureCount() - 1));
            return Found.of(new NeighbourChart(n.feature(), model.shortNames().get(n.feature()),
                    Question.badge(setting), n.x(), n.y(), n.weights(), n.at(), n.score(), n.line(), n.slope()));
        } catch (LensException refused) {
            return Found.nothing(Strings.of("compare.why.setting", setting.name(), refused.sentence()));
        }
    }

    private FrameNeighbours of(Setting setting) {
        return FrameNeighbours.of(question.study().model().model(), question.clip(), question.place().frame(),
                setting.neighbourhood(), NEIGHBOURS);
    }
}
