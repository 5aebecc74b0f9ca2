package org.vmaflens.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vmaflens.explain.DistanceMetric;
import org.vmaflens.explain.Draws;
import org.vmaflens.explain.Method;

/** Whatever a session holds, it comes back as it was written. */
class SessionPropertyTest {

    /** Letters that JSON, paths and encodings have their troubles with. */
    private static final String[] LETTERS = {"a", "Z", "0", " ", "ü", "日", "\uD83C\uDFAC", "\"", "\\", "/", "%", "\n",
            "\u0000", "\u2028", "'", "#", "&", ".", "‏"};

    private static final double[] EDGES = {0, -0.0, 1, Double.MIN_VALUE, Double.MAX_VALUE, 0.1 + 0.2, 1e-300, -5e22,
            2.2250738585072014E-308, Math.PI};

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsWrittenIsReadBack(long seed) {
        Random random = new Random(seed);
        Path file = folder.resolve("any.vlens");
        for (int i = 0; i < 50; i++) {
            Session session = new Drawn(random).session();
            SessionFile.write(file, session);
            assertThat(SessionFile.read(file)).as("session %d of seed %d", i, seed).isEqualTo(session);
        }
    }

    /** A session drawn at random. */
    private record Drawn(Random random) {

        Session session() {
            List<Session.Named> settings = some(8, this::setting);
            return new Session(Session.SCHEMA, text(), some(3, this::input), some(5, this::input), some(3, this::video),
                    text(), mapped(), settings, settings.isEmpty() ? 0 : random.nextInt(settings.size()),
                    one(Method.values()), text(), new Session.Counted(text(), text(), text(), values(), yes()), view(),
                    yes(), tabs(), yes() ? null : new Session.Origin(text(), yes()));
        }

        private Session.View view() {
            return new Session.View(text(), random.nextInt(), yes() ? List.of() : List.of(number(), number()),
                    yes() ? List.of() : List.of(figure(), figure()), text(), some(6, this::text), text());
        }

        private SessionTabs tabs() {
            return new SessionTabs(new SessionTabs.Timeline(yes(), yes(), yes(), figure()),
                    new SessionTabs.Table(text(), text(), some(3, () -> new SessionTabs.Sort(text(), yes()))),
                    new SessionTabs.Compare(text(), text(), text(), figure(), text(), text(), text(), yes(), yes()));
        }

        private Session.Input input() {
            return new Session.Input(text(), text());
        }

        private Session.Video video() {
            return new Session.Video(text(), text(), some(2, this::text), yes()
                    ? null
                    : new Session.Form(number(), number(), text(), number()));
        }

        private Session.Named setting() {
            return new Session.Named(text(), text(), number(), figure(), figure(), one(DistanceMetric.values()),
                    figure(), random.nextLong(), one(Draws.values()));
        }

        private Map<String, Map<String, String>> mapped() {
            Map<String, Map<String, String>> all = new LinkedHashMap<>();
            some(3, this::text).forEach(log -> {
                Map<String, String> columns = new LinkedHashMap<>();
                some(3, this::text).forEach(feature -> columns.put(feature, text()));
                all.put(log, Map.copyOf(columns));
            });
            return all;
        }

        private Map<String, Double> values() {
            Map<String, Double> all = new LinkedHashMap<>();
            some(6, this::text).forEach(name -> all.put(name, figure()));
            return all;
        }

        private <T> List<T> some(int most, Supplier<T> draw) {
            List<T> drawn = new ArrayList<>();
            for (int left = random.nextInt(most + 1); left > 0; left--) {
                drawn.add(draw.get());
            }
            return drawn;
        }

        private String text() {
            return String.join("", some(9, () -> one(LETTERS)));
        }

        private int number() {
            return random.nextInt();
        }

        private double figure() {
            return yes() ? EDGES[random.nextInt(EDGES.length)] : Double.longBitsToDouble(finite());
        }

        /** The bits of any finite double. */
        private long finite() {
            long bits = random.nextLong();
            return Double.isFinite(Double.longBitsToDouble(bits)) ? bits : 0;
        }

        private boolean yes() {
            return random.nextBoolean();
        }

        private <T> T one(T[] of) {
            return of[random.nextInt(of.length)];
        }
    }
}
