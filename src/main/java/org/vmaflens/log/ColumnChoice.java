package org.vmaflens.log;

import java.util.List;

/**
 * A column that can feed a feature.
 *
 * @param column its place in the log
 * @param warnings what the user must know about it
 */
record ColumnChoice(int column, List<String> warnings) {
}
