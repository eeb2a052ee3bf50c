package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.examwright.knowledge.Statement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which lines of notes are left out of a view, and what its sentence must say. */
class FirmViewTests {
    private static List<Statement> points(String notes) {
        return Extracts.of(notes).statements().stream()
                .filter(s -> Objects.toString(s.stance(), "").matches("(?:FOR|AGAINST): .+"))
                .toList();
    }

    private static List<String> texts(String notes) {
        return points(notes).stream().map(Statement::text).toList();
    }

    private static final String GROWTH =
            """
            The growth of trade in Britain 1750-1900

            Reasons for industrialisation

            New machines
            - James Hargreaves invented the spinning jenny in about 1764.
            - Richard Arkwright opened the first cotton mill at Cromford in 1771.
            - Henry Cort's machinery of 1784 made wrought iron cheaper.
            - Boulton and Watt sold 500 engines between 1775 and 1800.

            Resources
            - Coal output grew from 5 million tons in 1750 to 50 million tons in 1850.
            - Rivers such as the Severn carried iron to Bristol by 1760.
            - South Wales had 40 pits close to its iron ore by 1780.
            - Miners at Newcastle tried the machinery of Watt in 1777.
            - The Navigation Acts protected British shippers until 1849.
            """;

    @Nested
    class Reasons {
        @Test
        void areNotWhatGrewByTheOutcome() {
            assertThat(texts(GROWTH))
                    .contains("Rivers such as the Severn carried iron to Bristol by 1760")
                    .noneMatch(text -> text.startsWith("Coal output"));
        }

        @Test
        void doNotRepeatTheWordsOfTheOneNamed() {
            assertThat(texts(GROWTH)).noneMatch(text -> text.startsWith("Miners"));
        }

        @Test
        void areNamedWithTheCountryAndTheYearsOfThePage() {
            assertThat(points(GROWTH))
                    .isNotEmpty()
                    .allMatch(
                            point ->
                                    Objects.toString(point.stance(), "")
                                            .endsWith(
                                                    "for industrialisation in Britain in the years"
                                                            + " 1750–1900"));
        }

        @Test
        void doNotBeginWithABirthNorConsistOfTheOutcomesOwnActs() {
            String notes =
                    """
                    Causes of the break with Rome

                    The succession
                    - Catherine of Aragon had one child who survived, Mary, born in 1516.
                    - Henry believed from 1527 that his marriage was cursed.
                    - Anne Boleyn was pregnant by January 1533.
                    - The Pope was held by Charles V from May 1527.

                    Power
                    - The Act of Annates of 1532 stopped payments to Rome.
                    - Cromwell drafted the Act in Restraint of Appeals of 1533.
                    - Cranmer annulled the marriage in May 1533.
                    - Henry fined the clergy £118,000 in 1531.
                    - Anne Boleyn gave Henry a book by Tyndale in 1529.
                    """;
            assertThat(texts(notes))
                    .contains("Henry fined the clergy £118,000 in 1531")
                    .noneMatch(text -> text.contains("born in"))
                    .noneMatch(text -> text.contains("Act ") || text.contains("annulled"));
        }

        @Test
        void areNotThatTheVictorTookOffice() {
            String notes =
                    """
                    Why did the Republic fall?

                    The slump
                    - Five banks in Berlin failed in 1931.
                    - Farm prices in Saxony fell by half in 1930.
                    - Wages in the Ruhr were cut by a tenth in 1932.

                    Intrigue
                    - Schleicher persuaded the President to dismiss Brüning in May 1932.
                    - Papen met Hitler at Cologne in January 1933.
                    - Hindenburg appointed Hitler as Chancellor on 30 January 1933.
                    """;
            assertThat(texts(notes))
                    .anyMatch(text -> text.startsWith("Schleicher"))
                    .noneMatch(text -> text.startsWith("Hindenburg appointed"));
        }
    }

    @Nested
    class Lines {
        private static final String CHANGE =
                """
                The Industrial Revolution in Britain 1830-1900

                Transport

                What changed:
                - The Liverpool and Manchester Railway opened in September 1830.
                - By 1850 there were about 6,000 miles of railway.
                - The Stockton line carried coal by steam until 1840.
                What stayed the same:
                - Canals still carried heavy goods in the 1850s.
                - In London there were still 300,000 working horses in 1900.
                - Most farm workers still walked to market.
                """;

        @Test
        void thatNameNothingMakeUpNoSide() {
            assertThat(texts(CHANGE)).noneMatch(text -> text.startsWith("Most farm workers"));
        }

        @Test
        void ofAMatterWithoutANameAreToldOfTheCountry() {
            assertThat(points(CHANGE))
                    .isNotEmpty()
                    .allMatch(
                            point ->
                                    Objects.toString(point.stance(), "")
                                            .contains("transport in Britain changed greatly"));
        }

        @Test
        void thatLeanOnTheFiguresBeforeAreLeftOut() {
            String notes =
                    """
                    Nazi policies 1933-39

                    How successful were Nazi policies?

                    Successes:
                    + Unemployment fell from 6 million in January 1933 to 0.3 million in 1939.
                    + Steel output rose from 7 million tonnes in 1933 to 22 million in 1938.
                    + Schacht's New Plan of September 1934 controlled imports.
                    However, the figures left out Jews and married women who had been dismissed.

                    Failures:
                    - Germany still imported a third of its raw materials in 1939.
                    - Real wages in 1938 were barely above those of 1928.
                    - Government debt grew to about 38 billion marks by 1939.
                    """;
            assertThat(texts(notes))
                    .contains("Government debt grew to about 38 billion marks by 1939")
                    .noneMatch(text -> text.contains("The figures left out"));
        }

        @Test
        void underAQuestionOfExtentSpeakToItsExtent() {
            String notes =
                    """
                    How far did Black Americans gain civil rights, 1945-68?

                    GAINS
                    1. Truman ordered the desegregation of the armed forces in July 1948.
                    2. The Voting Rights Act of 1965 ended literacy tests.
                    3. Thurgood Marshall became the first Black judge of the Supreme Court in 1967.

                    LIMITS
                    1. Emmett Till was murdered in Mississippi in August 1955.
                    2. King's campaign in Chicago in 1966 failed to end segregation in housing.
                    3. Riots in Watts in August 1965 left 34 people dead.
                    """;
            assertThat(points(notes))
                    .isNotEmpty()
                    .allMatch(
                            point ->
                                    Objects.toString(point.stance(), "")
                                            .contains("gained civil rights to a great extent"));
        }
    }
}
