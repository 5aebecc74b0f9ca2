package org.vmaflens.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knocks at the FX thread about every millisecond and notes how long each knock waits, and how much processor time the
 * thread took meanwhile. When a knock has waited half of what is too long, what the thread does is looked at over and over:
 * not sooner, since every look stops the whole JVM for a moment.
 */
final class TurnWatch {

    private static final long PAUSE_NANOS = 1_000_000;
    private static final long LOOK_MILLIS = 3;
    private static final long PATIENCE_MILLIS = 10_000;
    private static final int DEPTH = 200;

    /** What the toolkit does one after the other in a pulse. */
    private static final Pattern STAGES = Pattern.compile(
            "Scene.doCSSPass|Scene.doLayoutPass|synchronizeSceneNodes|Node.reapplyCSS|AnimationTimer|^renderer");

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final long limitNanos;
    private final Thread fx;
    private final Consumer<Runnable> knock;
    private final Thread watcher = new Thread(this::watch, "turn-watch");
    private volatile boolean over;
    private @Nullable Thread renderer;
    private long processor;
    private long drawn;
    private Longest longest = Longest.NONE;
    private List<List<String>> seen = List.of();
    private double most;

    /**
     * What was longest.
     *
     * @param wall milliseconds that a knock waited
     * @param worked milliseconds of processor time that the FX thread and the one that renders took between two knocks:
     *        as long as a knock would have waited, had the machine nothing else to do
     * @param fx the FX thread's part of that
     * @param beyond how many knocks waited longer than the limit
     */
    record Longest(double wall, double worked, double fx, int beyond) {
        static final Longest NONE = new Longest(0, 0, 0, 0);

        Longest or(Longest other) {
            return new Longest(Math.max(wall, other.wall), Math.max(worked, other.worked), Math.max(fx, other.fx),
                    beyond + other.beyond);
        }
    }

    /**
     * Begins to knock.
     *
     * @param fx the FX thread
     * @param knock has something done on that thread; a key may be lost while a window opens
     * @param limitMillis what is too long
     */
    TurnWatch(Thread fx, Consumer<Runnable> knock, double limitMillis) {
        this.fx = fx;
        this.knock = knock;
        this.limitNanos = (long) (limitMillis * 1e6);
        watcher.setDaemon(true);
        watcher.start();
    }

    /** The longest since it was last asked. */
    synchronized Longest take() {
        Longest found = longest;
        longest = Longest.NONE;
        return found;
    }

    /** The stacks that were seen in the hardest turn beyond the limit since it was last asked, the commonest parts first. */
    synchronized String looks(String ours) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (List<String> stack : seen) {
            stack.stream()
                    .filter(frame -> STAGES.matcher(frame).find()
                            || (frame.contains(ours) && !frame.contains("bench")))
                    .distinct()
                    .forEach(frame -> counts.merge(frame, 1, Integer::sum));
            String top = stack.stream().limit(4).collect(Collectors.joining(" < "));
            counts.merge("  top: " + top, 1, Integer::sum);
        }
        int all = seen.size();
        seen = List.of();
        most = 0;
        return counts.entrySet().stream().filter(entry -> entry.getValue() * 12 >= all)
                .sorted((one, other) -> other.getValue() - one.getValue()).limit(22)
                .map(entry -> "      %3d of %d %s%n".formatted(entry.getValue(), all, entry.getKey()))
                .collect(Collectors.joining());
    }

    void stop() {
        over = true;
    }

    private void watch() {
        while (!over) {
            CountDownLatch answered = new CountDownLatch(1);
            long[] at = new long[2];
            long asked = System.nanoTime();
            knock.accept(() -> {
                at[0] = System.nanoTime();
                at[1] = clock.getCurrentThreadCpuTime();
                answered.countDown();
            });
            List<List<String>> looks = await(answered);
            if (answered.getCount() > 0) {
                System.out.printf("a knock was not answered in %d ms and is left out%n", PATIENCE_MILLIS);
                synchronized (this) {
                    processor = clock.getThreadCpuTime(fx.threadId());
                    drawn = drawing();
                }
                continue;
            }
            boolean tooLong = at[0] - asked > limitNanos;
            long drawing = drawing();
            synchronized (this) {
                double fxMillis = (at[1] - processor) / 1e6;
                longest = longest.or(new Longest((at[0] - asked) / 1e6, fxMillis + (drawing - drawn) / 1e6, fxMillis,
                        tooLong ? 1 : 0));
                processor = at[1];
                drawn = drawing;
                if (tooLong && fxMillis >= most) {
                    most = fxMillis;
                    seen = looks;
                }
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private List<List<String>> await(CountDownLatch answered) {
        List<List<String>> looks = new ArrayList<>();
        try {
            if (answered.await(limitNanos / 2, TimeUnit.NANOSECONDS)) {
                return looks;
            }
            long until = System.currentTimeMillis() + PATIENCE_MILLIS;
            while (!answered.await(LOOK_MILLIS, TimeUnit.MILLISECONDS) && System.currentTimeMillis() < until) {
                looks.add(stack());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the watch", e);
        }
        return looks;
    }

    private long drawing() {
        if (renderer == null) {
            renderer = Thread.getAllStackTraces().keySet().stream()
                    .filter(one -> one.getName().startsWith("QuantumRenderer")).findFirst().orElse(null);
        }
        return renderer == null ? 0 : clock.getThreadCpuTime(renderer.threadId());
    }

    /** What the FX thread does, or, while it waits for a picture to be rendered, what the renderer does. */
    private List<String> stack() {
        StackTraceElement[] stack = fx.getStackTrace();
        boolean waits = Arrays.stream(stack).anyMatch(at -> at.getMethodName().equals("waitForRenderingToComplete"));
        if (!waits || renderer == null) {
            return frames(stack);
        }
        Thread drawing = renderer;
        return frames(Stream.concat(Stream.of(new StackTraceElement("renderer", drawing.getState().name(), null, 0)),
                Arrays.stream(drawing.getStackTrace())).toArray(StackTraceElement[]::new));
    }

    private static List<String> frames(StackTraceElement[] stack) {
        List<String> frames = new ArrayList<>();
        for (StackTraceElement frame : stack) {
            if (frames.size() == DEPTH) {
                break;
            }
            String type = frame.getClassName();
            frames.add(type.substring(type.startsWith("org.vmaflens") ? 4 : type.lastIndexOf('.') + 1) + "."
                    + frame.getMethodName() + ":" + frame.getLineNumber());
        }
        return frames;
    }
}
