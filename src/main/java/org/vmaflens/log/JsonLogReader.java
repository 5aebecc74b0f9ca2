package org.vmaflens.log;

import java.io.IOException;
import java.io.Reader;
import org.vmaflens.model.BrokenJson;
import org.vmaflens.model.LensException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads libvmaf's JSON, whose frames hold {@code metrics}, and run_vmaf's, whose frames hold the figures themselves. */
final class JsonLogReader {
    private final String file;
    private final LogTable table;
    private final FrameNumbers numbers;
    private boolean nested;

    JsonLogReader(String file, LogTable table) {
        this.file = file;
        this.table = table;
        this.numbers = new FrameNumbers(file, table);
    }

    /** Reads the text into the table and says which form it had. */
    LogFormat read(Reader text) throws IOException {
        // The stream belongs to the caller, who reads on to the end for the file's hash.
        JsonFactory factory = JsonFactory.builder().streamReadConstraints(BrokenJson.BOUNDS)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), new BareNumbers(text))) {
            read(json);
        }
        return nested ? LogFormat.LIBVMAF_JSON : LogFormat.RUN_VMAF_JSON;
    }

    private void read(JsonParser json) throws IOException {
        try {
            if (json.nextToken() != JsonToken.START_OBJECT || !root(json)) {
                throw new LensException(
                        "%s is JSON, but no feature log: it has no list 'frames'. Open a log as libvmaf "
                                .formatted(file) + "writes it.");
            }
            nothingAfter(json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw BrokenJson.of(file, "log", json, e);
        }
    }

    private void nothingAfter(JsonParser json) {
        boolean more;
        try {
            more = json.nextToken() != null;
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException _) {
            more = true;
        }
        if (more) {
            throw new LensException("%s, line %d: there is more after the end of the log. Delete what is not the log's."
                    .formatted(file, json.currentLocation().getLineNr()));
        }
    }

    private boolean root(JsonParser json) {
        boolean found = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean frames = json.currentName().equals("frames");
            JsonToken value = json.nextToken();
            if (frames && value == JsonToken.START_ARRAY) {
                found = true;
                frames(json);
            } else {
                json.skipChildren();
            }
        }
        return found;
    }

    private void frames(JsonParser json) {
        for (JsonToken item = json.nextToken(); item != JsonToken.END_ARRAY; item = json.nextToken()) {
            if (item != JsonToken.START_OBJECT) {
                throw new LensException("%s, line %d: '%s' stands in the list of frames and is no frame. Delete it."
                        .formatted(file, json.currentLocation().getLineNr(), json.getString()));
            }
            numbers.begin();
            frame(json);
            numbers.end(json.currentLocation().getLineNr());
        }
    }

    private void frame(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("metrics") && value == JsonToken.START_OBJECT) {
                nested = true;
                frame(json);
            } else if (name.equals("frameNum")) {
                numbers.number(frameNumber(json, value));
            } else {
                figure(json, name, value);
            }
        }
    }

    private int frameNumber(JsonParser json, JsonToken value) {
        if (value != JsonToken.VALUE_NUMBER_INT || json.getDoubleValue() < 0
                || json.getDoubleValue() > Integer.MAX_VALUE) {
            throw new LensException("%s, line %d: frameNum is '%s', but frames are numbered 0, 1, 2 … Mend that frame."
                    .formatted(file, json.currentLocation().getLineNr(), json.getString()));
        }
        return json.getIntValue();
    }

    private void figure(JsonParser json, String name, JsonToken value) {
        switch (value) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> set(json, name, json.getDoubleValue());
            case VALUE_NULL -> table.set(table.column(name), Double.NaN);
            case START_OBJECT, START_ARRAY -> json.skipChildren();
            default ->
                throw new LensException("%s, line %d, field %s: '%s' is not a number. Mend that value.".formatted(
                        file, json.currentLocation().getLineNr(), name, json.getString()));
        }
    }

    private void set(JsonParser json, String name, double value) {
        int column = table.column(name);
        if (table.isSet(column)) {
            throw new LensException("%s, line %d: field %s is there twice in one frame. Delete one of them.".formatted(
                    file, json.currentLocation().getLineNr(), name));
        }
        table.set(column, value);
    }
}
