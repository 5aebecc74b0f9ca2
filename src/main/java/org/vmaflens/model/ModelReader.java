package org.vmaflens.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads model files: a JSON with one model, a JSON collection of them, or a bare libsvm {@code .model} whose features
 * stand in a JSON file beside it.
 */
public final class ModelReader {
    /** No model is this large; the largest collection that libvmaf ships has 0.4 MB. */
    private static final int MAX_BYTES = 64 << 20;

    private static final JsonMapper JSON = JsonMapper
            .builder(JsonFactory.builder().streamReadConstraints(BrokenJson.BOUNDS).build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // said with their field, as any that is not finite
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build(); // said here, in words

    private ModelReader() {
    }

    /**
     * Reads a model file.
     *
     * @throws LensException when it is not one, or not one that can be explained: says which field and what to do
     */
    public static ModelFile read(Path path) {
        try (InputStream file = SourceFile.open(path)) {
            return read(path, file);
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        }
    }

    /**
     * Reads a model file that is open, to its end.
     *
     * @throws LensException as the other does
     */
    public static ModelFile read(Path path, InputStream open) {
        MessageDigest sha256 = SourceFile.sha256();
        String text = text(path, new DigestInputStream(open, sha256));
        String start = text.stripLeading();
        List<VmafModel> members;
        if (start.startsWith("{")) {
            members = members(path, parse(path, text));
        } else if (start.startsWith("svm_type")) {
            members = List.of(bareModel(path, text));
        } else {
            throw notAModel(path);
        }
        return new ModelFile(SourceFile.baseName(path), path, HexFormat.of().formatHex(sha256.digest()), members);
    }

    private static String text(Path path, InputStream file) {
        try {
            byte[] bytes = SourceFile.unpacked(file).readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw notAModel(path);
            }
            file.transferTo(OutputStream.nullOutputStream());
            return TextEncoding.decode(bytes);
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        }
    }

    private static String text(Path path) {
        try (InputStream file = SourceFile.open(path)) {
            return text(path, file);
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        }
    }

    private static LensException notAModel(Path path) {
        return new LensException("%s is not a VMAF model: a model is a JSON file such as vmaf_v0.6.1.json, or a libsvm "
                .formatted(SourceFile.name(path)) + "model text that starts with svm_type.");
    }

    private static JsonNode parse(Path path, String text) {
        try (JsonParser json = JSON.createParser(text)) {
            return parse(path, json);
        }
    }

    private static JsonNode parse(Path path, JsonParser json) {
        try {
            JsonNode root = JSON.readTree(json);
            if (!isAtEnd(json)) {
                throw new LensException("%s, line %d: there is more after the end of the model. ".formatted(
                        SourceFile.name(path), json.currentLocation().getLineNr())
                        + "Delete what is not the model's.");
            }
            return root;
        } catch (JacksonException e) {
            throw BrokenJson.of(SourceFile.name(path), "model", json, e);
        }
    }

    private static boolean isAtEnd(JsonParser json) {
        try {
            return json.nextToken() == null;
        } catch (JacksonException _) {
            return false; // what follows is not even JSON
        }
    }

    private static List<VmafModel> members(Path path, JsonNode root) {
        String file = SourceFile.name(path);
        String name = SourceFile.baseName(path);
        if (root.has("model_dict")) {
            return List.of(new ModelJson(file, new JsonFields(file, "", root).object("model_dict")).read(name));
        }
        if (!root.has("0")) {
            throw new LensException(
                    "%s is JSON but not a VMAF model: it has neither model_dict (one model) nor \"0\" (a "
                            .formatted(file) + "collection). Open it as a log if it is one.");
        }
        List<VmafModel> members = new ArrayList<>();
        for (int i = 0; i < root.size(); i++) {
            String key = Integer.toString(i);
            JsonFields member = new JsonFields(file, "", root).object(key).object("model_dict");
            VmafModel model = new ModelJson(file, member).read(i == 0 ? name : name + " #" + i);
            if (i > 0 && !model.features().equals(members.getFirst().features())) {
                throw member.bad("feature_names", "differs from member 0's");
            }
            members.add(model);
        }
        return members;
    }

    private static VmafModel bareModel(Path path, String text) {
        for (String candidate : List.of(SourceFile.name(path) + ".json", SourceFile.baseName(path) + ".json")) {
            Path sidecar = path.resolveSibling(candidate);
            if (Files.isRegularFile(sidecar)) {
                JsonNode root = parse(sidecar, text(sidecar));
                JsonFields whole = new JsonFields(candidate, "", root);
                JsonFields fields = root.has("model_dict") ? whole.object("model_dict") : whole;
                return new ModelJson(candidate, fields).read(SourceFile.baseName(path), SourceFile.name(path), text);
            }
        }
        throw new LensException(
                "%s is a bare libsvm model. Put %s.json beside it, with feature_names, norm_type, slopes "
                        .formatted(SourceFile.name(path), SourceFile.baseName(path)) + "and intercepts.");
    }
}
