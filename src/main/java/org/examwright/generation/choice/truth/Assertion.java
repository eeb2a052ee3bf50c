package org.examwright.generation.choice.truth;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.examwright.knowledge.Fact;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that is true, and what makes it false.
 *
 * @param name what tells it from the others; holds no id
 * @param id the fact that it tells
 * @param about the fact its topics and themes are taken from
 * @param beside another fact that it tells, null where it tells one
 * @param quotes the words of the notes that say what is true of it
 * @param text the sentence without its full stop
 * @param told how feedback tells the truth, with its full stop
 * @param swaps worked out only when a question is written
 * @param worth how well known the fact is, 0 to 1
 */
record Assertion(
        String name,
        UUID id,
        Fact about,
        @Nullable Fact beside,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Evidence> quotes,
        String text,
        String told,
        double worth,
        Supplier<List<Swap>> swaps) {}
