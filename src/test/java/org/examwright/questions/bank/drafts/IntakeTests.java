package org.examwright.questions.bank.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.QuestionType;
import org.examwright.questions.Written;
import org.examwright.questions.bank.reading.Names;
import org.examwright.questions.lint.course.Lexicon;
import org.examwright.sources.CourseId;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Test;

class IntakeTests {
    private static final Evidence QUOTE = new Evidence(SourceId.next(), 1, 1, 0, 5, "Orlov");
    private static final UUID TOPIC = UUID.randomUUID();
    private final Intake intake =
            new Intake(
                    CourseId.next(),
                    new Names(Map.of(TOPIC, "War"), Map.of()),
                    Lexicon.none(),
                    Set.of(QUOTE));

    @Test
    void admitsASoundQuestionForReview() {
        var admitted = admit(Written.choice("Who led the march?", QUOTE, "Orlov", "Lvov", "Witte"));

        assertThat(admitted)
                .singleElement()
                .returns(QuestionStatus.IN_REVIEW, Draft::status)
                .returns("M1", Draft::pattern);
        assertThat(intake.refused()).isEmpty();
    }

    @Test
    void refusesFlaws() {
        admit(Written.choice("Who led the march?", QUOTE, "Orlov", "Lvov", "None of the above"));

        assertThat(intake.refused()).isEqualTo(Map.of("F3", 1));
    }

    @Test
    void refusesDistractorsWithoutAProof() {
        var unproven = Written.choice("Who led the march?", null, "Orlov", "Lvov", "Witte");
        admit(
                Written.content(
                        unproven.type(),
                        unproven.stem(),
                        "SINGLE_BEST",
                        unproven.options(),
                        null,
                        List.of(QUOTE)));

        assertThat(intake.refused()).isEqualTo(Map.of("F18", 1));
    }

    @Test
    void refusesQuotesThatAreNotInTheNotes() {
        var made = new Evidence(QUOTE.sourceId(), 1, 1, 0, 5, "Petro");
        admit(Written.choice("Who led the march?", made, "Orlov", "Lvov", "Witte"));

        assertThat(intake.refused()).isEqualTo(Map.of("EVIDENCE", 1));
    }

    @Test
    void refusesQuestionsWithoutAnyQuote() {
        admit(Written.written(QuestionType.SHORT_ANSWER, "Who led the march?", null, "Orlov"));

        assertThat(intake.refused()).isEqualTo(Map.of("EVIDENCE", 1));
    }

    @Test
    void refusesTwins() {
        admit(
                Written.choice("Who led the march?", QUOTE, "Orlov", "Lvov", "Witte"),
                Written.choice("Who was leading that march?", QUOTE, "Orlov", "Gorky", "Witte"));

        assertThat(intake.refused()).isEqualTo(Map.of("DUPLICATE", 1));
    }

    @Test
    void refusesTopicsOfOtherCourses() {
        var question = Written.choice("Who led the march?", QUOTE, "Orlov", "Lvov", "Witte");
        admit(
                Written.about(question, List.of(TOPIC), List.of()),
                Written.about(question, List.of(UUID.randomUUID()), List.of()));

        assertThat(intake.refused()).isEqualTo(Map.of("INVALID", 1));
    }

    private List<Draft> admit(QuestionContent... questions) {
        List<NewQuestion> generated =
                java.util.Arrays.stream(questions).map(Written::generated).toList();
        return intake.admit(generated, new Twins());
    }
}
