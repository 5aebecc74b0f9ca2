package org.vmaflens.ui.share;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.vmaflens.explain.Explanations;
import org.vmaflens.explain.Method;
import org.vmaflens.export.AtomicFile;
import org.vmaflens.export.ExplainedClip;
import org.vmaflens.export.ExplanationCsv;
import org.vmaflens.export.ExplanationJson;
import org.vmaflens.export.FrameTable;
import org.vmaflens.export.Provenance;
import org.vmaflens.job.Job;
import org.vmaflens.model.LensException;
import org.vmaflens.model.ModelFile;
import org.vmaflens.model.SourceFile;
import org.vmaflens.plot.ChartTheme;
import org.vmaflens.plot.Drawing;
import org.vmaflens.plot.Png;
import org.vmaflens.plot.SvgSurface;
import org.vmaflens.ui.chart.Images;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Clip;
import org.vmaflens.ui.workspace.FrameRange;
import org.vmaflens.ui.workspace.FxThread;
import org.vmaflens.ui.workspace.Latest;
import org.vmaflens.ui.workspace.Workspace;

/** Writes and copies what is on screen and the figures behind it; each tells what it was made from. */
public final class Sharing {

    /** What can be written. */
    public enum Form {
        PNG, SVG, CSV, JSON
    }

    private final Workspace workspace;
    private final Outlet outlet;
    private final Supplier<View> view;
    private final Supplier<FrameRange> frames;
    private final Latest copying;
    private final Latest drawing;

    /**
     * @param view what is on screen
     * @param frames whose figures are written, of the clip in view; {@link FrameRange#NONE} for those of all clips
     */
    public Sharing(Workspace workspace, Outlet outlet, Supplier<View> view, Supplier<FrameRange> frames) {
        this.workspace = workspace;
        this.outlet = outlet;
        this.view = view;
        this.frames = frames;
        copying = Latest.on(outlet.runner());
        drawing = Latest.on(outlet.runner());
    }

    /** Asks where to, and writes. */
    public void save(Form form) {
        attempt(() -> {
            Consumer<Path> export = export(form);
            View shown = view.get();
            String ending = form.name().toLowerCase(Locale.ROOT);
            boolean figures = form == Form.CSV || form == Form.JSON;
            String name = clip().name()
                    + (figures ? part(workspace.methodProperty().get().name()) : "")
                    + (figures && frames.get().isEmpty() ? "" : part(shown.name())) + "." + ending;
            outlet.files().save(shown.node().getScene().getWindow(), name, Strings.of("share", form), ending)
                    .ifPresent(export);
        });
    }

    private static String part(String name) {
        return "-" + name.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-");
    }

    /** Puts a sharp picture of the view on the clipboard, some pictures of the window later. */
    public void copyPicture() {
        attempt(() -> {
            clip();
            int copy = outlet.copies().begin();
            ChartTheme theme = outlet.colours().get();
            View shown = view.get();
            Supplier<Drawing> taken = shown.take(theme);
            drawing.ask(() -> new SharpPicture(taken.get(), shown, theme), sharp -> sharp.make(picture -> {
                ClipboardContent content = new ClipboardContent();
                content.putImage(picture);
                put(copy, content, Strings.of("share.copied.picture"));
            }));
        });
    }

