package org.vmaflens.model;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A file that a user named: opened, hashed and called by its name, with a sentence when it cannot be read. */
public final class SourceFile {
    private static final int BUFFER = 1 << 16;

    private SourceFile() {
    }

    /**
     * Opens a file for reading.
     *
     * @throws LensException when it is missing, empty, a folder or not readable
     */
    public static InputStream open(Path path) {
        if (path.toString().isEmpty()) { // which the system takes for the folder that one is in
            throw new LensException("The name of a file is empty. Write the name of the file to be read.");
        }
        try {
            if (Files.isDirectory(path)) {
                throw new LensException("%s is a folder. Open the files in it.".formatted(name(path)));
            }
            InputStream in = Files.newInputStream(path);
            if (Files.isRegularFile(path) && Files.size(path) == 0) {
                in.close();
                throw new LensException(
                        "%s is empty. Write it again with the tool that made it.".formatted(name(path)));
            }
            return in;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** The bytes of an open file, out of their gzip if they are in one. */
    public static BufferedInputStream unpacked(InputStream file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file, BUFFER);
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
    }

    /** What to say when reading a file failed midway or at once. */
    public static LensException unreadable(Path path, IOException e) {
        String reason = switch (e) {
            case NoSuchFileException _ -> "does not exist. Check the name and the folder.";
            case ZipException _,EOFException _ ->
                "is a damaged gzip file, perhaps cut off (%s). Pack or copy it again.".formatted(reason(e));
            case AccessDeniedException _ -> "may not be read by you. Change its permissions or copy it.";
            default -> "cannot be read (%s). Copy it to a local disk and try again.".formatted(reason(e));
        };
        // a file that is not there may be sought in the wrong folder
        return new LensException((e instanceof NoSuchFileException ? path : name(path)) + " " + reason, e);
    }

    /** The last part of a path. */
    public static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    /** The name without its ending, and without {@code .gz} before that. */
    public static String baseName(Path path) {
        String name = name(path);
        String plain = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        int dot = plain.lastIndexOf('.');
        return dot > 0 ? plain.substring(0, dot) : plain;
    }

    /** A fresh SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The system's own words, without the names of classes and of the file beside. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        String words = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return words == null ? "the system says no more" : words;
    }
}
