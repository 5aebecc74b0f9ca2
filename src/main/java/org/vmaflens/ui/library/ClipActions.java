package org.vmaflens.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vmaflens.explain.Method;
import org.vmaflens.model.SourceFile;
import org.vmaflens.ui.dialog.FilePicker;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.Loader;
import org.vmaflens.ui.workspace.ReferenceChoice;
import org.vmaflens.ui.workspace.Workspace;

/** What can be done with one clip. */
final class ClipActions {

    private final Workspace workspace;
    private final Loader loader;
    private final FilePicker files;

    ClipActions(Workspace workspace, Loader loader, FilePicker files) {
        this.workspace = workspace;
        this.loader = loader;
        this.files = files;
    }

    /** Whether points lost are counted from this clip. */
    boolean isReference(Clip clip) {
        return workspace.referenceProperty().get() instanceof ReferenceChoice.OtherClip(String _, String sha256)
                && sha256.equals(clip.log().sha256());
    }

    /** Counts points lost from this clip's frames, or from pristine ones again. */
    void reference(Clip clip, boolean on) {
        workspace.referenceProperty().set(on ? reference(clip) : new ReferenceChoice.Pristine());
        if (on) {
            workspace.methodProperty().set(Method.POINTS);
        }
    }

    /** Whether this clip's scores are laid over the one in view. */
    boolean isOverlay(Clip clip) {
        Clip over = workspace.overlayProperty().get();
        return over != null && over.log().path().equals(clip.log().path());
    }

    /** Lays this clip's scores over the one in view, or takes them away. */
    void overlay(Clip clip, boolean on) {
        workspace.overlayProperty().set(on ? clip : null);
    }

    /** Closes a clip; points lost that were counted from it are counted from pristine again. */
    void remove(Clip clip) {
        if (isReference(clip)) {
            reference(clip, false);
        }
        loader.close(clip.log());
    }

    /** Asks for a video and shows the clip by it, whatever their names are. */
    void attachVideo(Clip clip, @Nullable Window owner) {
        files.open(owner).stream().findFirst().ifPresent(video -> {
            workspace.pictures().choose(clip, video);
            loader.open(List.of(video));
        });
    }

    /** The name of the video that shows a clip; empty for none. */
    Optional<String> video(Clip clip) {
        return workspace.pictures().of(clip).map(video -> SourceFile.name(video.path()));
    }

    private static ReferenceChoice reference(Clip clip) {
        return new ReferenceChoice.OtherClip(clip.name(), clip.log().sha256());
    }
}
