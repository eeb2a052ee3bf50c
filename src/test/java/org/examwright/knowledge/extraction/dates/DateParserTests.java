package org.examwright.knowledge.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.examwright.knowledge.Event.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTests {

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "on 24 October 1917 he, 1917-10-24, 1917-10-24, DAY",
        "the 5th of May 1821, 1821-05-05, 1821-05-05, DAY",
        "'July 4, 1776', 1776-07-04, 1776-07-04, DAY",
        "Monday 2 March 1930, 1930-03-02, 1930-03-02, DAY",
        "1944-06-06 landing, 1944-06-06, 1944-06-06, DAY",
        "11/11/1918, 1918-11-11, 1918-11-11, DAY",
        "Jan 1924, 1924-01-01, 1924-01-31, MONTH",
        "Sept. 1939, 1939-09-01, 1939-09-30, MONTH",
        "March1939-an end, 1939-03-01, 1939-03-31, MONTH",
        "February 1934-17th Congress, 1934-02-01, 1934-02-28, MONTH",
        "summer 1929, 1929-06-01, 1929-08-31, SEASON",
        "in the autumn of 1930, 1930-09-01, 1930-11-30, SEASON",
        "winter 1932-33, 1932-12-01, 1933-02-28, SEASON",
        "in 1925, 1925-01-01, 1925-12-31, YEAR",
        "since1921 they, 1921-01-01, 1921-12-31, YEAR",
        "1932-Platform against, 1932-01-01, 1932-12-31, YEAR",
        "1928-32, 1928-01-01, 1932-12-31, RANGE",
        "1927/8, 1927-01-01, 1928-12-31, RANGE",
        "1927 -28, 1927-01-01, 1928-12-31, RANGE",
        "1999-02, 1999-01-01, 2002-12-31, RANGE",
        "1917–1921, 1917-01-01, 1921-12-31, RANGE",
        "from 1953 to 1955, 1953-01-01, 1955-12-31, RANGE",
        "between 1923 and 1928, 1923-01-01, 1928-12-31, RANGE",
        "between January 1923 and March 1924, 1923-01-01, 1924-03-31, RANGE",
        "from 8 to 16 March 1921, 1921-03-08, 1921-03-16, RANGE",
        "24 October - 2 November 1917, 1917-10-24, 1917-11-02, RANGE",
        "March-May 1921, 1921-03-01, 1921-05-31, RANGE",
        "April and May 1918, 1918-04-01, 1918-05-31, RANGE",
        "from December 1929-March 1930, 1929-12-01, 1930-03-31, RANGE",
        "1929-30s, 1929-01-01, 1939-12-31, RANGE",
        "the 1920s, 1920-01-01, 1929-12-31, DECADE",
        "in the early 1930s, 1930-01-01, 1933-12-31, RANGE",
        "mid-1930s, 1934-01-01, 1935-12-31, RANGE",
        "the late 1930s, 1936-01-01, 1939-12-31, RANGE",
        "mid-1923, 1923-06-01, 1923-07-31, SEASON",
        "from mid 1931, 1931-06-01, 1931-07-31, SEASON",
        "by the end of 1934, 1934-12-01, 1934-12-31, MONTH",
        "in the nineteenth century, 1801-01-01, 1900-12-31, RANGE",
        "the 16th century, 1501-01-01, 1600-12-31, RANGE",
        "in AD 43, 0043-01-01, 0043-12-31, YEAR",
        "in 410 AD, 0410-01-01, 0410-12-31, YEAR",
        "24 August AD 79, 0079-08-24, 0079-08-24, DAY",
        "8 June 793, 0793-06-08, 0793-06-08, DAY",
        "In 865 the Great Army, 0865-01-01, 0865-12-31, YEAR",
        "793 - the abbey was raided, 0793-01-01, 0793-12-31, YEAR",
        "In January 878 Guthrum, 0878-01-01, 0878-01-31, MONTH",
        "In 212 all free men, 0212-01-01, 0212-12-31, YEAR",
        "In AD 60 or 61 a revolt, 0060-01-01, 0061-12-31, RANGE",
        "between 954 and 1013 there was, 0954-01-01, 1013-12-31, RANGE",
        "in the early 20th century, 1901-01-01, 1933-12-31, RANGE",
        "the late 1700s, 1766-01-01, 1799-12-31, RANGE",
        "AD 43-84, 0043-01-01, 0084-12-31, RANGE",
        "the 1700s, 1700-01-01, 1799-12-31, RANGE",
        "the 1900s, 1900-01-01, 1909-12-31, DECADE",
        "the 1920s and 1930s, 1920-01-01, 1939-12-31, RANGE",
        "the 1920s and 30s, 1920-01-01, 1939-12-31, RANGE",
        "the 18th and 19th centuries, 1701-01-01, 1900-12-31, RANGE",
        "the first half of 1917, 1917-01-01, 1917-06-30, SEASON",
        "the second half of the 1930s, 1935-01-01, 1939-12-31, RANGE",
        "early in 1917, 1917-01-01, 1917-04-30, SEASON",
        "later in 1917, 1917-09-01, 1917-12-31, SEASON",
        "spring and summer of 1917, 1917-03-01, 1917-08-31, RANGE",
        "May 10 - June 4 1940, 1940-05-10, 1940-06-04, RANGE",
        "9/10 November 1938, 1938-11-09, 1938-11-10, RANGE",
        "Christmas 1914, 1914-12-25, 1914-12-25, DAY",
        "10/24/1929, 1929-10-24, 1929-10-24, DAY",
        "1945-'46, 1945-01-01, 1946-12-31, RANGE",
        "in the year 1066, 1066-01-01, 1066-12-31, YEAR",
        "in the years 1917-21, 1917-01-01, 1921-12-31, RANGE",
    })
    void readsEveryForm(String text, LocalDate first, LocalDate last, Precision precision) {
        assertThat(DateParser.parse(text.replace('–', '-')))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.when().first()).isEqualTo(first);
                            assertThat(found.when().last()).isEqualTo(last);
                            assertThat(found.when().precision()).isEqualTo(precision);
                        });
    }

    /** "On 13 November. 1643 was": a sentence ends between them. */
    @Test
    void readsNoYearBehindTheStopOfAMonthInFull() {
        assertThat(DateParser.parse("fell on 13 November. 1643 was his best year"))
                .extracting(DateExpression::when)
                .doesNotContain(new When.Day(LocalDate.of(1643, 11, 13)));
        assertThat(DateParser.parse("fell on 13 Nov. 1643 to"))
                .extracting(DateExpression::when)
                .containsExactly(new When.Day(LocalDate.of(1643, 11, 13)));
    }

    @Test
    void countsYearsBeforeOurEraWithoutAYearNought() {
        assertThat(DateParser.parse("killed in 44 BC"))
                .singleElement()
                .returns(new When.Year(-43), DateExpression::when);
    }

    @ParameterizedTest
    @CsvSource({
        "killed in 44 BC, -43, -43",
        "on 15 March 44 BC, -43, -43",
        "c. 3100 BC, -3099, -3099",
        "from 264 to 241 BC, -263, -240",
        "'2,600-2,500 BCE', -2599, -2499",
        "in the 5th century BC, -499, -400",
        "27 BC - AD 14, -26, 14",
        "late 5th century BC, -433, -400",
    })
    void readsYearsBeforeOurEra(String text, int first, int last) {
        assertThat(DateParser.parse(text))
                .singleElement()
                .returns(first, found -> found.when().first().getYear())
                .returns(last, found -> found.when().last().getYear());
    }

    @ParameterizedTest
    @CsvSource({
        "post-1945, AFTER, true",
        "pre-1914, BEFORE, true",
        "in about 1500, ABOUT, true",
        "c1500, ABOUT, true",
        "by 1929, BY, true",
        "from 1922, SINCE, false",
        "since 1922, SINCE, false",
        "until 1927, UNTIL, true",
        "before 1914, BEFORE, true",
        "about 1500 he, ABOUT, true",
        "c. 1066, ABOUT, true",
        "in 1924, PLAIN, false",
    })
    void keepsTheWordThatBendsTheDate(String text, Hedge hedge, boolean approximate) {
        assertThat(DateParser.parse(text))
                .singleElement()
                .returns(hedge, DateExpression::hedge)
                .returns(approximate, DateExpression::approximate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1108 of 1966 delegates were arrested",
                "1,900 tonnes",
                "£1500",
                "over 1600 votes",
                "1500 factories were built",
                "nearly 2000 people",
                "1.1900",
                "a ratio of 1:1",
                "the 13th Congress",
                "31 February",
                "in May",
                "C1984",
                "288 seats were won",
                "376 murders",
                "in 300 schools",
                "by 444 to 94",
                "1500 cavalry",
                "about 1200 miles",
                "land reform, 1000s dead",
                "the 1000s of refugees",
            })
    void leavesNumbersAlone(String text) {
        assertThat(DateParser.parse(text)).isEmpty();
    }

    @Test
    void doubtsABareNumberInsideASentence() {
        assertThat(DateParser.parse("the 1936 constitution"))
                .singleElement()
                .returns(false, DateExpression::certain);
        assertThat(DateParser.parse("1936: a constitution"))
                .singleElement()
                .returns(true, DateExpression::certain);
    }

    @Test
    void findsAllDatesOfALine() {
        assertThat(
                        DateParser.parse(
                                "1927 - poor harvest, Jan 1928 the king went north; in 1929-30 he"
                                        + " fell"))
                .extracting(found -> found.when().toString())
                .containsExactly("1927", "January 1928", "1929 to 1930");
    }

    @Test
    void spansThePrepositionAndTheDateProper() {
        var found = DateParser.parse("He died in January 1924.").getFirst();
        assertThat(found.start()).isEqualTo(8);
        assertThat(found.core()).isEqualTo(11);
        assertThat(found.end()).isEqualTo(23);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Britain 1750",
                "Lenin 1917",
                "the Revolution 1905",
                "the Republic 1912",
                "the siege of Lisbon 1147"
            })
    void takesNoWordFromTheEndOfTheOneBefore(String line) {
        assertThat(DateParser.parse(line))
                .singleElement()
                .satisfies(
                        date -> {
                            assertThat(line.substring(date.start())).matches("\\d{4}");
                            assertThat(date.hedge()).isEqualTo(Hedge.PLAIN);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Britain in 1750", "The treaty was signedin 1921", "They metin 1815"})
    void takesTheWordBeforeTheYear(String line) {
        assertThat(DateParser.parse(line))
                .singleElement()
                .satisfies(date -> assertThat(line.substring(date.start())).matches("in \\d{4}"));
    }
}
