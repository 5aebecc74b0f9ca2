package org.vmaflens.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vmaflens.export.Session;

/** What a session is, as names and values. */
final class SessionCard {

    private SessionCard() {
    }

    /** The card, in the order to be shown. */
    static Map<String, Object> of(Path path, Session session) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("kind", "session");
        card.put("file", path.toString());
        card.put("version", session.version());
        card.put("models", files(session.models()));
        card.put("logs", files(session.logs()));
        card.put("videos", files(session.videos().stream().map(Session.Video::input).toList()));
        card.put("method", session.method().name().toLowerCase(Locale.ROOT));
        card.put("settings", session.settings().stream().map(SessionCard::row).toList());
        return card;
    }

    private static List<String> files(List<Session.Input> inputs) {
        return inputs.stream().map(Session.Input::path).toList();
    }

    private static Map<String, Object> row(Session.Named setting) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", setting.name().isEmpty() ? setting.letter() : setting.letter() + " " + setting.name());
        row.put("neighbor_samples", setting.samples());
        row.put("neighbor_std", setting.std());
        row.put("kernel_width", setting.kernelWidth());
        row.put("distance_metric", setting.distance().name().toLowerCase(Locale.ROOT));
        row.put("ridge_alpha", setting.ridgeAlpha());
        row.put("seed", setting.seed());
        row.put("draws", setting.draws().name().toLowerCase(Locale.ROOT));
        return row;
    }
}
