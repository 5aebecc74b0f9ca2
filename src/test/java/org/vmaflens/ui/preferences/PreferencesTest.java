package org.vmaflens.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

    @TempDir
    Path folder;

    @Test
    void theFirstTimeTheyAreAsTheyComeAndThenAsTheyWereLeft() {
        PreferencesFile file = new PreferencesFile(folder.resolve("new"));
        assertThat(file.read()).isEqualTo(Preferences.FIRST);
        Preferences left = Preferences.FIRST.withTheme(ThemeChoice.DARK).withTimeAxis(true).withWindowColours(true)
                .withWindow(1200, 700, true).opened(List.of(folder.resolve("a é.csv"), folder.resolve("b.csv")));
        file.write(left);
        assertThat(file.read()).isEqualTo(left);
    }

    @Test
    void whatOneWindowChangesTakesNothingFromAnother() {
        PreferencesFile one = new PreferencesFile(folder);
        PreferencesFile other = new PreferencesFile(folder);
        one.change(now -> now.withTheme(ThemeChoice.DARK));
        other.change(now -> now.opened(List.of(folder.resolve("other.csv"))));
        one.change(now -> now.opened(List.of(folder.resolve("one.csv"))));
        other.change(now -> now.withTimeAxis(true));
        Preferences both = new PreferencesFile(folder).read();
        assertThat(both.theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(both.timeAxis()).isTrue();
        assertThat(both.recent()).containsExactly(folder.resolve("one.csv"), folder.resolve("other.csv"));
    }

    @Test
    void theLatestFileIsFirstOnceAndOldOnesGo() {
        Preferences many = Preferences.FIRST;
        for (int i = 0; i < 20; i++) {
            many = many.opened(List.of(folder.resolve(i + ".csv")));
        }
        Preferences again = many.opened(List.of(folder.resolve("15.csv")));
        assertThat(again.recent()).hasSize(Preferences.MOST_RECENT).doesNotHaveDuplicates()
                .startsWith(folder.resolve("15.csv"), folder.resolve("19.csv"));
        assertThat(again.forgetting().recent()).isEmpty();
    }

    @Test
    void whatWasSpoiledByHandIsAsItFirstWas() throws IOException {
        Files.writeString(folder.resolve("preferences.properties"),
                "theme=pink\nwidth=wide\nheight=-3\nrecent.0=\\u0000\ntime-axis=true\n");
        Preferences read = new PreferencesFile(folder).read();
        assertThat(read.theme()).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(read.width()).isEqualTo(Preferences.FIRST.width());
        assertThat(read.height()).isEqualTo(Preferences.LEAST_HEIGHT);
        assertThat(read.timeAxis()).isTrue();
        assertThat(read.recent()).isEmpty();
    }

    @Test
    void everySystemHasItsOwnFolders() {
        Path home = Path.of("home");
        assertThat(Folders.of("Linux", home, Map.of()).config()).isEqualTo(home.resolve(".config/vmaf-lens"));
        assertThat(Folders.of("Linux", home, Map.of("XDG_CONFIG_HOME", "x")).config())
                .isEqualTo(Path.of("x", "vmaf-lens"));
        assertThat(Folders.of("Windows 11", home, Map.of("APPDATA", "roaming")).config())
                .isEqualTo(Path.of("roaming", "VMAF Lens"));
        assertThat(Folders.of("Mac OS X", home, Map.of()).config())
                .isEqualTo(home.resolve("Library/Application Support/VMAF Lens"));
    }
}
