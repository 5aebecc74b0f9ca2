package org.vmaflens.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmaflens.explain.Method;
import org.vmaflens.explain.Neighbourhood;
import org.vmaflens.log.InputKind;
import org.vmaflens.model.LensException;

class SessionFileTest {

    @TempDir
    Path folder;

    private Session session() {
        return new Session(Session.SCHEMA, "0.1.0", List.of(SessionFile.input(folder, folder.resolve("m.json"), "ab")),
                List.of(SessionFile.input(folder, folder.resolve("logs").resolve("a b.csv"), "cd"),
                        SessionFile.input(folder, folder.resolveSibling("up.csv"), "ef")),
                List.of(), "ab", Map.of("cd", Map.of("adm2", "my_adm")),
                List.of(Session.Named.of('A', "", Neighbourhood.DEFAULTS),
                        Session.Named.of('C', "narrow", Neighbourhood.DEFAULTS.withStd(0.1 + 0.2).withSeed(7))),
                1, Method.SAMPLED, "WEIGHT", new Session.Counted("values", "", "", Map.of("ansnr", 33.5), true),
                new Session.View("cd", 4, List.of(2, 9), List.of(-0.5, 47.5), "heatmap", List.of("adm2"), ""), false,
                null,
                null);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Path file = folder.resolve("work.vlens");
        SessionFile.write(file, session());
        assertThat(SessionFile.read(file)).isEqualTo(session());
        assertThat(InputKind.of(file)).isEqualTo(InputKind.SESSION);
    }

    @Test
    void filesAreNamedFromTheSessionsFolderSoThatAMovedFolderStillOpens() throws IOException {
        Path file = folder.resolve("work.vlens");
        SessionFile.write(file, session());
        assertThat(Files.readString(file)).contains("\"logs/a b.csv\"").contains("\"../up.csv\"")
                .doesNotContain(folder.toString()).contains("\"neighbor_samples\" : 5000");
        Path elsewhere = Path.of("elsewhere").toAbsolutePath();
        assertThat(SessionFile.resolve(elsewhere, session().logs().getFirst()))
                .isEqualTo(elsewhere.resolve("logs").resolve("a b.csv"));
    }

    @Test
    void aTruncatedSessionIsRefusedWithItsPlace() throws IOException {
        Path file = folder.resolve("work.vlens");
        SessionFile.write(file, session());
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() / 2));
        assertThatThrownBy(() -> SessionFile.read(file)).isInstanceOf(LensException.class)
                .hasMessageMatching("(?s)work.vlens is no whole session: line \\d+, column \\d+ .*");
    }

    @Test
    void aSessionOfALaterVersionSaysWhichVersionOpensIt() throws IOException {
        Path file = folder.resolve("work.vlens");
        SessionFile.write(file, session());
        Files.writeString(file, Files.readString(file).replace("session/1", "session/9"));
        assertThatThrownBy(() -> SessionFile.read(file)).isInstanceOf(LensException.class)
                .hasMessageContaining("vmaf-lens/session/9")
                .hasMessageContaining("the version of VMAF Lens that saved");
    }

    @Test
    void aSessionWithoutAFieldNamesIt() throws IOException {
        Path file = folder.resolve("work.vlens");
        Files.writeString(file, "{\"schema\":\"vmaf-lens/session/1\",\"version\":\"0\"}");
        assertThatThrownBy(() -> SessionFile.read(file)).isInstanceOf(LensException.class)
                .hasMessageContaining("work.vlens").hasMessageContaining("models");
    }

    @Test
    void anEarlySessionIsReadWithWhatItDoesNotSayYet() throws IOException {
        Path file = folder.resolve("work.vlens");
        SessionFile.write(file, session());
        String early = Files.readString(file).replaceFirst(",\\s*\"displayed\" : true", "")
                .replaceFirst(",\\s*\"members\" : false", "").replaceFirst(",\\s*\"overlay\" : \"\"", "");
        assertThat(early).doesNotContain("displayed", "members", "overlay");
        Files.writeString(file, early);
        Session read = SessionFile.read(file);
        assertThat(read.reference().displayed()).isFalse();
        assertThat(read.members()).isTrue();
        assertThat(read.view()).isEqualTo(session().view());
    }

    @Test
    void aDamagedSessionIsRefusedInWordsThatNameTheField() throws IOException {
        Path file = folder.resolve("work.vlens");
        SessionFile.write(file, session());
        String whole = Files.readString(file);
        Map<String, List<String>> damages = Map.of("reference is missing",
                List.of("\"reference\" : \\{", "\"reference\" : null, \"x\" : {"), "method is missing",
                List.of("\"method\" : \"[A-Z]+\"", "\"method\" : null"), "from String \"GUESSED\"",
                List.of("\"method\" : \"[A-Z]+\"", "\"method\" : \"GUESSED\""), "letter is missing",
                List.of("\"letter\" : \"A\"", "\"letter\" : null"), "a value is missing",
                List.of("\"range\" : \\[", "\"range\" : [ null, "), "field 'range'",
                List.of("\"range\"", "\"reach\""), "is no session", List.of("\"schema\"", "\"scheme\""));
        for (Map.Entry<String, List<String>> damage : damages.entrySet()) {
            String damaged = whole.replaceFirst(damage.getValue().getFirst(), damage.getValue().getLast());
            assertThat(damaged).isNotEqualTo(whole);
            Files.writeString(file, damaged);
            assertThatThrownBy(() -> SessionFile.read(file)).as(damage.getKey()).isInstanceOf(LensException.class)
                    .hasMessageContaining(damage.getKey()).hasMessageNotContainingAny("org.vmaflens", "Feature.");
        }
        Files.writeString(file, "null");
        assertThatThrownBy(() -> SessionFile.read(file)).isInstanceOf(LensException.class);
    }

    @Test
    void theParsersSwitchesAreNotNamed() throws IOException {
        Path file = folder.resolve("work.vlens");
        for (String text : new String[]{"{\"a\":NaN}", "[".repeat(1000), "{\"a\":" + "1".repeat(2000) + "}"}) {
            Files.writeString(file, text);

            assertThatThrownBy(() -> SessionFile.read(file)).isInstanceOf(LensException.class)
                    .hasMessageStartingWith("work.vlens is no whole session").hasMessageNotContainingAny("`", "Feature",
                            "Constraints");
        }
    }

    @Test
    void aFailedWriteLeavesTheFormerSessionAsItWas() throws IOException {
        Path file = folder.resolve("work.vlens");
        SessionFile.write(file, session());
        String before = Files.readString(file);
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
            out.write('{');
            throw new IOException("disk full");
        })).isInstanceOf(LensException.class).hasMessageContaining("disk full");
        assertThat(Files.readString(file)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
