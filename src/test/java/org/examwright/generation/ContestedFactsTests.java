package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.QuestionType.ESSAY;
import static org.examwright.questions.QuestionType.MULTIPLE_CHOICE;
import static org.examwright.questions.QuestionType.SHORT_ANSWER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.knowledge.Dispute;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Knowledge;
import org.examwright.platform.UuidV7;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.Option;
import org.examwright.questions.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the notes contradict is not asked; what a teacher picked is, clear of the rest. */
class ContestedFactsTests {
    private final Knowledge knowledge = France.knowledge();

    @ParameterizedTest
    @EnumSource(Dispute.Kind.class)
    void areNoKeyNoDistractorNoMarkPointAndNoStem(Dispute.Kind kind) {
        var fact = fact(kind);
        var asked = about(all(knowledge), fact, kind);

        var left = all(knowledge.disputed(List.of(dispute(kind, fact, false))));

        assertThat(asked).isNotEmpty();
        assertThat(about(left, fact, kind)).isEmpty();
        if (kind != Dispute.Kind.OFFICE) {
            assertThat(left).noneMatch(question -> cites(question, fact));
        }
    }

    @ParameterizedTest
    @EnumSource(Dispute.Kind.class)
    void areFreeWhereATeacherPickedTheirValue(Dispute.Kind kind) {
        var fact = fact(kind);

        var questions = all(knowledge.disputed(List.of(dispute(kind, fact, true))));

        var asked = about(questions, fact, kind);
        assertThat(asked).isNotEmpty();
        assertThat(asked)
                .allSatisfy(
                        question ->
                                assertThat(question.content().options())
                                        .extracting(Option::text)
                                        .doesNotContain(losing(kind)));
    }

    @Test
    void areTheReasonOfAShortfall() {
        var disputes =
                Stream.concat(knowledge.events().stream(), knowledge.figures().stream())
                        .map(fact -> dispute(Dispute.Kind.DATE, fact, false))
                        .toList();
        var generator = new Generator(knowledge.disputed(disputes), Asking.named(5, "M1"));

        assertThat(generator.all(MULTIPLE_CHOICE, 5)).isEmpty();
        assertThat(generator.shortfall(MULTIPLE_CHOICE, 5, 0).getFirst().because())
                .contains("facts rest on what the notes contradict");
    }

    private Fact fact(Dispute.Kind kind) {
        return switch (kind) {
            case DATE -> event("Georges Danton founded");
            case ATTRIBUTION -> event("Georges Danton founded");
            case FIGURE -> knowledge.figures().getFirst();
            case OFFICE ->
                    knowledge.actors().stream()
                            .filter(actor -> actor.name().equals("Jacques Necker"))
                            .findFirst()
                            .orElseThrow();
        };
    }

    private Fact event(String label) {
        return knowledge.events().stream()
                .filter(event -> event.label().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private static String losing(Dispute.Kind kind) {
        return switch (kind) {
            case DATE -> "1792";
            case ATTRIBUTION -> "Maximilien Robespierre";
            case FIGURE -> "27 million";
            case OFFICE -> "Camille Absent";
        };
    }

    private static Dispute dispute(Dispute.Kind kind, Fact fact, boolean chosen) {
        boolean date = kind == Dispute.Kind.DATE;
        return new Dispute(
                UuidV7.next(),
                kind,
                List.of(
                        new Dispute.Value("as told", null, null, chosen, Set.of(fact.id())),
                        new Dispute.Value(
                                losing(kind),
                                date ? LocalDate.of(1792, 1, 1) : null,
                                date ? LocalDate.of(1792, 12, 31) : null,
                                false,
                                Set.of())));
    }

    /** The questions that a value of the fact is the answer of. */
    private static List<NewQuestion> about(
            List<NewQuestion> questions, Fact fact, Dispute.Kind kind) {
        return questions.stream()
                .filter(question -> cites(question, fact))
                .filter(
                        question ->
                                kind != Dispute.Kind.OFFICE
                                        || question.content().stem().contains("Minister"))
                .filter(question -> keyed(question, fact))
                .toList();
    }

    private static boolean keyed(NewQuestion question, Fact fact) {
        var options = question.content().options();
        return options.isEmpty()
                || options.stream()
                        .filter(option -> Boolean.TRUE.equals(option.correct()))
                        .anyMatch(
                                option ->
                                        option.evidence() != null
                                                && fact.evidence().stream()
                                                        .anyMatch(option.evidence()::contains));
    }

    private static boolean cites(NewQuestion question, Fact fact) {
        return question.content().evidence().stream().anyMatch(fact.evidence()::contains);
    }

    private static List<NewQuestion> all(Knowledge knowledge) {
        var types = List.of(MULTIPLE_CHOICE, SHORT_ANSWER, ESSAY);
        var generator =
                new Generator(knowledge, Order.of(5_000, 3, types.toArray(QuestionType[]::new)));
        return types.stream().flatMap(type -> generator.all(type, 5_000).stream()).toList();
    }
}
