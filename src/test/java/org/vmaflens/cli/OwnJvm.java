package org.vmaflens.cli;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vmaflens.Main;

/** The program in a process of its own, as a user starts it. */
final class OwnJvm {

    private OwnJvm() {
    }

    /** Ready to be started. */
    static ProcessBuilder running(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(), "--add-modules=jdk.incubator.vector", "-cp", classPath(), Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** Everything the tests see; some launchers keep it from the system property in a loader of their own. */
    private static String classPath() {
        Stream<String> own = Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath)
                : Stream.empty();
        return Stream.concat(Stream.of(System.getProperty("java.class.path")), own).collect(Collectors.joining(":"));
    }
}
