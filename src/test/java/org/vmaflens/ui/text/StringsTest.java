package org.vmaflens.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All words that a user of the window reads are in the bundle, and all words of the bundle are read. */
class StringsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/vmaflens/ui");
    private static final Path BUNDLE = Path.of("src/main/resources/org/vmaflens/ui/messages.properties");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)//[^\"\n]*$", Pattern.DOTALL);
    private static final Pattern ASKED = Pattern.compile("Strings\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern WORDS = Pattern.compile("Words\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern PHRASE = Pattern.compile("[A-Za-z,.;:] [A-Za-z%(]|^[A-Za-z]{3,} $|^ [A-Za-z]+");

    /** A place in a format, with a unit. */
    private static final Pattern PLACE = Pattern.compile("%[-+#0-9,.]*[a-zA-Z%]( (ms|s))?");

    /** Statements whose words are for developers, files or style sheets; and the query language's own words. */
    private static final Pattern FOR_NO_USER = Pattern.compile("IllegalArgument|IllegalState|Unsupported|LOG|getLogger"
            + "|require\\(|requireNonNull|-fx-|SuppressWarnings|UncheckedIO|System\\.getProperty|\\.words \\+|join\\(\" or \""
            + "|resolve\\(\"|text\\.store|new Job\\(\"|\"not \"");

    @Test
    void everyKeyIsDefinedOnce() throws IOException {
        assertThat(keys()).doesNotHaveDuplicates();
    }

    @Test
    void everyWordThatIsAskedForIsThere() throws IOException {
        Set<String> keys = new TreeSet<>(keys());
        Set<String> missing = new TreeSet<>();
        Matcher asked = ASKED.matcher(sources());
        while (asked.find()) {
            String key = asked.group(1);
            if (keys.stream().noneMatch(one -> one.equals(key) || one.startsWith(key + "."))) {
                missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyWordOfTheBundleIsUsed() throws IOException {
        String sources = sources();
        Set<String> literals = new TreeSet<>();
        Matcher literal = LITERAL.matcher(sources);
        while (literal.find()) {
            literals.add(literal.group(1));
            literals.add(literal.group(1).replace('-', '.')); // ids that give their control its words
        }
        Set<String> enums = new TreeSet<>();
        Matcher asked = ASKED.matcher(sources);
        while (asked.find()) {
            enums.add(asked.group(1) + ".");
        }
        List<String> unused = new ArrayList<>();
        for (String key : keys()) {
            boolean built = Stream.concat(literals.stream().filter(one -> one.endsWith(".")), enums.stream())
                    .anyMatch(start -> key.startsWith(start) && key.length() > start.length());
            String base = key.replaceFirst("\\.(tip|does|short)$", "");
            if (!built && !literals.contains(key) && !literals.contains(base)) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void noPhraseIsWrittenInTheCode() throws IOException {
        List<String> phrases = new ArrayList<>();
        for (Path file : files()) {
            for (String statement : code(file).split("[;{}]", -1)) {
                Matcher literal = LITERAL.matcher(statement);
                while (!FOR_NO_USER.matcher(statement).find() && literal.find()) {
                    if (PHRASE.matcher(PLACE.matcher(literal.group(1)).replaceAll("")).find()) {
                        phrases.add(file.getFileName() + ": " + literal.group());
                    }
                }
            }
        }
        assertThat(phrases).as("move them into messages.properties").isEmpty();
    }

    @Test
    void theChartsOfComparingHaveTheirWordsInABundleToo() throws IOException {
        Path charts = Path.of("src/main/java/org/vmaflens/plot/compare");
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(charts)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher asked = WORDS.matcher(code(file));
                while (asked.find()) {
                    used.add(asked.group(1));
                }
            }
        }
        assertThat(keys(Path.of("src/main/resources/org/vmaflens/plot/compare/words.properties")))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void figuresAreWrittenTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Strings.of("settings.nocost", 1234L)).isEqualTo("1,234 predictions a frame");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> keys() throws IOException {
        return keys(BUNDLE);
    }

    private static List<String> keys(Path bundle) throws IOException {
        return Files.readAllLines(bundle).stream().filter(line -> line.matches("[a-z].*=.*"))
                .map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    private static String sources() throws IOException {
        return files().stream().map(StringsTest::code).collect(Collectors.joining("\n"));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static String code(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
