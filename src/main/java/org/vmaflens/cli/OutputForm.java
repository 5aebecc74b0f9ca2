package org.vmaflens.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vmaflens.export.ExplainedClip;
import org.vmaflens.export.ExplanationCsv;
import org.vmaflens.export.ExplanationJson;
import org.vmaflens.export.Provenance;

/** The forms that explanations are written in, told by the file's ending. */
enum OutputForm {
    JSON {
        @Override
        void write(OutputStream out, Provenance provenance, List<ExplainedClip> clips) {
            ExplanationJson.write(out, provenance, clips);
        }
    },
    CSV {
        @Override
        void write(OutputStream out, Provenance provenance, List<ExplainedClip> clips) throws IOException {
            ExplanationCsv.write(out, provenance, clips);
        }
    };

    abstract void write(OutputStream out, Provenance provenance, List<ExplainedClip> clips) throws IOException;

    /** Which one a file's name asks for; empty for neither. */
    static Optional<OutputForm> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        if (plain.endsWith(".json")) {
            return Optional.of(JSON);
        }
        return plain.endsWith(".csv") ? Optional.of(CSV) : Optional.empty();
    }
}
