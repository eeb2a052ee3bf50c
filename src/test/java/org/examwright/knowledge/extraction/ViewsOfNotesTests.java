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
            assertThat(points(more)).noneMatch(point -> point.text().contains("United Nations"));
        }
    }
}
