package org.vmaflens.plot.compare;

/**
 * A setting's place on a curve.
 *
 * @param badge the setting
 * @param at its value on the axis
 */
public record Handle(Badge badge, double at) {
}
