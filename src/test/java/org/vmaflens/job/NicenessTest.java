package org.vmaflens.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    @Test
    void jobsGiveWayToTheWindowAndNeitherTheCommandLinesWorkersNorCompilersAreHurried()
            throws IOException, InterruptedException {
        assertThat(told()).containsExactly("compilers: usual", "command line: usual", "job: 4", "helper: 4");
    }

    private static List<String> told() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString()));
        command.addAll(Arrays.asList(System.getProperty(OPTIONS, "").trim().split(" +", -1)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Niceness.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return words.lines().toList();
    }

    /** Tells how nice threads are, from -20 to 19 and usually 0, or that they are as the one that starts them. */
    static final class Niceness {

        private static final Path OWN = Path.of("/proc/thread-self/stat");

        private Niceness() {
        }

        public static void main(String[] arguments) throws InterruptedException, IOException {
            int usual = nice(OWN);
            System.out.println("compilers: " + (compilers().allMatch(one -> nice(one) >= 0) ? "usual" : "hurried"));
            try (Workers workers = Workers.forThisMachine()) {
                workers.forEachChunk(1, 1, (from, to) -> tell("command line", usual));
            }
            CountDownLatch told = new CountDownLatch(1);
            try (Workers workers = Workers.behindAWindow(); JobRunner runner = JobRunner.onThreads()) {
                runner.aside(() -> {
                    tell("job", usual);
                    Thread asking = Thread.currentThread();
                    CountDownLatch helped = new CountDownLatch(1);
                    workers.forEachChunk(2, 1, (from, to) -> {
                        if (Thread.currentThread().equals(asking)) {
                            await(helped);
                        } else {
                            tell("helper", usual);
                            helped.countDown();
                        }
                    });
                    told.countDown();
                });
                told.await();
            }
        }

        private static void tell(String who, int usual) {
            int nice = nice(OWN);
            System.out.println(who + ": " + (nice == usual ? "usual" : nice));
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException("nobody interrupts this", interrupted);
            }
        }

        /** The threads that compile; at least one, or nothing is shown. */
        private static Stream<Path> compilers() throws IOException {
            try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
                List<Path> found = threads.map(thread -> thread.resolve("stat"))
                        .filter(stat -> read(stat).contains("Compiler")).toList();
                if (found.isEmpty()) {
                    throw new IllegalStateException("no thread's name has Compiler in it");
                }
                return found.stream();
            }
        }

        /** The 19th field of what the kernel tells of a thread; the second, its name in brackets, may have blanks. */
        private static int nice(Path thread) {
            String stat = read(thread);
            return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[16]);
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException ended) {
                return ""; // no thread any more
            }
        }
    }
}
