package org.vmaflens.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.vmaflens.compare.AccuracyCurve.Axis;
import org.vmaflens.export.SessionTabs;
import org.vmaflens.ui.text.Named;
import org.vmaflens.ui.text.Strings;

/** The comparison's choices as a session keeps them, and back. */
final class ChoicesKept {

    private final Choices choices;
    private final List<String> features;

    /** @param features short names of the model in use; empty without one */
    ChoicesKept(Choices choices, List<String> features) {
        this.choices = choices;
        this.features = features;
    }

    SessionTabs.Compare looking() {
        int feature = choices.featureProperty().get();
        return new SessionTabs.Compare(choices.firstProperty().get().toString(),
                choices.secondProperty().get().toString(),
                feature > 0 && feature < features.size() ? features.get(feature) : "",
                choices.toleranceProperty().get(), choices.axisProperty().get().name(),
                choices.sideProperty().get().name(), choices.groundProperty().get().name(),
                choices.wholeClipProperty().get(), choices.sampledProperty().get());
    }

    /** @return sentences about what is not known here */
    List<String> look(SessionTabs.Compare at) {
        List<String> troubles = new ArrayList<>();
        choices.firstProperty().set(letter(at.first(), 'A', troubles));
        choices.secondProperty().set(letter(at.second(), 'B', troubles));
        choices.featureProperty().set(Math.max(0, features.indexOf(at.feature())));
        if (!at.feature().isEmpty() && !features.isEmpty() && !features.contains(at.feature())) {
            troubles.add(Strings.of("session.unknown", at.feature()));
        }
        boolean usable = at.tolerance() > 0 && Double.isFinite(at.tolerance());
        if (!usable) {
            troubles.add(Strings.of("session.tolerance", at.tolerance()));
        }
        choices.toleranceProperty().set(usable ? at.tolerance() : SessionTabs.FIRST.compare().tolerance());
        Named<Axis> along = Named.of(Axis.class, at.along(), Axis.SAMPLES);
        Named<Choices.Side> side = Named.of(Choices.Side.class, at.side(), Choices.Side.R2);
        Named<Choices.Ground> ground = Named.of(Choices.Ground.class, at.ground(), Choices.Ground.R2);
        choices.axisProperty().set(along.value());
        choices.sideProperty().set(side.value());
        choices.groundProperty().set(ground.value());
        choices.wholeClipProperty().set(at.clip());
        choices.sampledProperty().set(at.sampled());
        List.of(along, side, ground).forEach(one -> troubles.addAll(one.troubles()));
        return troubles;
    }

    private static char letter(String text, char otherwise, List<String> troubles) {
        if (text.matches("[A-H]")) {
            return text.charAt(0);
        }
        troubles.add(Strings.of("session.unknown", text));
        return otherwise;
    }
}
