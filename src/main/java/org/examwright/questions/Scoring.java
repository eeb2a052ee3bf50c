package org.examwright.questions;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a question is scored.
 *
 * @param rule a rule of the marking module, such as SINGLE_BEST
 * @param version of the rule; the latest where left out
 */
public record Scoring(
        String rule, @Nullable Integer version, @Nullable Map<String, Object> parameters) {}
