package org.vmaflens.ui.inspector;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vmaflens.model.LensException;
import org.vmaflens.plot.Bitmap;
import org.vmaflens.ui.chart.Images;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.Latest;
import org.vmaflens.ui.workspace.Workspace;
import org.vmaflens.video.Picture;
import org.vmaflens.video.Video;

/** The selected frame's picture, read away from the FX thread; the latest frame asked for wins. */
final class PictureBox extends VBox {

    private static final int KEPT = 24;
    private static final double TALLEST = 300;
    private static final int FINEST = 960;

    private final Workspace workspace;
    private final Latest reader;
    private final ImageView view = new ImageView();
    private final Label note = new Label();
    private final Map<Shown, WritableImage> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Shown, WritableImage> eldest) {
            return size() > KEPT;
        }
    };
    private @Nullable Shown wanted;

    private record Shown(Video video, int frame) {
    }

    private record Answer(@Nullable Picture picture, String trouble) {
    }

    PictureBox(Workspace workspace, Latest reader) {
        super(4);
        this.workspace = workspace;
        this.reader = reader;
        setId("picture-box");
        setAlignment(Pos.CENTER);
        setMinWidth(0); // the picture follows the box, and must not hold it wide
        view.setId("picture");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitHeight(TALLEST);
        widthProperty().addListener(changed -> view.setFitWidth(Math.max(1, getWidth())));
        note.setId("picture-note");
        note.setWrapText(true);
        note.getStyleClass().add("note");
        RawForm form = new RawForm(workspace);
        getChildren().addAll(view, note);
        form.visibleProperty().subscribe(asks -> {
            getChildren().remove(form);
            if (asks) {
                getChildren().add(1, form);
            }
        });
    }

    /** Shows a frame of a clip, if there is a video of it. */
    void show(@Nullable Clip clip, int frame) {
        Optional<Video> video = clip == null ? Optional.empty() : workspace.pictures().of(clip);
        if (video.isEmpty() || clip == null || frame < 0) {
            wanted = null;
            put(null, "");
            note(clip == null || frame < 0 ? "" : Strings.of("picture.none", clip.name()));
            return;
        }
        Shown next = new Shown(video.get(), clip.matrix().frameNumbers()[frame]);
        if (next.equals(wanted)) {
            return;
        }
        wanted = next;
        WritableImage known = kept.get(next);
        if (known != null) {
            put(known, "");
        } else {
            reader.ask(() -> read(next), answer -> take(next, answer));
        }
    }

    private static Answer read(Shown shown) {
        try {
            return new Answer(shown.video().picture(shown.frame(), FINEST, FINEST), "");
        } catch (LensException refused) {
            return new Answer(null, refused.sentence());
        }
    }

    private void take(Shown shown, Answer answer) {
        Picture picture = answer.picture();
        WritableImage image = picture == null
                ? null
                : Images.image(new Bitmap(picture.width(), picture.height(), picture.argb()));
        if (image != null) {
            kept.put(shown, image);
        }
        if (shown.equals(wanted)) {
            put(image, answer.trouble());
        }
    }

    private void put(@Nullable WritableImage image, String trouble) {
        view.setImage(image);
        view.setVisible(image != null);
        view.setManaged(image != null);
        Shown shown = wanted;
        view.setAccessibleText(image == null || shown == null ? "" : Strings.of("picture.of", shown.frame()));
        note(trouble);
    }

    private void note(String text) {
        note.setText(text);
        note.setVisible(!text.isEmpty());
        note.setManaged(!text.isEmpty());
    }

    /** The picture that is shown; null for none. */
    @Nullable
    Bitmap picture() {
        return view.getImage() == null ? null : Images.of(view.getImage());
    }

    /** How high a picture is shown at a width. */
    static double height(Bitmap picture, double width) {
        return Math.min(TALLEST, width * picture.height() / picture.width());
    }
}
