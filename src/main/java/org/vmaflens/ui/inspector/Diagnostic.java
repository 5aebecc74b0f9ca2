package org.vmaflens.ui.inspector;

import java.util.List;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.model.VmafModel;
import org.vmaflens.plot.Numbers;
import org.vmaflens.ui.text.Strings;

/**
 * One figure of how far a line can be trusted.
 *
 * @param name its key in the bundle
 * @param figure the number, as it is shown
 * @param verdict what it means
 */
record Diagnostic(String name, String figure, Verdict verdict) {

    /** All four of the lines of so many frames. */
    static List<Diagnostic> of(Lines lines, Neighbourhood setting, VmafModel model, int frames) {
        double gap = lines.gap() * model.pointsPerUnit();
        boolean enough = Verdict.isEnough(lines.effective(), lines.weights().length);
        return List.of(new Diagnostic("r2", Numbers.fixed(lines.r2(), 3), Verdict.ofR2(lines.r2(), enough)),
                new Diagnostic("gap", frames == 1 ? Numbers.signed(gap, 1) : "±" + Numbers.fixed(gap, 1),
                        Verdict.ofGap(gap)),
                new Diagnostic("effective", "%,.0f".formatted(lines.effective()), Verdict.ofEffective(
                        lines.effective(), setting.samples(), lines.weights().length)),
                new Diagnostic("ridge", "%.2f %%".formatted(100 * lines.ridge()), Verdict.ofRidge(lines.ridge())));
    }

    /** What the figure is. */
    String title() {
        return Strings.of("diagnostic." + name);
    }
}
