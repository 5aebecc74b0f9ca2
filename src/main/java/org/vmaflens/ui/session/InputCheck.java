package org.vmaflens.ui.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vmaflens.export.Session;
import org.vmaflens.export.SessionFile;
import org.vmaflens.model.SourceFile;
import org.vmaflens.ui.text.Strings;

/**
 * Which files of a session are there, and what is to be said of them.
 *
 * @param there those to open, in their order
 * @param missing the others
 * @param troubles a sentence for each that is not what it was
 */
record InputCheck(List<Path> there, List<Missing> missing, List<String> troubles) {

    private static final int BUFFER = 1 << 16;

    /** Looks for every file and hashes it; not on the FX thread. */
    static InputCheck of(Session session, Path sessionFile) {
        InputCheck check = new InputCheck(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Path folder = SessionFile.folder(sessionFile);
        String name = SourceFile.name(sessionFile);
        session.models().forEach(one -> check.look(Missing.Kind.MODEL, one, folder, name, null));
        session.logs().forEach(one -> check.look(Missing.Kind.LOG, one, folder, name, null));
        session.videos().forEach(one -> check.look(Missing.Kind.VIDEO, one.input(), folder, name, one));
        return check;
    }

    private void look(Missing.Kind kind, Session.Input input, Path folder, String session,
            Session.@Nullable Video video) {
        Path file = SessionFile.resolve(folder, input);
        if (!Files.isRegularFile(file)) {
            missing.add(new Missing(kind, file, input.sha256(), video));
            return;
        }
        there.add(file);
        troubles.addAll(differs(input.sha256(), file, session));
    }

    /** A sentence where a file is not what it was; reads it, so not on the FX thread. */
    static List<String> differs(String sha256, Path file, String session) {
        return sha256.isEmpty() || sha256.equals(sha256(file))
                ? List.of()
                : List.of(Strings.of("session.differs", SourceFile.name(file), session));
    }

    static String sha256(Path file) {
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
