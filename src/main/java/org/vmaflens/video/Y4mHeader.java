package org.vmaflens.video;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vmaflens.model.LensException;

/** The first line of a YUV4MPEG2 file: words of one letter and a value. */
final class Y4mHeader {

    static final String MAGIC = "YUV4MPEG2";

    /** 420jpeg, 420mpeg2, 420paldv, 422, 444alpha, 420p10, 422p12, mono, mono16 … */
    private static final Pattern COLOUR = Pattern.compile("(420|422|444|mono)(?:jpeg|mpeg2|paldv)?p?(9|1[0-6])?");

    private Y4mHeader() {
    }

    /**
     * Reads the line.
     *
     * @param file its name, for messages
     * @throws LensException when it has no size, or a kind of chroma that is not known
     */
    static VideoForm read(String file, String line) {
        int width = 0;
        int height = 0;
        double rate = 0;
        boolean full = false;
        String colour = "420jpeg";
        for (String word : line.substring(MAGIC.length()).strip().split(" +")) {
            String value = word.isEmpty() ? "" : word.substring(1);
            switch (word.isEmpty() ? ' ' : word.charAt(0)) {
                case 'W' -> width = size(file, word);
                case 'H' -> height = size(file, word);
                case 'F' -> rate = rate(value);
                case 'C' -> colour = value;
                case 'X' -> full |= value.equalsIgnoreCase("COLORRANGE=FULL");
                default -> {
                    // interlacing and aspect change no sample
                }
            }
        }
        if (width == 0 || height == 0) {
            throw new LensException("%s, line 1, gives no width and height (W… H…). Write it again with ffmpeg."
                    .formatted(file));
        }
        Matcher known = COLOUR.matcher(colour.toLowerCase(Locale.ROOT));
        if (!known.matches()) {
            throw new LensException(("%s, line 1, has samples of kind %s, which cannot be shown. Convert it with "
                    + "ffmpeg -pix_fmt yuv420p.").formatted(file, colour));
        }
        Sampling sampling = known.group(1).equals("mono") ? Sampling.MONO : Sampling.valueOf("C" + known.group(1));
        int depth = known.group(2) == null ? 8 : Integer.parseInt(known.group(2));
        return new VideoForm(width, height, sampling, depth, full, rate);
    }

    private static int size(String file, String word) {
        try {
            return Integer.parseInt(word.substring(1));
        } catch (NumberFormatException noNumber) {
            throw new LensException("%s, line 1, has %s where a size in pixels belongs. Write it again with ffmpeg."
                    .formatted(file, word), noNumber);
        }
    }

    private static double rate(String fraction) {
        String[] parts = fraction.split(":");
        try {
            double rate = parts.length == 2 ? Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]) : 0;
            return Double.isFinite(rate) && rate > 0 ? rate : 0;
        } catch (NumberFormatException unknown) {
            return 0; // a rate is a comfort: the frames can be shown without
        }
    }
}
