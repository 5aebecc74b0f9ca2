package org.vmaflens.log;

import java.util.List;

/**
 * A column that can feed a feature.
 *
 * @param column its place in the log
 * @param warnings what the user must know about it, to stand behind the feature's name
 */
record ColumnChoice(int column, List<String> warnings) {
}
