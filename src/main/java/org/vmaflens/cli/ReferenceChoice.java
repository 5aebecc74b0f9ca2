package org.vmaflens.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.vmaflens.model.PlainNumber;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What points are lost against, as typed: {@code pristine}, {@code mean}, {@code log:FILE} or {@code values:a,b,…}.
 *
 * @param text as typed
 * @param kind which of the four
 * @param log the other clip, for {@code LOG}
 * @param values raw features, for {@code VALUES}; empty otherwise
 */
record ReferenceChoice(String text, Kind kind, Optional<Path> log, double[] values) {

    /** The four kinds of reference. */
    enum Kind {
        PRISTINE, MEAN, LOG, VALUES
    }

    /** Reads the option's value. */
    static final class Converter implements ITypeConverter<ReferenceChoice> {

        @Override
        public ReferenceChoice convert(String text) {
            if (text.equals("pristine")) {
                return new ReferenceChoice(text, Kind.PRISTINE, Optional.empty(), new double[0]);
            }
            if (text.equals("mean")) {
                return new ReferenceChoice(text, Kind.MEAN, Optional.empty(), new double[0]);
            }
            if (text.startsWith("log:") && text.length() > "log:".length()) {
                return new ReferenceChoice(text, Kind.LOG, Optional.of(Path.of(text.substring("log:".length()))),
                        new double[0]);
            }
            if (text.startsWith("values:")) {
                return new ReferenceChoice(text, Kind.VALUES, Optional.empty(),
                        numbers(text.substring("values:".length())));
            }
            throw new TypeConversionException("'" + text + "' is none of pristine, mean, log:FILE and values:a,b,…");
        }

        private static double[] numbers(String list) {
            try {
                return Arrays.stream(list.split(",")).map(PlainNumber::of)
                        .mapToDouble(number -> number.orElseThrow(NumberFormatException::new)).toArray();
            } catch (NumberFormatException e) {
                throw new TypeConversionException("values: needs one number per feature, with a point for decimals, "
                        + "separated by commas; got '" + list + "'");
            }
        }
    }
}
