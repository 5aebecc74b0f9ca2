package org.vmaflens.testing;

import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Prints why tests were skipped, which the build's own report leaves out. */
public final class SkipReasons implements TestExecutionListener {

    private final TreeMap<String, Integer> reasons = new TreeMap<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && result.getStatus() == TestExecutionResult.Status.ABORTED) {
            count(result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        count(test.getDisplayName() + ": " + reason);
    }

    private synchronized void count(String reason) {
        reasons.merge(reason.replaceFirst("^Assumption failed: ", ""), 1, Integer::sum);
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan plan) {
        reasons.forEach((reason, tests) -> System.out.printf("Skipped %d: %s%n", tests, reason));
        reasons.clear();
    }
}
