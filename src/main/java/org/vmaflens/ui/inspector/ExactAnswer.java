package org.vmaflens.ui.inspector;

import org.jspecify.annotations.Nullable;

/**
 * Exact lines.
 *
 * @param question what they answer
 * @param lines null where there are none
 * @param refusal why there are none; empty otherwise
 */
record ExactAnswer(ExactQuestion question, @Nullable Lines lines, String refusal) {
}
