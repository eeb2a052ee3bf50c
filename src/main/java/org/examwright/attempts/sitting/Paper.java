package org.examwright.attempts.sitting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.marking.Answer;
import org.examwright.marking.Fraction;
import org.examwright.marking.Item;
import org.examwright.marking.Key;
import org.examwright.marking.points.PointMatcher;
import org.examwright.questions.Extract;
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
     * @param extracts what is read before answering; mostly none
     * @param item how it is marked; its maximum is the slot's
     * @param options text by the question's own id, in its own order; prompts likewise
     * @param ascending whether its options are dates or counts in ascending order, which is kept
     * @param feedback what is said to whoever chose an option, by its id
     * @param matcher marks a short answer by its points; null where a rule or a person marks
     * @param ruled how it counts since it was regraded; null where it was not
     */
    public record Asked(
            int slot,
            QuestionId question,
            int version,
            QuestionType type,
            String stem,
            List<Extract> extracts,
            Item item,
            Map<String, String> options,
            Map<String, String> prompts,
            boolean ascending,
            Map<String, String> feedback,
            @Nullable MarkScheme markScheme,
            @Nullable PointMatcher matcher,
            @Nullable Ruled ruled) {

        /** A question without extracts that was not regraded. */
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
                @Nullable MarkScheme markScheme,
                @Nullable PointMatcher matcher) {
            this(
                    slot,
                    question,
                    version,
                    type,
                    stem,
                    List.of(),
                    item,
                    options,
                    prompts,
                    ascending,
                    feedback,
                    markScheme,
                    matcher,
                    null);
        }

        /**
         * The question as a regrade has it marked.
         *
         * @param newer the version that the ruling names; null where it names none
         * @throws org.examwright.marking.Unfit where the two do not go together
         */
        public Asked under(Ruling ruling, @Nullable Asked newer) {
            return Ruled.of(this, newer, ruling);
        }

        /** The last regrade's policy; null where there was none. */
        public @Nullable Policy regraded() {
            return ruled == null ? null : ruled.policy();
        }

        /** Items that an answer may be marked by instead, whichever gives it more. */
        List<Item> alternatives() {
            return ruled == null ? List.of() : ruled.alternatives();
        }

        /** Whether marks hang on the answer: nobody is credited, and it is not dropped. */
        public boolean open() {
            return regraded() != Policy.CREDIT_ALL && regraded() != Policy.DROP_ITEM;
        }

        /** What is said on the options that were chosen; null where nothing is. */
        public @Nullable String said(Answer answer) {
            if (!(answer.bare() instanceof Answer.Options(var ids))) {
                return null;
            }
            var said =
                    ids.stream()
                            .map(feedback::get)
                            .filter(Objects::nonNull)
                            .distinct()
                            .collect(Collectors.joining("\n"));
            return said.isEmpty() ? null : said;
        }

        /** Every option that is right, alone or with others. */
        public List<String> right() {
            return Stream.concat(Stream.of(item), alternatives().stream())
                    .map(Item::key)
                    .filter(Key.Choice.class::isInstance)
                    .flatMap(key -> Ruled.right((Key.Choice) key).stream())
                    .distinct()
                    .toList();
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
