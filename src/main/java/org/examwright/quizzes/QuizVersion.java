package org.examwright.quizzes;

import java.math.BigDecimal;
import java.util.List;

/**
 * A quiz as learners are set it.
 *
 * @param maximum the marks of all slots together
 */
public record QuizVersion(
        QuizId id, int version, String title, BigDecimal maximum, List<Slot> slots) {}
