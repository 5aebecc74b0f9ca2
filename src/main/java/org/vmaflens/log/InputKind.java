package org.vmaflens.log;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.vmaflens.model.SourceFile;
import org.vmaflens.model.TextEncoding;

/** What a file is, told by its first bytes and never by its name. */
public enum InputKind {
    MODEL, LOG, SESSION, Y4M;

    private static final int HEAD = 1 << 16;
    private static final Pattern MODEL_KEY = Pattern
            .compile("\"(model_dict|param_dict|feature_names|norm_type|model_type)\"\\s*:");
    private static final Pattern SESSION_KEY = Pattern.compile("\"schema\"\\s*:\\s*\"vmaf-lens/session");

    /**
     * Looks at the file's head. Whatever is no model, session or video counts as a log, whose reader says what is wrong.
     *
     * @throws org.vmaflens.model.LensException when the file cannot be read
     */
    public static InputKind of(Path path) {
        try (InputStream file = SourceFile.open(path); BufferedInputStream in = SourceFile.unpacked(file)) {
            return of(TextEncoding.decode(in.readNBytes(HEAD)).stripLeading());
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        }
    }

    private static InputKind of(String head) {
        if (head.startsWith("YUV4MPEG2")) {
            return Y4M;
        }
        if (head.startsWith("svm_type") || (head.startsWith("{") && MODEL_KEY.matcher(head).find())) {
            return MODEL;
        }
        return head.startsWith("{") && SESSION_KEY.matcher(head).find() ? SESSION : LOG;
    }
}
