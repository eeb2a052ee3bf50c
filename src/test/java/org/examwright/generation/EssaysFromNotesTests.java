package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.examwright.knowledge.extraction.Extracts;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which essays come of a teacher's page: what was reached. */
class EssaysFromNotesTests {
    private static final Path PAGES =
            Path.of("src/test/resources/org/examwright/knowledge/extraction/revision");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "break-with-rome.md, 3",
        "causes-ww1.txt, 2",
        "civil-rights-gains.txt, 1",
        "industrial-revolution.txt, 3",
        "nazi-economy.txt, 2",
        "weimar-fall.txt, 2",
    })
    void comeOfHeadingsThatArgue(String page, int least) throws IOException {
        List<NewQuestion> essays = essays(dated(page));

        assertThat(essays).hasSizeGreaterThanOrEqualTo(least);
        assertThat(essays)
                .allSatisfy(
                        essay -> {
                            MarkScheme.EssayScheme scheme = scheme(essay);
                            assertThat(scheme.favour()).hasSizeGreaterThanOrEqualTo(3);
                            assertThat(scheme.against()).hasSizeGreaterThanOrEqualTo(3);
                            assertThat(scheme.levels()).isNotEmpty();
                        });
    }

    @ParameterizedTest(name = "{0}: not {1}")
    @CsvSource({"break-with-rome.md, 1509–47", "industrial-revolution.txt, 1750–1900"})
    void areNotAskedOfReasonsOverAllTheYearsOfThePage(String page, String years)
            throws IOException {
        assertThat(essays(dated(page)))
                .isNotEmpty()
                .extracting(essay -> essay.content().stem())
                .noneMatch(stem -> stem.contains("main reason") && stem.contains(years));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "break-with-rome.md, Gentry bought monastic land",
        "industrial-revolution.txt, Most farm workers still walked to market",
    })
    void doNotRestOnALineWithoutNameDateOrNumber(String page, String line) throws IOException {
        String notes = Files.readString(PAGES.resolve(page));

        assertThat(notes).contains(line);
        assertThat(essays(notes))
                .isNotEmpty()
                .hasSizeLessThan(essays(dated(page)).size())
                .noneMatch(essay -> scheme(essay).toString().contains(line));
    }

    /** The page with a date or a number in the lines that have none. */
    private static String dated(String page) throws IOException {
        return Files.readString(PAGES.resolve(page))
                .replace(
                        "Gentry bought monastic land.",
                        "The clergy gave up their own laws in the Submission of May 1532.")
                .replace(
                        "Most farm workers still walked to market.",
                        "Turnpike trusts still looked after about 22,000 miles of road in 1838.");
    }

    @Test
    void doNotComeOfAnOutline() throws IOException {
        assertThat(
                        essays(
                                """
                                The canal

                                - The canal opened in 1774.
                                - James Brindley died in 1772.
                                """))
                .isEmpty();
    }

    private static MarkScheme.EssayScheme scheme(NewQuestion essay) {
        return Objects.requireNonNull(Objects.requireNonNull(essay.content().markScheme()).essay());
    }

    private static List<NewQuestion> essays(String notes) throws IOException {
        Order order =
                new Order(
                        List.of(QuestionType.ESSAY),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        100,
                        7,
                        List.of());
        return new Generator(Extracts.of(notes), order).all(QuestionType.ESSAY, 100);
    }
}
