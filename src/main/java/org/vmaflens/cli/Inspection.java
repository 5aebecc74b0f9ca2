package org.vmaflens.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vmaflens.export.SessionFile;
import org.vmaflens.log.FeatureLog;
import org.vmaflens.log.InputKind;
import org.vmaflens.log.LogReaders;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.ModelReader;
import org.vmaflens.model.SourceFile;
import org.vmaflens.video.RawGuess;

/** Several files, of which each is understood or refused by itself: a bad one hides nothing of the others. */
final class Inspection {

    private final List<Map<String, Object>> cards = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final List<ModelFile> models = new ArrayList<>();
    private final List<FeatureLog> logs = new ArrayList<>();

    private Inspection() {
    }

    /**
     * Reads the files, and scores every log by every model.
     *
     * @param columns columns by feature, as the user mapped them
     */
    static Inspection of(List<Path> files, Map<String, String> columns) {
        Inspection all = new Inspection();
        files.forEach(file -> all.orRefuse(() -> all.read(file)));
        all.models.forEach(model -> all.cards.add(ModelCard.of(model)));
        all.logs.forEach(log -> all.score(log, columns));
        return all;
    }

    /** What was understood: videos and sessions, then models, then logs. */
    List<Map<String, Object>> cards() {
        return cards;
    }

    /** A sentence for each file, or log and model, that was not. */
    List<String> refusals() {
        return refusals;
    }

    private boolean orRefuse(Runnable step) {
        try {
            step.run();
            return true;
        } catch (LensException bad) {
            refusals.add(bad.sentence());
            return false;
        }
    }

    private void read(Path file) {
        if (RawGuess.isRaw(file)) {
            cards.add(VideoCard.ofRaw(file));
            return;
        }
        try (BufferedInputStream in = new BufferedInputStream(SourceFile.open(file))) {
            switch (InputKind.of(file, in)) {
                case Y4M -> cards.add(VideoCard.of(file));
                case SESSION -> cards.add(SessionCard.of(file, SessionFile.read(file, in)));
                case MODEL -> models.add(ModelReader.read(file, in));
                case LOG -> logs.add(LogReaders.read(file, in));
            }
        } catch (IOException e) {
            throw SourceFile.unreadable(file, e);
        }
    }

    /** A log that fits no model is still a log. */
    private void score(FeatureLog log, Map<String, String> columns) {
        boolean scored = false;
        for (ModelFile model : models) {
            scored |= orRefuse(() -> cards.add(ClipCard.of(Clip.of(log, model.model(), columns), model)));
        }
        if (!scored) {
            cards.add(ClipCard.of(log));
        }
    }
}
