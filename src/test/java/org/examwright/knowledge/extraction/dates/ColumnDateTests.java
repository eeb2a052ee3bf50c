package org.examwright.knowledge.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnDateTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '/',
            quoteCharacter = '~',
            value = {
                "1848  22 Feb   Banquet banned / 1848-02-22 / 1848-02-22",
                "1848  Feb 22   Banquet banned / 1848-02-22 / 1848-02-22",
                "1848  March    Rising in Milan / 1848-03-01 / 1848-03-31",
                "1848 March - Rising in Milan / 1848-03-01 / 1848-03-31",
                "1848 March: Rising in Milan / 1848-03-01 / 1848-03-31",
                "1848 March Treaty of Olten / 1848-03-01 / 1848-03-31",
                "- 1848 Mar: Rising in Milan / 1848-03-01 / 1848-03-31",
                "1848 - 18 March - Rising in Milan / 1848-03-18 / 1848-03-18",
                "1848, 18 March: Rising in Milan / 1848-03-18 / 1848-03-18",
                "1848: 18 March, Rising in Milan / 1848-03-18 / 1848-03-18",
                "1848 (18 March) Rising in Milan / 1848-03-18 / 1848-03-18",
                "1848 (March) Rising in Milan / 1848-03-01 / 1848-03-31",
                "1848  18-22 March  Rising in Milan / 1848-03-18 / 1848-03-22",
                "1848  Aug-Oct  Siege of Messina / 1848-08-01 / 1848-10-31",
                "1848  late Aug  Siege of Messina / 1848-08-22 / 1848-08-31",
                "1848  summer   Siege of Messina / 1848-06-01 / 1848-08-31",
                "1848  Sat 18 March  Rising in Milan / 1848-03-18 / 1848-03-18",
                "44 BC  15 March  Dictator murdered / -43-03-15 / -43-03-15",
                "AD 69  24 Oct  Army beaten / 69-10-24 / 69-10-24",
                "410  24 Aug  City sacked / 410-08-24 / 410-08-24",
            })
    void isTheYearWithTheDayOrMonthInTheNextColumn(String row, String first, String last) {
        assertThat(DateParser.parse(row))
                .singleElement()
                .returns(day(first), d -> d.when().first())
                .returns(day(last), d -> d.when().last())
                .returns(true, DateExpression::certain)
                .returns(false, DateExpression::inherited);
    }

    private static LocalDate day(String text) {
        String[] parts = text.split("(?<=\\d)-");
        return LocalDate.of(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1917 February Revolution in the capital",
                "1917  July Days",
                "1922 March on Rome",
                "1905 October Manifesto",
                "1939 Winter War",
                "1952 Winter Games at Oslo",
                "1873 May Laws",
                "1848 May have been the turning point",
                "1415 Jan Hus burned",
            })
    void isTheYearAloneWhereTheMonthBelongsToAName(String row) {
        assertThat(DateParser.parse(row))
                .first()
                .returns(true, d -> d.when() instanceof When.Year)
                .returns(4, DateExpression::end);
    }

    @Test
    void isNoneWhereTheDayHasItsOwnYear() {
        assertThat(DateParser.parse("1914 - 28 June 1919  War and peace"))
                .noneMatch(d -> d.when().equals(new When.Day(LocalDate.of(1914, 6, 28))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '/',
            value = {
                "      Dec      Assembly elected / 1848-12-01 / 1848-12-31",
                "      Aug-Oct  Siege of Messina / 1848-08-01 / 1848-10-31",
                "- Aug: Siege of Messina / 1848-08-01 / 1848-08-31",
                "- Aug-Oct: Siege of Messina / 1848-08-01 / 1848-10-31",
                "  8 Aug   Siege of Messina / 1848-08-08 / 1848-08-08",
                "  Aug 8   Siege of Messina / 1848-08-08 / 1848-08-08",
                "  May     Mob storms the chamber / 1848-05-01 / 1848-05-31",
                "  summer  Siege of Messina / 1848-06-01 / 1848-08-31",
                "Dec Assembly elected / 1848-12-01 / 1848-12-31",
            })
    void standsInARowWithoutItsYear(String row, LocalDate first, LocalDate last) {
        DateContext context = new DateContext();
        context.read(List.of("A"), false, "1848  22 Feb   Banquet banned");
        assertThat(context.read(List.of("A"), false, row))
                .singleElement()
                .returns(first, d -> d.when().first())
                .returns(last, d -> d.when().last())
                .returns(true, DateExpression::inherited);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jan Hus burned at the stake",
                "March on the capital",
                "May Day riots",
                "April Theses read out",
                "June uprising put down",
                "August Bebel elected",
            })
    void isNotSeenInNamesThatOpenALine(String row) {
        assertThat(PointerParser.parse(row)).isEmpty();
    }

    @Test
    void isTheTimeOfTheStoryWhateverItsRowLooksBackTo() {
        DateContext context = new DateContext();
        context.read(List.of("A"), false, "1567  Dec   Parliament confirms the acts of 1560");
        assertThat(context.read(List.of("A"), false, "      29 Dec   Regent ill"))
                .singleElement()
                .returns(LocalDate.of(1567, 12, 29), d -> d.when().first());
    }
}
