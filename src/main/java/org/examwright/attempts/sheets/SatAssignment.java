package org.examwright.attempts.sheets;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment, as far as figures go.
 *
 * @param paper what all sit, or what their own draws were made after
 * @param own whether each attempt has a draw of its own
 * @param passMark per cent; null where nobody can fail
 * @param open how many attempts are under way
 */
public record SatAssignment(
        UUID id,
        String title,
        SatPaper paper,
        boolean own,
        Taken counts,
        @Nullable BigDecimal passMark,
        int open) {}
