package org.examwright.generation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.examwright.questions.Band;
import org.examwright.questions.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written.
 *
 * @param types at least one; the count is shared evenly over them
 * @param topics ids; a topic stands for those below it too; empty for all
 * @param themes ids; empty for all
 * @param from with {@code to}: only what overlaps these days
 * @param difficulty only of this predicted band
 * @param count 1 to 10,000
 * @param patterns ids of patterns; empty for all
 */
public record Order(
        List<QuestionType> types,
        List<UUID> topics,
        List<UUID> themes,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Band difficulty,
        int count,
        long seed,
        List<String> patterns) {
    public static final int MOST = 10_000;

    public Order {
        types = types.stream().distinct().toList();
        topics = List.copyOf(topics);
        themes = List.copyOf(themes);
        patterns = List.copyOf(patterns);
        if (types.isEmpty() || count < 1 || count > MOST) {
            throw new IllegalArgumentException(
                    "Types must be named and the count lie between 1 and " + MOST);
        }
    }

    /** So many questions of these types, of anything the course holds. */
    public static Order of(int count, long seed, QuestionType... types) {
        return new Order(
                List.of(types), List.of(), List.of(), null, null, null, count, seed, List.of());
    }
}
