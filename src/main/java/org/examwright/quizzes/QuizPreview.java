package org.examwright.quizzes;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.quizzes.draw.Drawn;
import org.jspecify.annotations.Nullable;

/**
 * What a quiz would be.
 *
 * @param rows what the bank holds for each row of the blueprint
 * @param conflict the smallest set of rows that cannot all be met; empty where all can
 * @param relaxed in what the paper is less balanced than it should be, since the bank has too few
 *     questions of some kind
 */
record QuizPreview(
        String title,
        long seed,
        BigDecimal maximum,
        @Nullable Blueprint blueprint,
        List<Slot> slots,
        List<Drawn.Supply> rows,
        List<Integer> conflict,
        List<String> relaxed) {}
