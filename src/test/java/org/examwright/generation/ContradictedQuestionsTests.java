package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.QuestionType.MULTIPLE_CHOICE;
import static org.examwright.questions.QuestionType.TRUE_FALSE;

import java.util.List;
import java.util.function.Predicate;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionContent;
import org.junit.jupiter.api.Test;

/** What the bank would refuse for a contradiction is not handed over; others take its place. */
class ContradictedQuestionsTests {
    private static final Predicate<QuestionContent> ON_DANTON =
            content -> content.options().stream().anyMatch(o -> o.text().contains("Danton"));

    @Test
    void areNotGiven() {
        assertThat(onDanton(all(_ -> false))).isPositive();

        assertThat(all(ON_DANTON)).isNotEmpty();
        assertThat(onDanton(all(ON_DANTON))).isZero();
    }

    @Test
    void leaveTheirPlaceToOthers() {
        var asked = generator(_ -> false).all(MULTIPLE_CHOICE, 30);
        var clear = generator(ON_DANTON).all(MULTIPLE_CHOICE, 30);

        assertThat(onDanton(asked)).isPositive();
        assertThat(clear.size()).isEqualTo(asked.size());
    }

    @Test
    void leaveAsManyStatementsTrueAsFalse() {
        var statements = generator(ON_DANTON).all(TRUE_FALSE, 20);

        assertThat(statements.stream().filter(ContradictedQuestionsTests::isTrue).count())
                .isBetween(statements.size() / 2L - 2, statements.size() / 2L + 2);
    }

    @Test
    void areAReasonForAShortfall() {
        var generator = generator(_ -> true);

        assertThat(generator.next(MULTIPLE_CHOICE)).isEmpty();
        assertThat(generator.shortfall(MULTIPLE_CHOICE, 5, 0).getFirst().because())
                .contains("facts rest on what the notes contradict");
    }

    private static long onDanton(List<NewQuestion> questions) {
        return questions.stream().filter(question -> ON_DANTON.test(question.content())).count();
    }

    private static boolean isTrue(NewQuestion statement) {
        return Boolean.TRUE.equals(statement.content().options().getFirst().correct());
    }

    private static List<NewQuestion> all(Predicate<QuestionContent> contradicted) {
        return generator(contradicted).all(MULTIPLE_CHOICE, 500);
    }

    private static Generator generator(Predicate<QuestionContent> contradicted) {
        return new Generator(
                France.knowledge(),
                Order.of(100, 1, MULTIPLE_CHOICE, TRUE_FALSE),
                Proofreader.NONE,
                List.of(),
                Patience.ENDLESS,
                contradicted);
    }
}
