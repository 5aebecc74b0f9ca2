package org.vmaflens.ui.compare;

import java.util.Map;
import org.vmaflens.compare.SettingVerdict;
import org.vmaflens.explain.Draws;
import org.vmaflens.model.ModelFile;
import org.vmaflens.ui.workspace.Workspace;

/**
 * What a run costs if the window makes it: of a collection, all members where they are to be explained, by the best rate
 * that was measured anywhere here.
 *
 * @param models that are asked in one run
 * @param rates predictions a second, by draws
 */
record RunCosts(int models, Map<Draws, Double> rates) {

    static RunCosts of(Workspace workspace) {
        ModelFile model = workspace.modelProperty().get();
        return new RunCosts(model != null && workspace.membersProperty().get() ? model.members().size() : 1,
                Map.copyOf(workspace.sampledRates()));
    }

    /** The verdict with these costs in place of one model's. */
    SettingVerdict of(SettingVerdict verdict) {
        double rate = Double.isNaN(verdict.seconds())
                ? rates.getOrDefault(verdict.setting().neighbourhood().draws(), Double.NaN)
                : verdict.predictions() / verdict.seconds();
        long predictions = verdict.predictions() * models;
        return verdict.withCost(predictions, predictions / rate);
    }
}
