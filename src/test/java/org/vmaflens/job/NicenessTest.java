package org.vmaflens.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** How Linux sees the threads of a JVM that was started with the application's options. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "reads how nice threads are from /proc")
@EnabledIfSystemProperty(named = NicenessTest.OPTIONS, matches = ".+", disabledReason = "the build says the options")
class NicenessTest {

    static final String OPTIONS = "vmaflens.calm";

    private static final String WINDOW = "vmaflens.window";

    @Test
    void compilersOfACommandAreNotHurriedAndItsWorkersNotSlowed() throws IOException, InterruptedException {
        assertThat(told("")).contains("compilers: keep", "command line: keeps");
    }

    @Test
    void jobsGiveWayWhereTheSystemIsToldNothingMore() throws IOException, InterruptedException {
        assumeTrue(Niceness.nice(Niceness.own()) == 0,
                "the build itself gives way, and who is not root cannot stop that");

        assertThat(told("")).contains("job: gives way to compilers", "helper: gives way to compilers");
    }

    @Test
    void compilersOfAWindowGiveWayToItAndJobsToThemToo() throws IOException, InterruptedException {
        assumeTrue(Niceness.nice(Niceness.own()) == 0,
                "the build itself gives way, and who is not root cannot stop that");

        assertThat(told(System.getProperty(WINDOW, ""))).contains("compilers: give way", "job: gives way to compilers",
                "helper: gives way to compilers");
    }

    private static List<String> told(String window) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString()));
        Stream.of(System.getProperty(OPTIONS, ""), window).map(String::trim).filter(options -> !options.isEmpty())
                .forEach(options -> command.addAll(Arrays.asList(options.split(" +", -1))));
        command.add("-XX:ActiveProcessorCount=2"); // one core would have no helpers
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Niceness.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return words.lines().toList();
    }

    /** Tells of threads whether they give way; how nice they are, from -20 to 19 and usually 0, where it is not as it should. */
    static final class Niceness {

        private Niceness() {
        }

        public static void main(String[] arguments) throws InterruptedException, IOException {
            int usual = nice(own());
            int compilers = compilers().mapToInt(Niceness::nice).min().orElseThrow();
            System.out.println("compilers: " + (compilers < 0 ? "hurried" : compilers > usual ? "give way" : "keep"));
            try (Workers workers = Workers.forThisMachine()) {
                helped(workers, () -> {
                    int nice = nice(own());
                    System.out.println("command line: " + (nice <= usual ? "keeps" : nice));
                });
            }
            CountDownLatch told = new CountDownLatch(1);
            try (Workers workers = Workers.behindAWindow(); JobRunner runner = JobRunner.onThreads()) {
                runner.aside(() -> {
                    tell("job", compilers);
                    helped(workers, () -> tell("helper", compilers));
                    told.countDown();
                });
                told.await();
            }
        }

        private static void tell(String who, int compilers) {
            int nice = nice(own());
            System.out.println(who + ": " + (nice > compilers ? "gives way to compilers" : nice));
        }

        /** Does something on a helper's thread: of two chunks the thread that asks takes the other and waits. */
        private static void helped(Workers workers, Runnable task) {
            Thread asking = Thread.currentThread();
            CountDownLatch helped = new CountDownLatch(1);
            workers.forEachChunk(2, 1, (from, to) -> {
                if (Thread.currentThread().equals(asking)) {
                    await(helped);
                } else if (helped.getCount() > 0) { // the helper may be so early that it takes both
                    task.run();
                    helped.countDown();
                }
            });
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException("nobody interrupts this", interrupted);
            }
        }

        /** What the kernel tells of the threads that compile; at least one, or nothing is shown. */
        private static Stream<String> compilers() throws IOException {
            List<String> found = new ArrayList<>();
            try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
                for (Path thread : threads) {
                    found.add(read(thread.resolve("stat")));
                }
            }
            found.removeIf(stat -> !stat.contains("Compiler"));
            if (found.isEmpty()) {
                throw new IllegalStateException("no thread's name has Compiler in it");
            }
            return found.stream();
        }

        /** The 19th field of what the kernel tells of a thread; the second, its name in brackets, may have blanks. */
        private static int nice(String stat) {
            return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[16]);
        }

        private static String own() {
            return read(Path.of("/proc/thread-self/stat"));
        }

        /** Empty for a thread that has ended meanwhile. */
        private static String read(Path stat) {
            try {
                return Files.readString(stat);
            } catch (IOException ended) {
                return "";
            }
        }
    }
}
