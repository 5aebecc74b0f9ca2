package org.vmaflens.ui;

import java.nio.file.Path;
import java.util.List;

/** The bundled demo: one model, a reference and two encodes with their pictures. */
final class Demo {

    private Demo() {
    }

    /** Its files, under the folder that the system property {@code vmaflens.home} names. */
    static List<Path> files() {
        Path home = Path.of(System.getProperty("vmaflens.home", "."));
        Path logs = home.resolve("fixtures");
        return List.of(home.resolve("models").resolve("demo_vmaf6.json"), logs.resolve("scenes_ref.csv"),
                logs.resolve("scenes_crf28.csv"), logs.resolve("scenes_crf38.csv"), logs.resolve("scenes_crf28.y4m"),
                logs.resolve("scenes_crf38.y4m"));
    }
}
