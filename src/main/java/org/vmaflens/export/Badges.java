package org.vmaflens.export;

import java.util.stream.IntStream;
import org.vmaflens.compare.Comparison;
import org.vmaflens.compare.Setting;
import org.vmaflens.plot.Ink;
import org.vmaflens.plot.Palette;

/** A setting's letter on its colour. */
final class Badges {

    private Badges() {
    }

    /** As HTML. */
    static String of(Setting setting, Comparison comparison) {
        return "<span class=\"badge\" style=\"background:%s\">%s</span>".formatted(ink(setting, comparison).hex(),
                Html.escape(setting.name()));
    }

    /** The colour alone: a letter's own, so that it is the window's too. */
    static Ink ink(Setting setting, Comparison comparison) {
        String name = setting.name();
        if (name.length() == 1 && name.charAt(0) >= 'A' && name.charAt(0) <= 'Z') {
            return Palette.setting(name.charAt(0) - 'A');
        }
        return Palette.setting(IntStream.range(0, comparison.outcomes().size())
                .filter(i -> comparison.outcomes().get(i).setting().equals(setting)).findFirst().orElse(0));
    }
}
