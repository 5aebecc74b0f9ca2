package org.vmaflens.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.vmaflens.explain.Neighbourhood;

/**
 * The settings A, B, C… and which of them is in use.
 *
 * @param all one to eight
 * @param selected place of the one in use
 */
public record Settings(List<Setting> all, int selected) {

    /** No more than this many fit the colours, and the eye. */
    public static final int MOST = 8;

    /** A alone, as the reference has it. */
    public static final Settings FIRST = new Settings(List.of(new Setting('A', Neighbourhood.DEFAULTS)), 0);

    public Settings {
        all = List.copyOf(all);
        if (all.isEmpty() || all.size() > MOST || selected < 0 || selected >= all.size()) {
            throw new IllegalArgumentException("one to %d settings, one of them selected".formatted(MOST));
        }
    }

    /** The one in use. */
    public Setting current() {
        return all.get(selected);
    }

    /** Whether there is room for another. */
    public boolean hasRoom() {
        return all.size() < MOST;
    }

    /** The same with another one in use. */
    public Settings select(int index) {
        return new Settings(all, index);
    }

    /** The same with other figures for the one in use. */
    public Settings edit(Neighbourhood neighbourhood) {
        List<Setting> next = new ArrayList<>(all);
        next.set(selected, new Setting(current().letter(), current().name(), neighbourhood));
        return new Settings(next, selected);
    }

    /** One more, under the first free letter, and in use; only where there is room. */
    public Settings add(Neighbourhood neighbourhood) {
        char letter = (char) IntStream.range('A', 'A' + MOST)
                .filter(free -> all.stream().noneMatch(one -> one.letter() == free)).findFirst().orElseThrow();
        List<Setting> next = new ArrayList<>(all);
        next.add(new Setting(letter, neighbourhood));
        return new Settings(next, next.size() - 1);
    }

    /** Without the one in use; its neighbour takes over. The last one stays. */
    public Settings remove() {
        if (all.size() == 1) {
            return this;
        }
        List<Setting> next = new ArrayList<>(all);
        next.remove(selected);
        return new Settings(next, Math.min(selected, next.size() - 1));
    }

    /** The same with another name for the one in use; empty for none. */
    public Settings rename(String name) {
        List<Setting> next = new ArrayList<>(all);
        next.set(selected, new Setting(current().letter(), name, current().neighbourhood()));
        return new Settings(next, selected);
    }
}
