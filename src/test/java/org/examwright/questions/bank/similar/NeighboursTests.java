package org.examwright.questions.bank.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.questions.Candidate;
import org.examwright.questions.Demand;
import org.examwright.questions.Likeness;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.QuestionType;
import org.examwright.questions.Written;
import org.examwright.questions.bank.similar.Neighbours.Why;
import org.junit.jupiter.api.Test;

class NeighboursTests {
    private static final QuestionContent LED =
            Written.choice("Who led the march to the palace in 1905?", null, "Orlov", "Lvov");
    private static final Candidate ASKED = candidate(1, LED, QuestionStatus.DRAFT);

    @Test
    void knowsAQuestionPutInOtherWords() {
        var turned =
                Written.choice("By whom was the palace march of 1905 led?", null, "Orlov", "Witte");

        assertThat(why(turned)).contains(Why.TWIN);
    }

    @Test
    void knowsTheStatementOfWhatItAsks() {
        var statement =
                Written.content(
                        QuestionType.TRUE_FALSE,
                        "True or false? Witte led the march to the palace in 1905.",
                        "SINGLE_BEST",
                        List.of(),
                        null,
                        List.of());

        assertThat(why(statement)).contains(Why.TWIN);
    }

    @Test
    void knowsAQuestionThatTellsTheAnswer() {
        var teller =
                Written.choice(
                        "Why did Orlov lead a march of printers and carpenters to the palace in"
                                + " 1905?",
                        null,
                        "Bread was dear",
                        "Rents were high");

        assertThat(why(teller)).containsExactly(Why.TELLS);
    }

    @Test
    void knowsAQuestionThatAsksForTheSameFact() {
        var other = candidate(2, Written.choice("Name it.", null, "1905"), QuestionStatus.DRAFT);
        var facts = Map.of(ASKED.id(), "line 3", other.id(), "line 3");

        assertThat(Neighbours.of(ASKED, List.of(ASKED, other), facts, 5))
                .singleElement()
                .satisfies(near -> assertThat(near.why()).containsExactly(Why.SAME_FACT));
    }

    @Test
    void passesOverWhatIsRejectedOrFar() {
        var rejected = candidate(2, LED, QuestionStatus.REJECTED);
        var far =
                candidate(
                        3,
                        Written.choice("Where did the fleet lie in 1904?", null, "In port"),
                        QuestionStatus.DRAFT);

        assertThat(Neighbours.of(ASKED, List.of(ASKED, rejected, far), Map.of(), 5)).isEmpty();
    }

    @Test
    void givesTheNearestFirst() {
        var fact = candidate(2, Written.choice("Name it.", null, "1905"), QuestionStatus.DRAFT);
        var twin = candidate(3, LED, QuestionStatus.APPROVED);
        var facts = Map.of(ASKED.id(), "line 3", fact.id(), "line 3");

        assertThat(Neighbours.of(ASKED, List.of(fact, twin), facts, 5))
                .extracting(Neighbours.Near::question)
                .containsExactly(twin, fact);
        assertThat(Neighbours.of(ASKED, List.of(fact, twin), facts, 1))
                .extracting(Neighbours.Near::question)
                .containsExactly(twin);
    }

    private static List<Why> why(QuestionContent other) {
        var near =
                Neighbours.of(
                        ASKED, List.of(candidate(2, other, QuestionStatus.APPROVED)), Map.of(), 5);
        return near.isEmpty() ? List.of() : near.getFirst().why();
    }

    private static Candidate candidate(int id, QuestionContent content, QuestionStatus status) {
        return new Candidate(
                new QuestionId(new UUID(0, id)),
                1,
                QuestionType.MULTIPLE_CHOICE,
                status,
                false,
                BigDecimal.ONE,
                List.of(),
                List.of(),
                null,
                Demand.of(content),
                Likeness.of(content),
                "");
    }
}
