package org.examwright.questions;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * One choice. In an ORDERING question the options stand in the right order and have neither {@code
 * correct} nor {@code weight}.
 *
 * @param id stable through versions; a, b, c … where generated
 * @param weight share of the question's marks, -1 to 1
 * @param feedback said to a learner who chose it, once released
 * @param evidence what the key rests on
 * @param falsity the proof that a distractor is false; null for a key and where a teacher gave none
 */
public record Option(
        String id,
        String text,
        @Nullable Boolean correct,
        @Nullable BigDecimal weight,
        @Nullable String feedback,
        @Nullable List<Evidence> evidence,
        @Nullable Proof falsity) {}
