package org.vmaflens.log;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
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
        try (InputStream file = SourceFile.open(path)) {
            return of(path, new BufferedInputStream(file, HEAD));
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        }
    }

    /**
     * Looks at the head of an open file, which then stands at its start again: what comes through a pipe is there once.
     *
     * @throws org.vmaflens.model.LensException when the file cannot be read
     */
    public static InputKind of(Path path, BufferedInputStream file) {
        try {
            file.mark(HEAD);
            byte[] head = file.readNBytes(HEAD);
            file.reset();
            return of(TextEncoding.decode(unpacked(head)).stripLeading());
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        }
    }

    /** As much as can be unpacked of a head, which mostly ends within what is packed. */
    private static byte[] unpacked(byte[] head) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (InputStream in = SourceFile.unpacked(new ByteArrayInputStream(head))) {
            for (int b = in.read(); b >= 0 && text.size() < HEAD; b = in.read()) {
                text.write(b);
            }
        } catch (EOFException _) {
            // the head's end; a file that ends there is refused by its reader
        }
        return text.toByteArray();
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
