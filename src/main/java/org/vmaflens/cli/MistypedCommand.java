package org.vmaflens.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/** A first word that is neither a command nor a file, and looks more like a command: no file that one opens is so named. */
final class MistypedCommand extends UnmatchedArgumentException {

    private static final long serialVersionUID = 1;
    private static final Pattern WORD = Pattern.compile("\\p{IsAlphabetic}[\\p{IsAlphabetic}-]*");

    private final String text;

    private MistypedCommand(CommandLine root, String word) {
        super(root, List.of(word));
        text = "'%s' is no file here, and no command (%s).".formatted(word, commands(root));
    }

    /** The mistake, if these words begin with one. */
    static Optional<MistypedCommand> in(CommandLine root, List<String> words) {
        return words.stream().limit(1).filter(word -> WORD.matcher(word).matches())
                .filter(word -> !root.getSubcommands().containsKey(word) && !Files.exists(Path.of(word)))
                .map(word -> new MistypedCommand(root, word)).findFirst();
    }

    /** The commands, to be named in a sentence. */
    static String commands(CommandLine root) {
        return String.join(", ", root.getSubcommands().keySet());
    }

    @Override
    public String getMessage() {
        return text;
    }
}