    /** Puts the figures of the clip in view on the clipboard, a row per frame, for a spreadsheet. */
    public void copyFigures() {
        attempt(() -> {
            ExplainedClip explained = inView();
            Provenance provenance = provenance();
            int copy = outlet.copies().begin();
            copying.ask(() -> FrameTable.text(provenance, explained), table -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(table);
                put(copy, content, Strings.of("share.copied.figures", explained.frameCount()));
            });
        });
    }

    private void put(int copy, ClipboardContent content, String words) {
        if (outlet.copies().isLatest(copy)) {
            Clipboard.getSystemClipboard().setContent(content);
            outlet.told().tell(words, null);
        }
    }

    /** Takes what is on screen now; the rest is done later and, but for pictures, away from the FX thread. */
    private Consumer<Path> export(Form form) {
        Provenance provenance = provenance();
        return switch (form) {
            case PNG -> picture(provenance);
            case SVG -> writing(drawing(provenance));
            case CSV -> {
                List<ExplainedClip> clips = all();
                yield writing(out -> ExplanationCsv.write(out, provenance, clips));
            }
            case JSON -> {
                List<ExplainedClip> clips = all();
                yield writing(out -> ExplanationJson.write(out, provenance, clips));
            }
        };
    }

    private Consumer<Path> writing(AtomicFile.Content content) {
        return file -> write(file, content);
    }

    /** The file is begun when the picture is there: a window that closes meanwhile leaves none behind. */
    private Consumer<Path> picture(Provenance provenance) {
        View shown = view.get();
        ChartTheme theme = outlet.colours().get();
        Supplier<Drawing> taken = shown.take(theme);
        Map<String, String> facts = facts(shown, provenance);
        return file -> outlet.runner().aside(() -> {
            SharpPicture sharp = new SharpPicture(taken.get(), shown, theme);
            FxThread.soon(() -> sharp.make(
                    picture -> write(file, out -> out.write(Png.of(Images.of(picture), facts)))));
        });
    }

    private AtomicFile.Content drawing(Provenance provenance) {
        View shown = view.get();
        String title = Strings.of("share.title", shown.name(), clip().name());
        Supplier<Drawing> taken = shown.take(outlet.colours().get());
        Map<String, String> facts = facts(shown, provenance);
        return (OutputStream out) -> {
            SvgSurface svg = new SvgSurface(shown.width(), shown.height());
            taken.get().drawOn(svg);
            out.write(svg.document(title, facts).getBytes(StandardCharsets.UTF_8));
        };
    }

    private Map<String, String> facts(View shown, Provenance provenance) {
        Clip clip = clip();
        return shown.facts().isEmpty()
                ? provenance.facts(SourceFile.name(clip.log().path()), clip.log().sha256())
                : shown.facts();
    }

    private void write(Path file, AtomicFile.Content content) {
        outlet.runner()
                .start(new Job("write " + file, Strings.of("share.writing", SourceFile.name(file)), 0, progress -> {
                    try {
                        AtomicFile.write(file, content);
                        FxThread.soon(
                                () -> outlet.told().tell(Strings.of("share.written", SourceFile.name(file)), file));
                    } catch (LensException refused) {
                        FxThread.soon(() -> workspace.messageProperty().set(refused.sentence()));
                    }
                }));
    }

    private void attempt(Runnable sharing) {
        try {
            sharing.run();
        } catch (LensException notYet) {
            outlet.told().tell(notYet.sentence(), null); // which goes by itself: it will soon be otherwise
        }
    }

    private Clip clip() {
        Clip clip = workspace.clipProperty().get();
        if (clip == null) {
            throw new LensException(Strings.of("share.nothing"));
        }
        return clip;
    }

    private Provenance provenance() {
        clip();
        ModelFile model = Objects.requireNonNull(workspace.modelProperty().get());
        boolean points = workspace.methodProperty().get() == Method.POINTS;
        return Provenance.of(model, workspace.methodProperty().get(),
                points ? null : workspace.settingProperty().get(),
                points ? workspace.referenceProperty().get().text() : null, false,
                points && workspace.displayedProperty().get());
    }

    private ExplainedClip inView() {
        ExplainedClip whole = explained(clip());
        FrameRange some = frames.get();
        return some.isEmpty() ? whole : whole.only(some.first(), some.last());
    }

    private List<ExplainedClip> all() {
        if (!frames.get().isEmpty()) {
            return List.of(inView());
        }
        List<ExplainedClip> clips = workspace.clips().stream().filter(clip -> workspace.of(clip).isPresent())
                .map(this::explained).toList();
        if (clips.isEmpty()) {
            throw new LensException(Strings.of("share.unexplained"));
        }
        return clips;
    }

    private ExplainedClip explained(Clip clip) {
        Explanations explanations = workspace.of(clip)
                .orElseThrow(() -> new LensException(Strings.of("share.unexplained")));
        List<String> columns = Arrays.stream(clip.match().columns()).mapToObj(clip.log().columns()::get).toList();
        return new ExplainedClip(SourceFile.name(clip.log().path()), columns, clip.matrix(), explanations);
    }
}
