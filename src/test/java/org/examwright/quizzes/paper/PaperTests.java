package org.examwright.quizzes.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTests {
    private static final String HOSTILE =
            "</title><script>alert(1)</script><img src=x onerror='y'>\"&";

    @Nested
    class ThePaper {
        private final Document page = Jsoup.parse(Paper.page(Samples.sheet()));

        @Test
        void showsTitleTotalAndRoomForTheName() {
            assertThat(page.select("h1").text()).isEqualTo("The Wars of the Roses & after");
            assertThat(page.select(".total").text()).isEqualTo("Marks / 32");
            assertThat(page.select(".label").eachText()).contains("Name", "Class", "Date");
        }

        @Test
        void numbersTheQuestionsAndShowsTheirMarks() {
            assertThat(page.select(".number").eachText())
                    .containsExactly("1.", "2.", "3.", "4.", "5.", "6.", "7.");
            assertThat(page.select(".marks").eachText())
                    .containsExactly(
                            "[1 mark]",
                            "[1 mark]",
                            "[2 marks]",
                            "[3 marks]",
                            "[3 marks]",
                            "[2 marks]",
                            "[20 marks]");
        }

        @Test
        void lettersTheOptions() {
            Element first = page.select(".item").getFirst();

            assertThat(first.select(".choices li").eachText())
                    .containsExactly("A Richard III", "B Henry Tudor", "C Lord Stanley");
        }

        @Test
        void ordersTheOptionsOfAnOrderingByAlphabet() {
            assertThat(page.select(".item").get(3).select(".choices li").eachText())
                    .containsExactly(
                            "A The battle of Bosworth",
                            "B The battle of Stoke Field",
                            "C The royal wedding at Westminster");
        }

        @Test
        void leavesRoomForWrittenAnswers() {
            assertThat(page.select(".item").get(5).select(".lines > div")).hasSize(4);
            assertThat(page.select(".item").get(6).select(".lines > div")).hasSize(24);
        }

        @Test
        void holdsNoKeyFeedbackPointOrEvidence() {
            assertThat(page.text())
                    .doesNotContain(
                            "He took the crown", "killed at Bosworth", "bonds", "Stoke Field.")
                    .doesNotContain("In August 1485 Henry Tudor won", "Money mattered", "✓");
        }
    }

    @Nested
    class TheMarkScheme {
        private final Document page =
                Jsoup.parse(MarkSchemePage.page(Samples.sheet(), _ -> "Henry VII, first lesson"));

        @Test
        void marksTheKeyAndSaysWhy() {
            Element key = page.select(".item").getFirst().select(".key").getFirst();

            assertThat(key.select(".letter").text()).isEqualTo("B");
            assertThat(key.select(".why").text()).isEqualTo("He took the crown on the field.");
        }

        @Test
        void quotesTheNotesAndTheirPlace() {
            assertThat(page.select(".evidence").getFirst().text())
                    .isEqualTo(
                            "“In August 1485 Henry Tudor won the battle of Bosworth.” Henry VII,"
                                    + " first lesson, line 2");
        }

        @Test
        void givesTheOrderInThePapersLetters() {
            assertThat(page.select(".item").get(3).select(".solution").text()).isEqualTo("A, C, B");
        }

        @Test
        void pairsInThePapersLetters() {
            assertThat(page.select(".item").get(4).select(".letter").eachText())
                    .containsExactly("A", "B", "C");
        }

        @Test
        void listsThePointsAndWhatIsAccepted() {
            Element item = page.select(".item").get(5);

            assertThat(item.select(".hint").text()).isEqualTo("Any 2 of these points:");
            assertThat(item.select(".points li")).hasSize(3);
            assertThat(item.select(".accept").getFirst().text())
                    .isEqualTo("Accept: bonds and recognisances");
            assertThat(item.select(".reject").getFirst().text())
                    .isEqualTo("Do not accept: being strong");
        }

        @Test
        void listsTheLevelsFromTheTop() {
            assertThat(page.select(".levels tbody tr")).hasSize(5);
            assertThat(page.select(".levels tbody td").eachText()).startsWith("5", "17–20");
        }
    }

    @Nested
    class HostileText {
        private final Question question =
                Samples.question(
                        QuestionType.MULTIPLE_CHOICE,
                        HOSTILE,
                        "1",
                        List.of(
                                Samples.right("a", HOSTILE, HOSTILE),
                                Samples.wrong("b", HOSTILE, HOSTILE)),
                        List.of(),
                        Samples.written().markScheme());
        private final Sheet sheet =
                new Sheet(
                        HOSTILE,
                        question.marks(),
                        List.of(new Sheet.Item(1, question.marks(), question)));

        @Test
        void becomesNoMarkup() {
            for (String page :
                    List.of(Paper.page(sheet), MarkSchemePage.page(sheet, _ -> HOSTILE))) {
                Document parsed = Jsoup.parse(page);

                assertThat(parsed.select("script, img, a, link, iframe, [onerror]")).isEmpty();
                assertThat(parsed.title()).startsWith(HOSTILE);
                assertThat(parsed.select(".stem").text()).isEqualTo(HOSTILE);
            }
        }
    }

    @Test
    void loadsNothingFromOutside() {
        for (String page :
                List.of(
                        Paper.page(Samples.sheet()),
                        MarkSchemePage.page(Samples.sheet(), _ -> ""))) {
            assertThat(page)
                    .doesNotContain("http:", "https:", "url(", "@import", "src=", "<script");
        }
        assertThat(PrintStyle.contentSecurityPolicy())
                .startsWith("default-src 'none'; style-src 'sha256-");
    }

    @ParameterizedTest(name = "place {0} has the letter {1}")
    @CsvSource({"0, A", "1, B", "25, Z", "26, AA", "27, AB", "52, BA"})
    void lettersGoOnBehindZ(int place, String letter) {
        assertThat(Choices.letter(place)).isEqualTo(letter);
    }
}
