package org.vmaflens.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vmaflens.export.Session;
import org.vmaflens.export.SessionFile;
import org.vmaflens.model.LensException;
import org.vmaflens.model.SourceFile;
import org.vmaflens.ui.text.Strings;
import org.vmaflens.ui.workspace.Pictures;
import org.vmaflens.video.RawGuess;
import org.vmaflens.video.Sampling;
import org.vmaflens.video.Video;
import org.vmaflens.video.VideoForm;

/**
 * The videos of a session: what their bytes mean, and which clips they show.
 *
 * @param forms of raw videos, by their paths
 * @param chosen videos by the SHA-256 of the logs of the clips that they show
 * @param troubles a sentence for each form that no video can have
 */
record SessionVideos(Map<Path, VideoForm> forms, Map<String, Path> chosen, List<String> troubles) {

    /** Those that are open, also those whose form is still to be said, as a session in {@code folder} names them. */
    static List<Session.Video> capture(Pictures pictures, Path folder) {
        List<Session.Video> videos = new ArrayList<>();
        for (Video video : pictures.videos()) {
            videos.add(video(pictures, folder, video.path(),
                    RawGuess.isRaw(video.path()) ? video.form() : null));
        }
        pictures.unformed().forEach(path -> videos.add(video(pictures, folder, path, null)));
        return videos;
    }

    private static Session.Video video(Pictures pictures, Path folder, Path path, @Nullable VideoForm form) {
        Session.Input input = SessionFile.input(folder, path, "");
        List<String> clips = pictures.chosen().entrySet().stream().filter(one -> one.getValue().equals(path))
                .map(Map.Entry::getKey).sorted().toList();
        return new Session.Video(input.path(), input.sha256(), clips, form == null
                ? null
                : new Session.Form(form.width(), form.height(), form.sampling().name(), form.depth()));
    }

    /** What a session in {@code folder} says of its videos. */
    static SessionVideos of(Session session, Path folder) {
        SessionVideos videos = new SessionVideos(new HashMap<>(), new HashMap<>(), new ArrayList<>());
        session.videos().forEach(one -> videos.take(one, SessionFile.resolve(folder, one.input())));
        return videos;
    }

    /** What is said of one video, which is found at this path. */
    static SessionVideos of(Session.Video video, Path path) {
        SessionVideos videos = new SessionVideos(new HashMap<>(), new HashMap<>(), new ArrayList<>());
        videos.take(video, path);
        return videos;
    }

    private void take(Session.Video video, Path path) {
        List<String> clips = video.clips();
        if (clips != null) {
            clips.forEach(clip -> chosen.put(clip, path));
        }
        Session.Form form = video.form();
        if (form != null) {
            take(path, form);
        }
    }

    private void take(Path path, Session.Form form) {
        try {
            Sampling sampling = Sampling.valueOf(form.sampling());
            forms.put(path, new VideoForm(form.width(), form.height(), sampling, form.depth(), false, 0));
        } catch (LensException none) {
            troubles.add(none.sentence());
        } catch (IllegalArgumentException none) {
            troubles.add(Strings.of("session.sampling", SourceFile.name(path), form.sampling()));
        }
    }
}
