package org.vmaflens.log;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.vmaflens.model.LensException;
import org.vmaflens.model.SourceFile;

/** Reads a feature log in any of its forms, recognised by what it holds and not by its name. */
public final class LogReaders {
    private static final Pattern WEB_PAGE = Pattern.compile("<!doctype\\s+html", Pattern.CASE_INSENSITIVE);

    private LogReaders() {
    }

    /**
     * Reads a log, streaming.
     *
     * @throws LensException naming the file, the line and column or field, and the cure
     */
    public static FeatureLog read(Path path) {
        try (InputStream file = SourceFile.open(path)) {
            return read(path, file);
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        }
    }

    /**
     * Reads a log that is open, to its end.
     *
     * @throws LensException as the other does
     */
    public static FeatureLog read(Path path, InputStream open) {
        MessageDigest sha256 = SourceFile.sha256();
        LogTable table = new LogTable(path);
        try {
            InputStream file = new DigestInputStream(open, sha256);
            LogFormat format = read(SourceFile.name(path), SourceFile.unpacked(file), table);
            file.transferTo(OutputStream.nullOutputStream());
            return table.toLog(HexFormat.of().formatHex(sha256.digest()), format);
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        }
    }

    private static LogFormat read(String name, BufferedInputStream in, LogTable table) throws IOException {
        TextHead head = TextHead.of(in);
        if (head.isBinary()) {
            throw new LensException(
                    "%s is a binary file, not a log. Open a log as libvmaf writes it (CSV, JSON or XML)."
                            .formatted(name));
        }
        Reader text = new InputStreamReader(in, head.charset());
        String start = head.start();
        if (start.startsWith("{") || start.startsWith("[")) {
            return new JsonLogReader(name, table).read(text);
        }
        if (WEB_PAGE.matcher(start).lookingAt()) {
            throw new LensException("%s is a web page, not a log. Open a log as libvmaf writes it (CSV, JSON or XML)."
                    .formatted(name));
        }
        if (start.startsWith("<")) {
            return new XmlLogReader(name, table).read(text);
        }
        if (TextLogReader.SIGN.matcher(head.text()).find()) {
            return new TextLogReader(name, table).read(text);
        }
        return new CsvLogReader(name, head.firstLine()).read(text, table);
    }
}
