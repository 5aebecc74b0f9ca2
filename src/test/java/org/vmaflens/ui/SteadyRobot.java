package org.vmaflens.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;

/**
 * A robot that looks for nodes on the FX thread. TestFX's own looks from the thread of the test, where a list of nodes that
 * changes meanwhile ends it with an exception.
 */
final class SteadyRobot extends FxRobot {

    private static final int PATIENCE_SECONDS = 60;

    @Override
    public NodeQuery lookup(String query) {
        return onFxThread(() -> steady(super.lookup(query)));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
        return onFxThread(() -> steady(super.lookup(predicate)));
    }

    @Override
    public NodeQuery fromAll() {
        return onFxThread(() -> steady(super.fromAll()));
    }

    @Override
    public NodeQuery from(Node... parents) {
        return onFxThread(() -> steady(super.from(parents)));
    }

    @Override
    public NodeQuery from(Collection<Node> parents) {
        return onFxThread(() -> steady(super.from(parents)));
    }

    @Override
    public NodeQuery from(NodeQuery query) {
        return onFxThread(() -> steady(super.from(query)));
    }

    /** A query whose every step is made on the FX thread. */
    private static NodeQuery steady(NodeQuery query) {
        return (NodeQuery) Proxy.newProxyInstance(NodeQuery.class.getClassLoader(), new Class<?>[]{NodeQuery.class},
                (proxy, method, arguments) -> onFxThread(() -> {
                    Object found = invoke(query, method, arguments);
                    return found instanceof NodeQuery next ? steady(next) : found;
                }));
    }

    private static Object invoke(NodeQuery query, Method method, Object[] arguments) throws Exception {
        try {
            return method.invoke(query, arguments);
        } catch (InvocationTargetException wrapped) {
            throw wrapped.getCause() instanceof Exception why ? why : wrapped;
        }
    }

    private static <T> T onFxThread(Callable<T> look) {
        FutureTask<T> task = new FutureTask<>(look);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException why
                    ? why
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the FX thread looks", stopped);
        } catch (TimeoutException busy) {
            throw new IllegalStateException("the FX thread does not answer", busy);
        }
    }
}
