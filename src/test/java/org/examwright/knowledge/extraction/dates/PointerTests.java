package org.examwright.knowledge.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.examwright.knowledge.extraction.dates.Pointer.Named;
import org.examwright.knowledge.extraction.dates.Pointer.OfCentury;
import org.examwright.knowledge.extraction.dates.Pointer.Same;
import org.examwright.knowledge.extraction.dates.Pointer.Step;
import org.examwright.knowledge.extraction.dates.Pointer.Turn;
import org.examwright.knowledge.extraction.dates.Pointer.Unit;
import org.examwright.knowledge.extraction.dates.PointerParser.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTests {

    @ParameterizedTest(name = "{0} + {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Jan 1947 | and fled abroad that year | 1947-01-01 | 1947-12-31",
                "Feb 1948 | He was found dead in March. | 1948-03-01 | 1948-03-31",
                "1949 | The first bomb was tested in August, early | 1949-08-01 | 1949-08-31",
                "Jan 1919 | 6 Jan seized newspaper offices | 1919-01-06 | 1919-01-06",
                "23 Oct 1956 | on 4 November tanks went in | 1956-11-04 | 1956-11-04",
                "Aug 1991 | The union was dissolved that December | 1991-12-01 | 1991-12-31",
                "December 1922 | In January troops marched in | 1923-01-01 | 1923-01-31",
                "October 1917 | In July there had been a rising | 1917-07-01 | 1917-07-31",
                "9 Nov 1918 | Two days later an armistice was signed | 1918-11-11 | 1918-11-11",
                "8-9 Nov 1923 | The same month he fled | 1923-11-01 | 1923-11-30",
                "27 Feb 1933 | a decree the next day | 1933-02-28 | 1933-02-28",
                "1509 | He married the same year. | 1509-01-01 | 1509-12-31",
                "1509 | Two years later war began | 1511-01-01 | 1511-12-31",
                "1603 | the following year he made peace | 1604-01-01 | 1604-12-31",
                "autumn 1941 | The following spring they attacked | 1942-03-01 | 1942-05-31",
                "1941 | In the summer they advanced | 1941-06-01 | 1941-08-31",
                "1941 | By late November they were tired | 1941-11-21 | 1941-11-30",
                "1 March 1536 | A few days later he was arrested | 1536-03-01 | 1536-03-31",
                "December 1934 | A couple of hours after his death a decree came | 1934-12-01 |"
                        + " 1934-12-31",
                "1066 | It was finished twenty years later | |",
                "14 Oct 1962 | The committee met two days later | 1962-10-16 | 1962-10-16",
                "1861 | In March of the following year it ended | 1862-03-01 | 1862-03-31",
                "1789 | 14 July: the prison fell | 1789-07-14 | 1789-07-14",
                "1789 | July 14th was the day | 1789-07-14 | 1789-07-14",
                "1789 | between 5 and 6 October they marched | 1789-10-05 | 1789-10-06",
                "March 1920 | so after 4 days he gave up | 1920-03-01 | 1920-03-31",
                "October 1917 | There were councils in every town after February | 1917-02-01 |"
                        + " 1917-02-28",
                "1850 | Fifty years | |",
                "Feb 1848 | 13 Mar 48 - riots in the capital | 1848-03-13 | 1848-03-13",
                "Feb 1848 | The rebels gave in 13 Aug 49 | 1849-08-13 | 1849-08-13",
                "Dec 1848 | Apr 49: a republic | 1849-04-01 | 1849-04-30",
                "Dec 1899 | 3 Jan 02 - siege raised | 1902-01-03 | 1902-01-03",
                "1848-1918 | 28 July 14 - war on the neighbour | 1914-07-28 | 1914-07-28",
                "Feb 1848 | 13 Mar 48 men marched | 1848-03-13 | 1848-03-13",
                "Feb 1848 | in May 15 were shot | |",
                "Feb 1848 | Mar 15 - the guard went over | 1848-03-15 | 1848-03-15",
            })
    void takesItsYearFromTheLineAbove(String above, String line, LocalDate first, LocalDate last) {
        DateContext context = new DateContext();
        context.read(List.of("A"), false, above + " something happened");
        List<DateExpression> dates = context.read(List.of("A"), false, line);
        if (first == null) {
            assertThat(dates).isEmpty();
        } else {
            assertThat(dates)
                    .singleElement()
                    .returns(first, d -> d.when().first())
                    .returns(last, d -> d.when().last())
                    .returns(true, DateExpression::inherited);
        }
    }

    @Test
    void aYearAddedInBracketsDoesNotMoveTheStory() {
        DateContext context = new DateContext();
        context.read(List.of("A"), false, "Feb 1848 - news from abroad");
        context.read(List.of("A"), false, "13 March - the chancellor (since 1821) resigned");

        assertThat(context.read(List.of("A"), false, "15 March - twelve points were read out"))
                .singleElement()
                .returns(LocalDate.of(1848, 3, 15), d -> d.when().first());
    }

    @ParameterizedTest
    @CsvSource({
        "in '68 they marched, 1968-01-01",
        "on 16 March '68 it came, 1968-03-16",
        "from May '45 on, 1945-05-01"
    })
    void readsShortYearsInTheStorysCentury(String line, LocalDate first) {
        DateContext context = new DateContext();
        context.read(List.of("A"), false, "The war of 1964 went on");
        assertThat(context.read(List.of("A"), false, line))
                .singleElement()
                .returns(first, d -> d.when().first());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may march on",
                "the May laws",
                "in the fall of the city",
                "the October Revolution was over",
                "5 of the March men",
                "every year after that",
                "the next five years were hard",
                "in March 1921",
                "He said that day after day",
                "no later than the others",
                "the summer offensive in the summer campaign",
            })
    void isNotSeenWhereThereIsNone(String line) {
        assertThat(PointerParser.parse(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"In May he left", "He left that year", "Two years later he left"})
    void staysUnsaidWithoutAYear(String line) {
        DateContext context = new DateContext();
        assertThat(context.read(List.of("A"), false, line)).isEmpty();
        context.read(List.of("A"), false, "The war of 1914-18 came");
        assertThat(context.read(List.of("A"), false, line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The rising, October 1917", "1917 - year of change"})
    void takesItsYearFromTheHeading(String heading) {
        DateContext context = new DateContext();
        context.read(List.of("Notes"), true, heading);
        assertThat(context.read(List.of("Notes", heading), false, "The guards came on 7 November"))
                .singleElement()
                .returns(LocalDate.of(1917, 11, 7), d -> d.when().first());
    }

    @Property
    void whatIsPrintedParsesBack(@ForAll("pointers") Pointer pointer) {
        assertThat(PointerParser.parse("They left " + pointer + ", it is said."))
                .singleElement()
                .returns(pointer, Found::pointer);
    }

    @Property
    void neverRunsBackwards(@ForAll("pointers") Pointer pointer) {
        When when = pointer.from(new When.Day(LocalDate.of(1815, 6, 18)));
        if (when != null) {
            assertThat(when.first()).isBeforeOrEqualTo(when.last());
        }
    }

    @Provide
    Arbitrary<Pointer> pointers() {
        Arbitrary<Pointer> same =
                Arbitraries.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR, Unit.DECADE)
                        .map(Same::new);
        Arbitrary<Pointer> step =
                Combinators.combine(
                                Arbitraries.integers().between(-40, 40).filter(n -> n != 0),
                                Arbitraries.of(Unit.class),
                                Arbitraries.of(true, false))
                        .as(Step::new);
        Arbitrary<When> days =
                Arbitraries.integers()
                        .between(1, 366)
                        .map(n -> new When.Day(LocalDate.ofYearDay(Pointer.MODEL_YEAR, n)));
        Arbitrary<When> months =
                Arbitraries.integers()
                        .between(1, 12)
                        .map(n -> new When.Month(java.time.YearMonth.of(Pointer.MODEL_YEAR, n)));
        Arbitrary<When> seasons =
                Arbitraries.of(SeasonName.class).map(n -> new When.Season(n, Pointer.MODEL_YEAR));
        Arbitrary<Pointer> dayNames =
                Combinators.combine(
                                days,
                                Arbitraries.of(
                                        Turn.NEAR, Turn.SAME, Turn.YEAR_AFTER, Turn.YEAR_BEFORE))
                        .as(Named::new);
        Arbitrary<Pointer> names =
                Combinators.combine(Arbitraries.oneOf(months, seasons), Arbitraries.of(Turn.class))
                        .as(Named::new);
        Arbitrary<Pointer> ofCentury =
                Arbitraries.oneOf(
                        Combinators.combine(days, Arbitraries.integers().between(0, 99))
                                .as(OfCentury::new),
                        Combinators.combine(months, Arbitraries.integers().between(32, 99))
                                .as(OfCentury::new));
        return Arbitraries.oneOf(same, step, dayNames, names, ofCentury);
    }

    @Test
    void aNumberOfPeopleDoesNotMoveTheStory() {
        DateContext context = new DateContext();
        context.read(List.of("A"), false, "In 1919 a crowd was shot at");
        context.read(List.of("A"), false, "379 dead (others said c.1000). An inquiry followed.");
        context.read(List.of("A"), false, "2000+ prisoners were shot");

        assertThat(context.read(List.of("A"), false, "Nov '27 a commission was named"))
                .extracting(date -> date.when().first().getYear())
                .containsExactly(1927);
    }
}
