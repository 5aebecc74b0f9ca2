package org.vmaflens.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.vmaflens.model.LensException;
import org.vmaflens.model.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes sessions ({@code .vlens}, JSON). */
public final class SessionFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .annotationIntrospector(new Required()).build();

    /** A file must have every property that has no default, so that one cut short is never taken for a whole one. */
    private static final class Required extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            JsonProperty property = member.getAnnotation(JsonProperty.class);
            return property == null || property.defaultValue().equals(JsonProperty.USE_DEFAULT_NAME);
        }
    }

    private SessionFile() {
    }

    /**
     * Writes a session whole or not at all.
     *
     * @throws LensException when its folder is missing, full or not writable
     */
    public static void write(Path file, Session session) {
        AtomicFile.write(file, out -> out.write(JSON.writeValueAsBytes(session)));
    }

    /**
     * Reads a session.
     *
     * @throws LensException when the file cannot be read or is no session; it names the place
     */
    public static Session read(Path file) {
        try (InputStream in = SourceFile.open(file)) {
            return read(file, in);
        } catch (IOException e) {
            throw SourceFile.unreadable(file, e);
        }
    }

    /**
     * Reads a session that is open.
     *
     * @throws LensException as the other does
     */
    public static Session read(Path file, InputStream in) {
        try {
            byte[] text = in.readAllBytes();
            JsonNode whole = JSON.readTree(text);
            String schema = whole.path("schema").asString("");
            if (!Session.SCHEMA.equals(schema)) { // before its fields, which another version may have changed
                throw new LensException(schema.isEmpty()
                        ? "%s is no session: it has no \"schema\". Open one that VMAF Lens saved (.vlens)."
                                .formatted(SourceFile.name(file))
                        : ("%s is written as %s, and this version reads %s. Open it with the version of VMAF Lens that "
                                + "saved it.").formatted(SourceFile.name(file), schema, Session.SCHEMA));
            }
            return JSON.readValue(text, Session.class);
        } catch (IOException e) {
            throw SourceFile.unreadable(file, e);
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            throw new LensException("%s is no whole session%s (%s). Open an autosaved or earlier copy of it.".formatted(
                    SourceFile.name(file), at == null || at.getLineNr() < 1
                            ? ""
                            : ": line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()),
                    words(broken.getOriginalMessage())), broken);
        }
    }

    /** What Jackson says, without the names of classes and switches, which no reader of a session knows. */
    private static String words(String said) {
        int problem = said.indexOf("problem: ");
        String told = problem < 0 ? said : said.substring(problem + "problem: ".length());
        return told.startsWith("`")
                ? "a value is missing"
                : told.replaceAll("(, from| of type|: enable) `[^`]*`( to allow)?", "")
                        .replaceAll("creator property ('[^']*').*", "field $1");
    }

    /** The folder that a session's files are named from. */
    public static Path folder(Path session) {
        Path whole = session.toAbsolutePath();
        Path folder = whole.getParent();
        return folder == null ? whole : folder;
    }

    /** A file as a session in {@code folder} names it: relative where both are on one file system, with slashes. */
    public static Session.Input input(Path folder, Path file, String sha256) {
        Path from = folder.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        boolean near = from.getRoot() != null && from.getRoot().equals(to.getRoot());
        Path named = near ? from.relativize(to) : to;
        return new Session.Input(named.toString().replace(named.getFileSystem().getSeparator(), "/"), sha256);
    }

    /** Where a session in {@code folder} finds the file. */
    public static Path resolve(Path folder, Session.Input input) {
        return folder.toAbsolutePath().resolve(input.path()).normalize();
    }
}
