package org.examwright.knowledge.extraction.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YearsInFullTests {
    private static final List<String> BARE =
            List.of(
                    "THE MARSH WAR 45-58",
                    "6 Mar 46 talks at Lund fail",
                    "19 Dec 46 Lund shelled",
                    "oct 47 the fort nearly taken",
                    "51: Holm goes over too early",
                    "20 Nov 53 paras dropped",
                    "troops sent till 56; out by 57.",
                    "Holm d. Jan 58");

    private static List<String> read(List<String> lines) {
        YearsInFull years = new YearsInFull(lines);
        return lines.stream().map(line -> read(years, line)).toList();
    }

    private static String read(YearsInFull years, String line) {
        StringBuilder text = new StringBuilder(line);
        for (ShortForms.Swap swap : years.in(line).reversed()) {
            text.replace(swap.start(), swap.end(), swap.words());
        }
        return text.toString();
    }

    private static List<String> with(List<String> lines, String... more) {
        return Stream.concat(lines.stream(), Arrays.stream(more)).toList();
    }

    @Test
    void saysNoYearWhereNothingTellsTheCentury() {
        assertThat(read(BARE)).isEqualTo(BARE);
    }

    @Test
    void followsOneYearInFull() {
        assertThat(read(with(BARE, "Lund was founded in 1740")))
                .containsSubsequence(
                        "THE MARSH WAR 1745-58",
                        "6 Mar 1746 talks at Lund fail",
                        "19 Dec 1746 Lund shelled",
                        "oct 1747 the fort nearly taken",
                        "1751: Holm goes over too early",
                        "20 Nov 1753 paras dropped",
                        "troops sent till 1756; out by 1757.",
                        "Holm d. Jan 1758");
    }

    @Test
    void readsPartsOfAYearAndDaysInFigures() {
        List<String> lines =
                with(BARE, "Lund was founded in 1740", "late 52 Lund starves", "6.3.54 Lund talks");
        assertThat(read(lines)).contains("late 1752 Lund starves", "6.3.1754 Lund talks");
    }

    @Test
    void readsASmallNumberBehindAMonthWhereDaysComeFirst() {
        List<String> lines =
                List.of(
                        "Lund was founded in 1701",
                        "6 Mar 02 talks fail",
                        "7 Apr 03 talks again",
                        "8 May 05 Lund shelled",
                        "9 June 07 Lund starves",
                        "1 July 09 Lund falls",
                        "Mar 10 Lund rebuilt");
        assertThat(read(lines)).contains("Mar 1710 Lund rebuilt");
        assertThat(read(with(lines, "Apr 10th Lund opened")))
                .contains("1 July 1709 Lund falls", "Mar 10 Lund rebuilt");
    }

    @Test
    void followsTwoKnownHappeningsAndNotOne() {
        List<String> one = with(BARE, "Apr 46 Culloden");
        assertThat(read(one)).isEqualTo(one);
        assertThat(read(with(one, "July 55 Monongahela")))
                .contains("6 Mar 1746 talks at Lund fail", "Apr 1746 Culloden");
    }

    @Test
    void saysNoYearWhereHappeningsFitTwoCenturies() {
        List<String> both = with(BARE, "Apr 46 Culloden", "7 May 54 Dien Bien Phu falls");
        assertThat(read(both)).isEqualTo(both);
    }

    @Test
    void runsOverACenturysEnd() {
        assertThat(
                        read(
                                List.of(
                                        "Feb '96 Lund bombed",
                                        "'98 Holm Agreement",
                                        "May '98 vote on it",
                                        "Dec '99 assembly opens",
                                        "Oct '02 assembly shut",
                                        "devolved since 1999")))
                .contains("1998 Holm Agreement")
                .contains("Dec 1999 assembly opens", "Oct 2002 assembly shut");
    }

    @Test
    void saysNoYearWhereTheStoryIsLongerThanDigitsTell() {
        List<String> lines =
                List.of(
                        "founded in 1799",
                        "May '05 Lund falls",
                        "Mar '18 Holm falls",
                        "Dec '35 strike",
                        "Feb '52 riot",
                        "Oct '68 vote",
                        "Sept '84 bridge opens",
                        "June '03 second bridge");
        assertThat(read(lines)).isEqualTo(lines);
    }

    @Test
    void takesNoVotesForYears() {
        String[] votes = {
            "bill lost 48-52.",
            "wins by 46.",
            "Bill lost 48-52.",
            "Lost 48-52.",
            "Beaten on the budget by 46."
        };
        assertThat(read(with(with(BARE, "Lund was founded in 1740"), votes))).contains(votes);
    }

    @Test
    void readsTheYearsOfABillThatHasAName() {
        List<String> lines = with(BARE, "Lund was founded in 1740", "Lund Bill 48-52.");
        assertThat(read(lines)).contains("Lund Bill 1748-52.");
    }

    @Test
    void takesNeitherCountsNorDaysForYears() {
        List<String> lines =
                with(BARE, "Lund was founded in 1740", "4 May 47 prisoners shot", "in 48 hours");
        assertThat(read(lines)).contains("4 May 47 prisoners shot", "in 48 hours");
    }

    @Test
    void doesNotTakeTheDateOfABookForTheStorys() {
        List<String> lines = with(BARE, "war of choice (Lund 1962)", "[printed Sept 2024]");
        assertThat(read(lines)).isEqualTo(lines);
    }
}
