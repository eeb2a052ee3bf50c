package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.key;
import static org.examwright.generation.Asking.texts;
import static org.examwright.generation.Said.changed;

import org.examwright.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions on how much a figure changed. */
class ChangeOfFigureTests {
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "100, 200, It roughly doubled",
        "300, 150, It roughly halved",
        "100, 300, It roughly tripled",
        "1000, 1010, It hardly changed",
        "134, 76, It dropped by about two fifths",
        "200, 109, It roughly halved",
        "100, 76, It dropped by about a quarter",
        "100, 81, It dropped by about a fifth",
        "56, 69, It rose by about a quarter",
        "100, 119, It rose by about a fifth"
    })
    void isToldByThePlainFractionNearestToTheNumbers(long first, long last, String said) {
        assertThat(ask("M18", ships(first, last)))
                .singleElement()
                .satisfies(
                        q -> {
                            assertThat(key(q).text()).isEqualTo(said);
                            assertThat(q.content().stem())
                                    .contains(
                                            "the number of ships in the port of Nantes",
                                            "between 1780 and 1790");
                        });
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "100, 200, fell|halved|dropped",
        "300, 150, rose|grew|oubled",
        "100, 400, fell|halved|dropped",
        "400, 100, rose|grew|oubled",
        "100, 150, fell|halved|dropped",
        "100, 132, fell|halved|dropped",
        "300, 200, rose|grew|oubled"
    })
    void standsAmongChangesOfItsOwnDirectionWhereItIsLarge(long first, long last, String not) {
        assertThat(ask("M18", ships(first, last)))
                .singleElement()
                .satisfies(
                        q ->
                                assertThat(texts(q))
                                        .hasSize(4)
                                        .noneMatch(t -> t.matches(".*(" + not + ").*")));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"100, 120", "300, 240"})
    void standsBesideNoChangeAndTheOtherWayWhereItIsSmall(long first, long last) {
        assertThat(ask("M18", ships(first, last)))
                .singleElement()
                .satisfies(
                        q ->
                                assertThat(texts(q))
                                        .hasSize(4)
                                        .contains("It hardly changed")
                                        .anyMatch(t -> t.matches(".*(halved|dropped).*"))
                                        .anyMatch(t -> t.matches(".*(rose).*")));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"100, 120", "300, 240", "100, 101"})
    void neverStandsAmongCollapsesWhereItIsSmall(long first, long last) {
        assertThat(ask("M18", ships(first, last)))
                .singleElement()
                .satisfies(
                        q ->
                                assertThat(texts(q))
                                        .noneMatch(t -> t.matches(".*(fell to|fold|pled).*")));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"100, 159", "100, 558", "100, 620"})
    void isNotAskedWhereOtherWordsWouldFitTheNumbersAsWell(long first, long last) {
        assertThat(ask("M18", ships(first, last))).isEmpty();
    }

    @Test
    void takesThePlaceOfTheCountItself() {
        var notes = new Notebook();
        notes.figure("26 million", 26_000_000, "people", "inhabitants of the kingdom", 1700);
        notes.figure("39 million", 39_000_000, "people", "inhabitants of the kingdom", 1789);

        assertThat(ask("M17", notes.knowledge())).isEmpty();
        assertThat(ask("M18", notes.knowledge())).hasSize(1);
    }

    @Test
    void takesItsPlaceAlsoWhereTheOtherCountIsDisputed() {
        var notes = new Notebook();
        notes.figure("26 million", 26_000_000, "people", "inhabitants of the kingdom", 1700);
        notes.figure("31 million", 31_000_000, "people", "inhabitants of the kingdom", 1700);
        notes.figure("39 million", 39_000_000, "people", "inhabitants of the kingdom", 1789);

        assertThat(ask("M17", notes.knowledge())).isEmpty();
    }

    @Test
    void isReadFromAChangeToldInNumbers() {
        var knowledge =
                Said.in(
                        new Notebook().topic("The army"),
                        changed(
                                "Membership of the clubs",
                                "Membership of the clubs: 50,000 in 1790",
                                "Membership of the clubs: 150,000 in 1794"));

        assertThat(ask("M18", knowledge))
                .singleElement()
                .satisfies(q -> assertThat(key(q).text()).isEqualTo("It roughly tripled"));
    }

    @Test
    void isNotAskedWhereOnlyTheNotesTellOfWhom() {
        var knowledge =
                Said.in(
                        new Notebook().topic("The army"),
                        changed(
                                "the armed forces between 1790 and 1794",
                                "About 11,400 men",
                                "About 2,900 men"));

        assertThat(ask("M18", knowledge)).isEmpty();
    }

    @Test
    void isNotAskedWhereNoWordsFitTheNumbers() {
        assertThat(ask("M18", ships(100, 108))).isEmpty();
    }

    @Test
    void letsNoShareGrowPastAHundred() {
        Notebook notes = new Notebook().topic("Schools");
        notes.figure("40%", 40, "%", "share of men who could read", 1780);
        notes.figure("80%", 80, "%", "share of men who could read", 1800);

        assertThat(ask("M18", notes.knowledge()))
                .singleElement()
                .satisfies(
                        q ->
                                assertThat(texts(q))
                                        .doesNotContain(
                                                "It roughly tripled", "It grew about tenfold"));
    }

    private Knowledge ships(long first, long last) {
        Notebook notes = new Notebook().topic("Trade");
        notes.figure(first + "", first, "ships", "ships in the port of Nantes", 1780);
        notes.figure(last + "", last, "ships", "ships in the port of Nantes", 1790);
        return notes.knowledge();
    }
}
