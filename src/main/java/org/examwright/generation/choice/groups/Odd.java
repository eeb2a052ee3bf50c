package org.examwright.generation.choice.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.knowledge.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One that does not belong, among those that do.
 *
 * @param name what tells it from the others; holds no id
 * @param id the fact that tells the key apart
 * @param about what the question's topics and quotes are taken from
 * @param stems ways to ask
 * @param outsider the key
 * @param members the others, each proven to belong; told only when the question is written
 */
record Odd(
        String name,
        UUID id,
        Fact about,
        @Nullable LocalDate on,
        double worth,
        List<String> stems,
        Sheet.Key outsider,
        Supplier<List<Rival>> members) {

    /** Where such sets come from. */
    @FunctionalInterface
    interface Source {
        List<Odd> in(Ground ground);
    }
}
