package org.vmaflens.ui.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.vmaflens.export.Session;
import org.vmaflens.export.SessionFile;
import org.vmaflens.model.SourceFile;
import org.vmaflens.ui.text.Strings;

/**
 * Which files of a session are there, and what is to be said of the others.
 *
 * @param there those to open, in their order
 * @param troubles a sentence for each that is gone or not what it was
 */
record InputCheck(List<Path> there, List<String> troubles) {

    private static final int BUFFER = 1 << 16;

    /** Looks for every file and hashes it; not on the FX thread. */
    static InputCheck of(Session session, Path sessionFile) {
        List<Path> there = new ArrayList<>();
        List<String> troubles = new ArrayList<>();
        String name = SourceFile.name(sessionFile);
        Path folder = SessionFile.folder(sessionFile);
        for (List<Session.Input> inputs : List.of(session.models(), session.logs(), session.videos())) {
            for (Session.Input input : inputs) {
                Path file = SessionFile.resolve(folder, input);
                if (!Files.isRegularFile(file)) {
                    troubles.add(
                            Strings.of("session.gone", SourceFile.name(file), name, String.valueOf(file.getParent())));
                    continue;
                }
                there.add(file);
                if (!input.sha256().isEmpty() && !input.sha256().equals(sha256(file))) {
                    troubles.add(Strings.of("session.differs", SourceFile.name(file), name));
                }
            }
        }
        return new InputCheck(List.copyOf(there), List.copyOf(troubles));
    }

    private static String sha256(Path file) {
        MessageDigest digest = SourceFile.sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = SourceFile.open(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw SourceFile.unreadable(file, e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
