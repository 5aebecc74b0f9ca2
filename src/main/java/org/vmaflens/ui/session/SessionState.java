package org.vmaflens.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vmaflens.export.BuildVersion;
import org.vmaflens.export.Session;
import org.vmaflens.export.SessionFile;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.ui.text.Named;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.Loader;
import org.vmaflens.ui.workspace.ReferenceChoice;
import org.vmaflens.ui.workspace.Setting;
import org.vmaflens.ui.workspace.Settings;
import org.vmaflens.ui.workspace.ValueShown;
import org.vmaflens.ui.workspace.Workspace;

/** From the workspace to a session, and back. */
final class SessionState {

    private SessionState() {
    }

    /**
     * All that is open now, as a session in {@code folder} names it.
     *
     * @param missing what would be open if it were there
     */
    static Session capture(Workspace workspace, Loader loader, List<Missing> missing, Looking looking, Path folder) {
        ModelFile model = workspace.modelProperty().get();
        List<Session.Input> logs = new ArrayList<>();
        loader.logs().forEach(log -> logs.add(SessionFile.input(folder, log.path(), log.sha256())));
        List<Session.Input> models = new ArrayList<>();
        workspace.models().forEach(one -> models.add(SessionFile.input(folder, one.path(), one.sha256())));
        List<Session.Video> videos = new ArrayList<>(SessionVideos.capture(workspace.pictures(), folder));
        for (Missing one : missing) {
            Session.Input input = one.input(folder);
            Session.Video video = one.video();
            switch (one.kind()) {
                case MODEL -> models.add(input);
                case LOG -> logs.add(input);
                case VIDEO -> videos.add(new Session.Video(input.path(), input.sha256(),
                        video == null ? List.of() : video.clips(), video == null ? null : video.form()));
            }
        }
        Map<String, Map<String, String>> mapped = new TreeMap<>();
        loader.logs().stream().filter(log -> !loader.mapped(log).isEmpty())
                .forEach(log -> mapped.put(log.sha256(), loader.mapped(log)));
        Settings settings = workspace.settingsProperty().get();
        List<Session.Named> named = settings.all().stream()
                .map(one -> Session.Named.of(one.letter(), one.name(), one.neighbourhood())).toList();
        return new Session(Session.SCHEMA, BuildVersion.text(), models, logs,
                videos, model == null ? "" : model.sha256(), mapped, named, settings.selected(),
                workspace.methodProperty().get(),
                workspace.valueShownProperty().get().name(), counted(workspace),
                view(workspace, looking), workspace.membersProperty().get(), looking.tabs(), null);
    }

    private static Session.View view(Workspace workspace, Looking looking) {
        Clip clip = workspace.clipProperty().get();
        Clip overlay = workspace.overlayProperty().get();
        FrameRange range = workspace.selectedRangeProperty().get();
        return new Session.View(clip == null ? "" : clip.log().sha256(), workspace.frameProperty().get(),
                range.isEmpty() ? List.of() : List.of(range.first(), range.last()), looking.window(), looking.tab(),
                looking.hidden(), overlay == null ? "" : overlay.log().sha256());
    }

    private static Session.Counted counted(Workspace workspace) {
        boolean displayed = workspace.displayedProperty().get();
        return switch (workspace.referenceProperty().get()) {
            case ReferenceChoice.Pristine() -> new Session.Counted("pristine", "", "", Map.of(), displayed);
            case ReferenceChoice.ClipMean() -> new Session.Counted("mean", "", "", Map.of(), displayed);
            case ReferenceChoice.OtherClip(String name, String sha256) -> new Session.Counted("clip", name, sha256,
                    Map.of(), displayed);
            case ReferenceChoice.Typed(Map<String, Double> raw) ->
                new Session.Counted("values", "", "", raw, displayed);
        };
    }

    /**
     * How to explain, before anything is open: settings, method, value shown and reference.
     *
     * @return sentences about what could not be taken over
     */
    static List<String> choose(Workspace workspace, Session session) {
        List<String> troubles = new ArrayList<>();
        List<Setting> settings = new ArrayList<>();
        for (Session.Named one : session.settings()) {
            try {
                char letter = one.letter().length() == 1 ? one.letter().charAt(0) : 'A';
                settings.add(new Setting(letter, one.name(), one.neighbourhood()));
            } catch (LensException outOfRange) {
                troubles.add(Strings.of("session.setting.out", one.letter(), outOfRange.sentence()));
            }
        }
        if (!settings.isEmpty()) {
            List<Setting> kept = settings.subList(0, Math.min(Settings.MOST, settings.size()));
            workspace.settingsProperty().set(new Settings(kept, Math.min(session.selected(), kept.size() - 1)));
        }
        workspace.methodProperty().set(session.method());
        Named<ValueShown> value = Named.of(ValueShown.class, session.value(), ValueShown.WEIGHT_IN_POINTS);
        workspace.valueShownProperty().set(value.value());
        troubles.addAll(value.troubles());
        workspace.referenceProperty().set(choice(session.reference()));
        if (!List.of("pristine", "mean", "clip", "values").contains(session.reference().kind())) {
            troubles.add(Strings.of("session.unknown", session.reference().kind()));
        }
        workspace.displayedProperty().set(Boolean.TRUE.equals(session.reference().displayed()));
        workspace.membersProperty().set(!Boolean.FALSE.equals(session.members()));
        return troubles;
    }

    private static ReferenceChoice choice(Session.Counted reference) {
        return switch (reference.kind()) {
            case "mean" -> new ReferenceChoice.ClipMean();
            case "clip" -> new ReferenceChoice.OtherClip(reference.clip(), reference.sha256());
            case "values" -> new ReferenceChoice.Typed(reference.values());
            default -> new ReferenceChoice.Pristine();
        };
    }

    /** What to look at, once the clips are open. */
    static void look(Workspace workspace, Session.View view) {
        for (Clip clip : workspace.clips()) {
            String sha256 = clip.log().sha256();
            if (sha256.equals(view.clip())) {
                workspace.clipProperty().set(clip);
            }
            if (sha256.equals(view.overlay())) {
                workspace.overlayProperty().set(clip);
            }
        }
        Clip shown = workspace.clipProperty().get();
        int frames = shown == null ? 0 : shown.matrix().frameCount();
        if (view.frame() < frames) {
            workspace.frameProperty().set(view.frame());
        }
    }

    /** Which range to select, once the clip is shown: another clip's arrival ends a selection. */
    static void select(Workspace workspace, Session.View view) {
        Clip shown = workspace.clipProperty().get();
        int frames = shown == null ? 0 : shown.matrix().frameCount();
        if (view.range().size() == 2 && view.range().getLast() < frames && view.range().getFirst() >= 0) {
            workspace.selectedRangeProperty().set(new FrameRange(view.range().getFirst(), view.range().getLast()));
        }
    }
}
