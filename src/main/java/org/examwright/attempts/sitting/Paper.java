package org.examwright.attempts.sitting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.marking.Fraction;
import org.examwright.marking.Item;
import org.examwright.marking.points.PointMatcher;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionType;
import org.jspecify.annotations.Nullable;

/** A frozen version of a quiz with all that sitting and marking it takes. Immutable. */
public record Paper(List<Asked> slots) {
    public Paper {
        slots = List.copyOf(slots);
    }

    /**
     * A question in its slot.
     *
     * @param slot its number in the quiz, from 1
     * @param item how it is marked; its maximum is the slot's
     * @param options text by the question's own id, in its own order; prompts likewise
     * @param ascending whether its options are dates or counts in ascending order, which is kept
     * @param feedback what is said to whoever chose an option, by its id
     * @param matcher marks a short answer by its points; null where a rule or a person marks
     */
    public record Asked(
            int slot,
            QuestionId question,
            int version,
            QuestionType type,
            String stem,
            Item item,
            Map<String, String> options,
            Map<String, String> prompts,
            boolean ascending,
            Map<String, String> feedback,
            @Nullable MarkScheme markScheme,
            @Nullable PointMatcher matcher) {

        /** A question that no matcher marks. */
        public Asked(
                int slot,
                QuestionId question,
                int version,
                QuestionType type,
                String stem,
                Item item,
                Map<String, String> options,
                Map<String, String> prompts,
                boolean ascending,
                Map<String, String> feedback,
                @Nullable MarkScheme markScheme) {
            this(
                    slot,
                    question,
                    version,
                    type,
                    stem,
                    item,
                    options,
                    prompts,
                    ascending,
                    feedback,
                    markScheme,
                    null);
        }
    }

    public Optional<Asked> at(int slot) {
        return slots.stream().filter(asked -> asked.slot() == slot).findFirst();
    }

    /** The marks that can be had on the whole paper. */
    public Fraction maximum() {
        return slots.stream()
                .map(asked -> asked.item().maximum())
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
