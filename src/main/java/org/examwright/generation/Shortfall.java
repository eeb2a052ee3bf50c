package org.examwright.generation;

import org.examwright.platform.Reference;
import org.examwright.questions.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * What an order asked for and did not get.
 *
 * @param topic null where it is no one topic's lack
 * @param because what the knowledge lacks, pattern by pattern
 */
public record Shortfall(
        QuestionType type, @Nullable Reference topic, int wanted, int found, String because) {}
