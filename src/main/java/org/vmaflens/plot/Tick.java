package org.vmaflens.plot;

/**
 * A labelled place on an axis.
 *
 * @param value where it is
 * @param label what stands there; empty for a minor tick
 */
public record Tick(double value, String label) {
}
