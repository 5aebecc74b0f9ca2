package org.vmaflens.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vmaflens.model.SourceFile;

/** What a raw video's name says of its form: {@code car_576x324_420p10.yuv}, {@code a_1920x1080_yuv422p.yuv}. */
public final class RawGuess {

    private static final Pattern SIZE = Pattern.compile("(?<![0-9])(\\d{2,5})x(\\d{2,5})(?![0-9])");
    private static final Pattern CHROMA = Pattern.compile("(420|422|444|gray|mono)");
    private static final Pattern DEPTH = Pattern.compile("(?:(?:420|422|444)p|gray|mono|[_.-])(9|1[0-6])(?:le|b|bit)?"
            + "(?![0-9x])");

    private RawGuess() {
    }

    /** Whether a file is raw video, which has no mark of its own, so that its name alone tells. */
    public static boolean isRaw(Path path) {
        return SourceFile.name(path).toLowerCase(Locale.ROOT).endsWith(".yuv");
    }

    /** The form, where the name gives a size and the file holds a whole number of such frames; else ask. */
    public static Optional<VideoForm> of(Path path) {
        String name = SourceFile.name(path).toLowerCase(Locale.ROOT);
        Matcher size = SIZE.matcher(name);
        if (!size.find()) {
            return Optional.empty();
        }
        Matcher chroma = CHROMA.matcher(name);
        Sampling sampling = !chroma.find()
                ? Sampling.C420
                : switch (chroma.group(1)) {
                    case "422" -> Sampling.C422;
                    case "444" -> Sampling.C444;
                    case "420" -> Sampling.C420;
                    default -> Sampling.MONO;
                };
        Matcher depth = DEPTH.matcher(name);
        int bits = depth.find() ? Integer.parseInt(depth.group(1)) : 8;
        VideoForm form = new VideoForm(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)), sampling, bits,
                false, 0);
        try {
            long bytes = Files.size(path);
            return bytes > 0 && bytes % form.frameBytes() == 0 ? Optional.of(form) : Optional.empty();
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        }
    }
}
