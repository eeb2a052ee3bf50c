package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.examwright.knowledge.Statement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What headings and the lines under them argue. */
class ViewsOfNotesTests {
    private static List<Statement> points(String notes) {
        return Extracts.of(notes).statements().stream()
                .filter(statement -> statement.kind() == Statement.Kind.POSITION)
                .filter(s -> Objects.toString(s.stance(), "").matches("(?:FOR|AGAINST): .+"))
                .toList();
    }

    private static List<String> stances(String notes) {
        return points(notes).stream().map(Statement::stance).distinct().toList();
    }

    private static List<String> texts(String notes, String side) {
        return points(notes).stream()
                .filter(point -> Objects.requireNonNull(point.stance()).startsWith(side + ": "))
                .map(Statement::text)
                .toList();
    }

    private static final String CANAL =
            """
            The canal of Arden

            Successes
            - The canal cut the price of coal in Leeds by half in 1774.
            - Boats carried 40,000 tons of lime by 1790.
            - Shares in the company rose to £300 in 1792.
            However, few farmers used the canal before 1780.

            Failures
            - The canal cost £120,000 more than James Brindley had planned.
            - Its reservoirs ran dry in the summer of 1785.
            - Ice closed the canal at Skipton for ten weeks in 1795.
            """;

    @Nested
    class OfOpposedHeadings {
        @Test
        void areFoundWithTheMatterOfTheHeadingAbove() {
            assertThat(stances(CANAL))
                    .containsExactly(
                            "FOR: the canal of Arden was successful",
                            "AGAINST: the canal of Arden was successful");
        }

        @Test
        void takeTheLinesAsTheyAre() {
            assertThat(texts(CANAL, "FOR"))
                    .contains("The canal cut the price of coal in Leeds by half in 1774");
        }

        @Test
        void takeALineThatTurnsToTheOtherSide() {
            assertThat(texts(CANAL, "AGAINST")).contains("Few farmers used the canal before 1780");
        }

        @Test
        void leaveOutALineThatLeansOnOthers() {
            assertThat(texts(CANAL, "AGAINST")).noneMatch(text -> text.startsWith("Its"));
        }

        @Test
        void citeTheWordsOfEachPoint() {
            assertThat(points(CANAL))
                    .allSatisfy(
                            point ->
                                    assertThat(point.evidence())
                                            .isNotEmpty()
                                            .allSatisfy(
                                                    e -> assertThat(CANAL).contains(e.quote())));
        }

        @Test
        void areNoneWhereAHeadingHasNoOpposite() {
            String half = CANAL.substring(0, CANAL.indexOf("Failures"));
            assertThat(points(half)).isEmpty();
        }

        @Test
        void areNoneWhereEachHeadingNamesAnotherMatter() {
            String two =
                    CANAL.replace("Successes", "Successes of the canal")
                            .replace("Failures", "Failures of the railway");
            assertThat(points(two)).isEmpty();
            assertThat(points(two.replace("the railway", "the canal"))).isNotEmpty();
        }

        @Test
        void keepTheYearsOfTheHeadingWhereEnoughPointsDo() {
            String dated = CANAL.replace("of Arden", "of Arden 1770-1800");
            assertThat(stances(dated))
                    .contains("FOR: the canal of Arden was successful in the years 1770–1800");
        }
    }

    private static final String FALL =
            """
            Why did the League fail?

            Absent powers
            - The Senate of the USA refused to join the League in March 1920.
            - Germany left the League in October 1933.
            - Japan gave notice that it would leave in March 1933.

            Slow machinery
            - The Lytton Commission took over a year to report in October 1932.
            - All members of the Council had to agree, so Italy could block action in 1935.

            Selfish members
            - Britain and France offered Mussolini most of Abyssinia in the Hoare-Laval Pact of 1935.
            """;

    @Nested
    class OfReasons {
        @Test
        void weighTheFullestAgainstTheOthers() {
            assertThat(stances(FALL))
                    .containsExactly(
                            "FOR: absent powers were the main reason why the League failed",
                            "AGAINST: absent powers were the main reason why the League failed");
            assertThat(texts(FALL, "FOR")).hasSize(3);
            assertThat(texts(FALL, "AGAINST")).hasSize(3);
        }

        @Test
        void areNoneWhereNoReasonHasThreePoints() {
            String thin = FALL.replaceFirst("- Germany left.*\n", "");
            assertThat(points(FALL)).isNotEmpty();
            assertThat(points(thin)).isEmpty();
        }

        @Test
        void endWithTheNextQuestion() {
            String more =
                    FALL
                            + "\n"
                            + "What came next?\n\n"
                            + "New bodies\n"
                            + "- The United Nations met in London in January 1946.\n";
            assertThat(points(more))
                    .isNotEmpty()
                    .noneMatch(point -> point.text().contains("United Nations"));
        }
    }

    @Nested
    class OfMarkedLines {
        private static final String BAN =
                """
                Spirits and the law

                Was the ban on spirits a success?

                Success: consumption of alcohol fell by a third between 1920 and 1922.
                Success: Izzy Einstein made 4,932 arrests by 1925.
                Success: deaths from liver disease fell from 1916 to 1929.
                Failure: there were 30,000 speakeasies in New York by 1933.
                Failure: Al Capone earned about $60 million a year in Chicago in 1927.
                Failure: only 3,000 agents were appointed to enforce the Volstead Act.
                """;

        @Test
        void takeTheSideThatEachLineNames() {
            assertThat(stances(BAN))
                    .hasSize(2)
                    .allMatch(s -> s.endsWith("the ban on spirits was a success"));
            assertThat(texts(BAN, "FOR"))
                    .contains("Consumption of alcohol fell by a third between 1920 and 1922")
                    .hasSize(3);
        }

        @Test
        void takeAPlusAndAMinusUnderAQuestion() {
            String notes =
                    """
                    Elizabeth I

                    How secure was Elizabeth in 1558-70?

                    + The Act of Supremacy of 1559 made Elizabeth Supreme Governor of the Church.
                    + William Cecil became Secretary of State in November 1558.
                    + The Treaty of Edinburgh of 1560 removed French troops from Scotland.
                    - Elizabeth nearly died of smallpox in October 1562.
                    - Mary, Queen of Scots fled to England in May 1568.
                    - The Northern Earls rebelled in November 1569 with about 5,000 men.
                    """;
            assertThat(stances(notes))
                    .containsExactly(
                            "FOR: Elizabeth was secure in the years 1558–1570",
                            "AGAINST: Elizabeth was secure in the years 1558–1570");
        }
    }

    @Nested
    class OfCalledCauses {
        private static final String END =
                """
                The end of the ban

                One reason for the end of Prohibition was the Depression. Unemployment reached 25% in 1933. The government lost about $500 million a year in taxes on alcohol. Breweries had employed thousands of workers before 1920. Another reason was crime. The St Valentine's Day Massacre of 14 February 1929 left seven men dead in Chicago. Gangs bribed policemen in Chicago. A further factor was the campaign of Pauline Sabin. Her organisation had over a million members by 1932.
                """;

        @Test
        void giveTheirParagraphToTheCauseThatOpensIt() {
            assertThat(stances(END))
                    .contains("FOR: the Depression was the main reason for the end of Prohibition");
            assertThat(texts(END, "FOR")).hasSize(3);
            assertThat(texts(END, "AGAINST")).hasSize(3);
        }

        @Test
        void keepASentenceWithTheOneThatItLeansOn() {
            assertThat(texts(END, "AGAINST"))
                    .anyMatch(text -> text.contains("Pauline Sabin. Her organisation"));
        }
    }
}
