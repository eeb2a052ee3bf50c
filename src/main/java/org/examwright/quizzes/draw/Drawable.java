package org.examwright.quizzes.draw;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.questions.Band;
import org.examwright.questions.Demand;
import org.examwright.questions.Likeness;
import org.examwright.questions.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * A question as far as the draw looks at it.
 *
 * @param markScheme whether a mark scheme gives its marks, point by point
 * @param band null where nobody has judged how hard it is
 * @param topics every topic it counts for, those above its own included
 * @param demand what it asks a learner to know, which a paper balances
 * @param likeness tells near-duplicates, and the luck of the draw
 * @param fact names the fact that it asks for by the places of its words in the notes, null where
 *     it asks for no single one; two questions with the same fact never share a paper
 */
public record Drawable(
        UUID id,
        QuestionType type,
        BigDecimal marks,
        boolean markScheme,
        @Nullable Band band,
        Set<UUID> topics,
        Set<UUID> themes,
        Demand demand,
        Likeness likeness,
        @Nullable String fact) {
    private static final Pattern PLACES = Pattern.compile(" ");

    /** Where in its line the words stand. */
    private static final Pattern WITHIN = Pattern.compile(":\\d+:\\d+$");

    /** The passages that its answer rests on, by name. */
    Set<String> passages() {
        return fact == null
                ? Set.of()
                : PLACES.splitAsStream(fact)
                        .map(place -> WITHIN.matcher(place).replaceFirst(""))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
