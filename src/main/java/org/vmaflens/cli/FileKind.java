package org.vmaflens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.vmaflens.model.SourceFile;

/** Tells models from logs by what stands at their beginning. */
final class FileKind {

    private static final int HEAD = 8192;

    private FileKind() {
    }

    /** Whether a file is a model: a JSON with a model's keys, or a bare libsvm text. */
    static boolean isModel(Path path) {
        try (InputStream in = SourceFile.open(path)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).stripLeading();
            return head.startsWith("svm_type") || (head.startsWith("{")
                    && (head.contains("\"model_dict\"") || head.contains("\"param_dict\"")));
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        }
    }
}
