package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.examwright.knowledge.Event;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;
import org.junit.jupiter.api.Test;

class UnmarkedTests {
    private static final String OUTLINE =
            """
            The Salt Islands

            Harbour years
            -------------

            I.  The fleet
                A.  In 1921, Tobias Lund founded the **Harbour League** in Varn
                B.  Two thousand _sailors_ were killed in the storm of 1923
                C.  Varn Missile Crisis (1962)
            II. The ports
                - In 1931, `Kolm`, the port, was sold to [the Holm company](https://example.org/holm)
            """;

    @Test
    void countsNoLetterOfAnOutlineAmongTheWords() {
        assertThat(Extracts.of(OUTLINE).events())
                .extracting(Event::label)
                .contains("The Varn Missile Crisis took place")
                .noneMatch(label -> label.matches(".*\\b[A-C]\\. .*"));
    }

    @Test
    void readsWordsWithoutTheMarksAroundThem() {
        assertThat(Extracts.of(OUTLINE).events())
                .extracting(Event::label)
                .contains("Tobias Lund founded the Harbour League in Varn")
                .noneMatch(label -> label.matches(".*[*_`\\[\\]].*"));
    }

    @Test
    void quotesWithTheMarksAsTyped() {
        List<String> lines = OUTLINE.lines().toList();
        assertThat(Extracts.of(OUTLINE).events())
                .flatExtracting(Event::evidence)
                .isNotEmpty()
                .allSatisfy(
                        quote -> assertThat(Extracts.typed(lines, quote)).isEqualTo(quote.quote()))
                .extracting(Evidence::quote)
                .anyMatch(quote -> quote.contains("**Harbour League**"));
    }

    @Test
    void readsPastTheLetterOfAnEntryThatLooksLikeAHeading() {
        var source =
                new SourceText(
                        SourceId.next(),
                        1,
                        "Notes",
                        List.of(
                                passage(
                                        1,
                                        PassageKind.TEXT,
                                        "    A.  Tobias Lund left Varn in 1931,"),
                                passage(
                                        2,
                                        PassageKind.TEXT,
                                        "    B.  The harbour of Varn burnt in 1933."),
                                passage(
                                        3,
                                        PassageKind.HEADING,
                                        "    C.  Varn Missile Crisis (1962)")));
        assertThat(Extracts.of(source).events())
                .extracting(Event::label)
                .contains("The Varn Missile Crisis took place");
    }

    private static Passage passage(int line, PassageKind kind, String text) {
        return new Passage(UuidV7.next(), line, kind, List.of(), text);
    }

    @Test
    void takesTheYearFromAHeadingOfMarkdown() {
        String notes =
                """
                # The Salt Islands

                ## Varn in 1936

                - In May Tobias Lund resigned as governor of Varn
                """;
        assertThat(Extracts.of(notes).events())
                .filteredOn(event -> event.label().contains("resigned"))
                .singleElement()
                .returns(LocalDate.of(1936, 5, 1), Event::from);
    }
}
