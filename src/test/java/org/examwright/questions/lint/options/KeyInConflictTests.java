package org.examwright.questions.lint.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.Dispute;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.questions.Finding;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;
import org.examwright.questions.lint.Written;
import org.examwright.questions.lint.course.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F18: what the notes contradict is no key until a teacher has picked a value. */
class KeyInConflictTests {
    private static final Event FIRE =
            new Event(
                    UUID.randomUUID(),
                    "Fire destroyed the harbour of Selby",
                    LocalDate.of(1851, 1, 1),
                    LocalDate.of(1851, 12, 31),
                    Event.Precision.YEAR,
                    false,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Standing.PACK);
    private static final Figure DOCKERS =
            new Figure(
                    UUID.randomUUID(),
                    "12,000",
                    new BigDecimal(12_000),
                    "dockers",
                    "dockers dismissed at Selby",
                    null,
                    null,
                    List.of(),
                    List.of(),
                    Standing.PACK);

    @ParameterizedTest(name = "{0} -> {1} while open, {2} after 1851 and 12,000 were picked")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    In which year did fire destroy the harbour of Selby? | *1851 | 1840 | 1860; true; false
                    In which year did fire destroy the harbour of Selby? | *1853 | 1840 | 1860; true; true
                    In which year did fire destroy the harbour of Selby? | *1860 | 1851 | 1840; true; false
                    In which year did fire destroy the harbour of Selby? | *1860 | 1830 | 1840; false; false
                    In which year did the harbour of Whitby open? | *1860 | 1851 | 1840; false; false
                    In which year did the harbour of Whitby open? | *1851 | 1840 | 1860; false; false
                    How many dockers were dismissed at Selby? | *12,000 | 40,000 | 60,000; true; false
                    How many dockers were dismissed at Selby? | *18,000 | 40,000 | 60,000; true; true
                    What destroyed the harbour of Selby in 1853? | *fire | a flood | a war; true; true
                    What destroyed the harbour of Selby? | *fire | a flood | a war; false; false
                    """)
    void isFoundInKeysAndStems(String question, boolean open, boolean picked) {
        assertThat(flawed(question, false)).isEqualTo(open);
        assertThat(flawed(question, true)).isEqualTo(picked);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    What happened at Selby?; Fire destroyed the harbour in 1851; true
                    What happened at Whitby?; Fire destroyed a mill in 1851; false
                    """)
    void isFoundInMarkPointsThatTellTheMatterAlone(String stem, String point, boolean found) {
        QuestionContent question =
                org.examwright.questions.Written.written(
                        QuestionType.SHORT_ANSWER, stem, null, point);

        assertThat(Written.findings("F18", question, course(false)))
                .extracting(Finding::pointer)
                .isEqualTo(found ? List.of("/markScheme/points/0") : List.of());
    }

    private static boolean flawed(String question, boolean picked) {
        return Written.findings("F18", Written.choice(question), course(picked)).stream()
                .anyMatch(finding -> finding.message().contains("contradict"));
    }

    private static Lexicon course(boolean picked) {
        var knowledge =
                new Knowledge(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(FIRE),
                        List.of(),
                        List.of(DOCKERS),
                        List.of(),
                        List.of());
        var fire =
                new Dispute(
                        UUID.randomUUID(),
                        Dispute.Kind.DATE,
                        List.of(
                                year(1851, picked, Set.of(FIRE.id())),
                                year(1853, false, Set.of())));
        var dockers =
                new Dispute(
                        UUID.randomUUID(),
                        Dispute.Kind.FIGURE,
                        List.of(
                                new Dispute.Value(
                                        "12,000", null, null, picked, Set.of(DOCKERS.id())),
                                new Dispute.Value("18,000", null, null, false, Set.of())));
        return Lexicon.of(knowledge.disputed(List.of(fire, dockers)), List.of());
    }

    private static Dispute.Value year(int year, boolean chosen, Set<UUID> facts) {
        return new Dispute.Value(
                Integer.toString(year),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                chosen,
                facts);
    }
}
