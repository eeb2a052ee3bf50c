package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.generation.extracts.Document;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.generation.writing.Pattern;
import org.examwright.knowledge.Knowledge;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionType;
import org.junit.jupiter.api.Test;

class CatalogueTests {
    private static final int ALL = 10_000;

    private static final Set<String> OF_EXTRACTS =
            Set.of("M27", "S26", "S27", "S28", "S29", "S30", "S31", "S32", "E30", "E31", "E32");

    @Test
    void holdsEveryPatternOfTheStandardAndNoOther() {
        assertThat(Catalogue.PATTERNS)
                .extracting(Pattern::id)
                .containsExactlyElementsOf(
                        Stream.of(ids('E', 32), ids('M', 33), ids('S', 32))
                                .flatMap(ids -> ids)
                                .toList());
    }

    @Test
    void givesEachPatternTheTypeOfItsLetter() {
        assertThat(Catalogue.PATTERNS)
                .allSatisfy(
                        pattern ->
                                assertThat(pattern.type())
                                        .as(pattern.id())
                                        .isEqualTo(
                                                switch (pattern.id()) {
                                                    case "M29" -> QuestionType.MATCHING;
                                                    case "M30" -> QuestionType.TRUE_FALSE;
                                                    case String id when id.startsWith("M") ->
                                                            QuestionType.MULTIPLE_CHOICE;
                                                    case String id when id.startsWith("S") ->
                                                            QuestionType.SHORT_ANSWER;
                                                    default -> QuestionType.ESSAY;
                                                }));
    }

    @Test
    void setsAnExtractInThePatternsThatNeedOneAndInNoOther() {
        var course = List.of(CanalStrike.notes(), France.knowledge());

        var asked =
                course.stream()
                        .flatMap(knowledge -> named(knowledge, CanalStrike.more()).stream())
                        .toList();

        assertThat(patterns(asked.stream().filter(q -> !q.content().extracts().isEmpty())))
                .isEqualTo(OF_EXTRACTS);
        assertThat(patterns(asked.stream().filter(q -> q.content().extracts().isEmpty())))
                .hasSizeGreaterThan(15)
                .doesNotContainAnyElementsOf(OF_EXTRACTS);
    }

    @Test
    void asksNoPatternOfExtractsWhereThereIsNone() {
        var asked = named(France.knowledge(), List.of());

        assertThat(asked).hasSizeGreaterThan(40);
        assertThat(patterns(asked.stream())).doesNotContainAnyElementsOf(OF_EXTRACTS);
    }

    private static Stream<String> ids(char kind, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> "" + kind + number);
    }

    /** What every pattern asks, those on request too. */
    private static List<NewQuestion> named(Knowledge knowledge, List<Document> documents) {
        var patterns = Catalogue.PATTERNS.stream().map(Pattern::id).toArray(String[]::new);
        var order = Asking.named(ALL, patterns);
        var generator = new Generator(knowledge, order, Proofreader.NONE, documents);
        return order.types().stream().flatMap(type -> generator.all(type, ALL).stream()).toList();
    }

    private static Set<String> patterns(Stream<NewQuestion> questions) {
        return questions.map(NewQuestion::pattern).collect(Collectors.toCollection(TreeSet::new));
    }
}
