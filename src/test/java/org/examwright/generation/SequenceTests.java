package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.Written.choice;
import static org.examwright.questions.Written.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Pattern;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Knowledge;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionType;
import org.junit.jupiter.api.Test;

class SequenceTests {
    private static final int MORE_THAN_A_SHARE = 70;

    private final Knowledge knowledge = France.knowledge();
    private final Ground ground = new Ground(knowledge);

    /** What the share of a pattern keeps out is not asked, so another type may ask it. */
    @Test
    void forgetsARoundThatIsNotGivenOut() {
        Repeats repeats = new Repeats(false);

        List<NewQuestion> given = all(repeats);

        assertThat(given).isNotEmpty().hasSizeLessThan(MORE_THAN_A_SHARE);
        assertThat(
                        IntStream.range(0, MORE_THAN_A_SHARE)
                                .filter(i -> repeats.isNew(question(i).content()))
                                .count())
                .isEqualTo(MORE_THAN_A_SHARE - given.size());
    }

    private List<NewQuestion> all(Repeats repeats) {
        Order order = Order.of(1000, 1, QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER);
        Sequence sequence =
                new Sequence(
                        order,
                        ground,
                        new Scope(order, ground, knowledge.themes()),
                        Map.of(new Wells(), new Wells().supply(ground)),
                        Keys.of(ground),
                        repeats,
                        Proofreader.NONE,
                        Patience.ENDLESS,
                        _ -> false);
        List<NewQuestion> given = new ArrayList<>();
        for (var next = sequence.next(); next.isPresent(); next = sequence.next()) {
            given.add(next.get());
        }
        return given;
    }

    private static NewQuestion question(int well) {
        return generated(
                choice("Who dug well" + well + "?", null, "Digger" + well, "Orlov", "Witte"));
    }

    /** A pattern that asks of many wells who dug each. */
    private static final class Wells implements Pattern {
        @Override
        public String id() {
            return "M0";
        }

        @Override
        public QuestionType type() {
            return QuestionType.MULTIPLE_CHOICE;
        }

        @Override
        public Card card() {
            return Card.choice("Who dug {well}?", "wells", "other diggers");
        }

        @Override
        public Supply supply(Ground ground) {
            return Supply.of(
                    IntStream.range(0, MORE_THAN_A_SHARE).mapToObj(Wells::candidate).toList(),
                    "no wells");
        }

        private static Candidate candidate(int well) {
            return new Candidate(
                    "well " + well,
                    new UUID(0, well),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    0.5,
                    _ -> new Written.Asked(question(well)));
        }
    }
}
