package org.examwright.knowledge.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateRoundTripProperties {

    @Property
    void whatIsPrintedParsesBack(@ForAll("expressions") When when) {
        assertThat(DateParser.parse("It was in " + when + ", they said."))
                .singleElement()
                .returns(when, DateExpression::when);
    }

    @Property
    void everyStretchRunsForward(@ForAll("expressions") When when) {
        assertThat(when.first()).isBeforeOrEqualTo(when.last());
    }

    @Property
    void anyLineIsReadWithoutHarm(@ForAll String line) {
        assertThat(DateParser.parse(line))
                .allSatisfy(
                        found -> {
                            assertThat(found.start()).isBetween(0, found.core());
                            assertThat(found.end()).isBetween(found.core() + 1, line.length());
                        });
    }

    @Provide
    Arbitrary<When> expressions() {
        return Arbitraries.oneOf(atoms(), parts(), ranges());
    }

    private Arbitrary<When> atoms() {
        Arbitrary<When> day =
                Arbitraries.longs()
                        .between(
                                LocalDate.of(1000, 1, 1).toEpochDay(),
                                LocalDate.of(2099, 12, 31).toEpochDay())
                        .map(LocalDate::ofEpochDay)
                        .map(When.Day::new);
        Arbitrary<When> ancientDay =
                Arbitraries.longs()
                        .between(
                                LocalDate.of(-2999, 1, 1).toEpochDay(),
                                LocalDate.of(999, 12, 31).toEpochDay())
                        .map(LocalDate::ofEpochDay)
                        .map(When.Day::new);
        Arbitrary<When> month =
                Combinators.combine(
                                Arbitraries.integers().between(-2999, 2099),
                                Arbitraries.integers().between(1, 12))
                        .as((year, at) -> new When.Month(YearMonth.of(year, at)));
        Arbitrary<When> season =
                Combinators.combine(Arbitraries.of(SeasonName.class), years()).as(When.Season::new);
        Arbitrary<When> ancient = Arbitraries.integers().between(-2999, 999).map(When.Year::new);
        return Arbitraries.oneOf(day, ancientDay, month, season, ancient, divisible());
    }

    private Arbitrary<When> divisible() {
        return Arbitraries.oneOf(
                years().map(When.Year::new),
                Arbitraries.integers()
                        .between(100, 209)
                        .filter(at -> at % 10 != 0 || at >= 190)
                        .map(at -> new When.Decade(10 * at)),
                Arbitraries.integers().between(10, 18).map(at -> new When.Hundred(100 * at)),
                Arbitraries.integers().between(-29, 21).map(When.Century::new));
    }

    private Arbitrary<When> parts() {
        return Combinators.combine(Arbitraries.of(Portion.class), divisible()).as(When.Part::new);
    }

    private Arbitrary<When> ranges() {
        return Combinators.combine(
                        Arbitraries.oneOf(years().map(When.Year::new), parts()),
                        Arbitraries.oneOf(years().map(When.Year::new), parts()))
                .filter(
                        (one, other) ->
                                one.first().isBefore(other.first())
                                        && one.last().isBefore(other.last()))
                .as(When.Range::new);
    }

    private Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1000, 2099);
    }
}
