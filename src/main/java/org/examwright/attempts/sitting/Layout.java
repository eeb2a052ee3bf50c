package org.examwright.attempts.sitting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.examwright.marking.Answer;
import org.examwright.marking.Key;
import org.examwright.marking.Shape;

/** A paper as one attempt shows it: the order of questions and options, and the options' names. */
public record Layout(List<Place> places) {

    /** Which orders the assignment lets the seed decide. */
    public record Shuffle(boolean questions, boolean options) {
        /** Options in an order of the attempt's own, questions as the quiz has them. */
        public static final Shuffle USUAL = new Shuffle(false, true);
    }

    /** The same paper, shuffle and seed give the same layout. */
    public static Layout of(Paper paper, Shuffle shuffle, long seed) {
        var places = paper.slots().stream().map(asked -> Place.of(asked, shuffle, seed)).toList();
        return new Layout(shuffle.questions() ? Shuffled.by(seed, places) : places);
    }

    /** One place of that layout; saves need no more of it. */
    public static Optional<Place> place(Paper paper, int slot, Shuffle shuffle, long seed) {
        return paper.at(slot).map(asked -> Place.of(asked, shuffle, seed));
    }

    public Optional<Place> at(int slot) {
        return places.stream().filter(place -> place.asked().slot() == slot).findFirst();
    }

    /** One question as the attempt shows it. */
    public record Place(Paper.Asked asked, Lettering options, Lettering prompts) {

        /**
         * @param ofAttempt the attempt's seed
         */
        private static Place of(Paper.Asked asked, Shuffle shuffle, long ofAttempt) {
            long seed = Shuffled.seed(ofAttempt, asked.slot());
            var ids = List.copyOf(asked.options().keySet());
            return new Place(
                    asked,
                    Lettering.letters(mayStay(asked, shuffle) ? ids : Shuffled.by(seed, ids)),
                    Lettering.numbers(List.copyOf(asked.prompts().keySet())));
        }

        /**
         * The bank holds orders and matches in the right order: those are always shuffled. Dates
         * and counts that ascend never are: a reader looks for them in their order.
         */
        private static boolean mayStay(Paper.Asked asked, Shuffle shuffle) {
            return switch (asked.type()) {
                case ORDERING, MATCHING -> false;
                case TRUE_FALSE -> true;
                case MULTIPLE_CHOICE, MULTIPLE_RESPONSE -> asked.ascending() || !shuffle.options();
                case NUMERICAL, CLOZE, SHORT_ANSWER, ESSAY, DESCRIPTION -> !shuffle.options();
            };
        }

        /** What an answer in this attempt's names may look like. */
        public Shape shape() {
            return named(Shape.of(asked.item()));
        }

        private Shape named(Shape shape) {
            return switch (shape) {
                case Shape.Sure(var inner) -> new Shape.Sure(named(inner));
                case Shape.Ticks(_, var single) -> new Shape.Ticks(options.names(), single);
                case Shape.Ranking _ -> new Shape.Ranking(options.names());
                case Shape.Matching _ -> new Shape.Matching(prompts.names(), options.names());
                case Shape.Written written -> written;
                case Shape.Unanswerable nothing -> nothing;
            };
        }

        /** An answer in the attempt's names, in the question's own ids. */
        public Answer inward(Answer answer) {
            return renamed(answer, options::id, prompts::id);
        }

        /** An answer in the question's own ids, in the attempt's names. */
        public Answer outward(Answer answer) {
            return renamed(answer, options::name, prompts::name);
        }

        /** The right answer in the attempt's names; nothing where no single one is right. */
        public Answer key() {
            return outward(
                    switch (asked.item().key()) {
                        case Key.Choice _ -> new Answer.Options(asked.right());
                        case Key.Order(var ids) -> new Answer.Order(ids);
                        case Key.Match(var pairs, _) -> new Answer.Pairs(pairs);
                        case Key.Person _, Key.None _ -> new Answer.Nothing();
                    });
        }

        private static Answer renamed(
                Answer answer, UnaryOperator<String> option, UnaryOperator<String> prompt) {
            return switch (answer) {
                case Answer.Options(var ids) ->
                        new Answer.Options(ids.stream().map(option).toList());
                case Answer.Order(var ids) -> new Answer.Order(ids.stream().map(option).toList());
                case Answer.Pairs(var pairs) -> {
                    Map<String, String> named = new TreeMap<>();
                    pairs.forEach(
                            (left, right) -> named.put(prompt.apply(left), option.apply(right)));
                    yield new Answer.Pairs(named);
                }
                case Answer.Sure(var inner, var certainty) ->
                        new Answer.Sure(renamed(inner, option, prompt), certainty);
                case Answer.Text _, Answer.Number _, Answer.Blanks _, Answer.Nothing _ -> answer;
            };
        }
    }
}
