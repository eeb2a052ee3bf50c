package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.knowledge.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes kept as timelines, in the ways in which people lay them out. */
class TimelineTests {
    private static final List<String> REVOLT =
            List.of(
                    "1786-08-29 1786-08-29 George Brock was arrested at Attleboro",
                    "1787-01-01 1787-01-31 Governor Bowdoin raised an army",
                    "1787-02-04 1787-02-04 Job Shattuck was routed at Petersham",
                    "1788-06-01 1788-06-30 The Treaty of Fort Harmar was signed");

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                1786  29 Aug   George Brock arrested at Attleboro
                1787  Jan      Governor Bowdoin raises an army
                      4 Feb    Job Shattuck routed at Petersham
                1788  June     Treaty of Fort Harmar signed
                """,
                "1786\t29 Aug\tGeorge Brock arrested at Attleboro\n"
                        + "1787\tJan\tGovernor Bowdoin raises an army\n"
                        + "\t4 Feb\tJob Shattuck routed at Petersham\n"
                        + "1788\tJune\tTreaty of Fort Harmar signed\n",
                """
                | Year | Date | Event |
                |------|------|-------|
                | 1786 | 29 Aug | George Brock arrested at Attleboro |
                | 1787 | Jan | Governor Bowdoin raises an army |
                | | 4 Feb | Job Shattuck routed at Petersham |
                | 1788 | June | Treaty of Fort Harmar signed |
                """,
                """
                1786 | 29 Aug | George Brock arrested at Attleboro
                1787 | Jan    | Governor Bowdoin raises an army
                     | 4 Feb  | Job Shattuck routed at Petersham
                1788 | June   | Treaty of Fort Harmar signed
                """,
                """
                1786 – 29 Aug – George Brock arrested at Attleboro
                1787 – Jan – Governor Bowdoin raises an army
                     – 4 Feb – Job Shattuck routed at Petersham
                1788 – June – Treaty of Fort Harmar signed
                """,
                """
                1786 (29 Aug) George Brock arrested at Attleboro
                1787 (Jan) Governor Bowdoin raises an army
                4 Feb: Job Shattuck routed at Petersham
                1788 (June) Treaty of Fort Harmar signed
                """,
                """
                1786
                - 29 Aug: George Brock arrested at Attleboro
                1787
                - Jan: Governor Bowdoin raises an army
                - 4 Feb: Job Shattuck routed at Petersham
                1788
                - June: Treaty of Fort Harmar signed
                """,
                """
                1786:
                29 Aug  George Brock arrested at Attleboro

                1787:
                Jan     Governor Bowdoin raises an army
                4 Feb   Job Shattuck routed at Petersham

                1788:
                June    Treaty of Fort Harmar signed
                """,
                """
                ## 1786
                * 29 Aug – George Brock arrested at Attleboro
                ## 1787
                * January – Governor Bowdoin raises an army
                * 4 February – Job Shattuck routed at Petersham
                ## 1788
                * June – Treaty of Fort Harmar signed
                """,
                """
                1786: 29 Aug: George Brock arrested at Attleboro
                1787: Jan: Governor Bowdoin raises an army; 4 Feb: Job Shattuck routed at Petersham
                1788: June: Treaty of Fort Harmar signed
                """,
                """
                1786, Aug 29: George Brock arrested at Attleboro.
                1787, Jan: Governor Bowdoin raises an army. 4 Feb: Job Shattuck routed at Petersham.
                1788, June: Treaty of Fort Harmar signed.
                """
            })
    void tellEachEventAtItsTime(String rows) {
        var notes =
                "SHAYS' REBELLION\nGovernor Bowdoin fell out with George Brock and Job Shattuck.\n\n"
                        + rows;
        assertThat(Extracts.of(notes).events())
                .filteredOn(e -> e.standing().confidence() >= 0.75)
                .extracting(e -> e.from() + " " + e.to() + " " + e.label())
                .containsExactlyElementsOf(REVOLT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Joseph Andrews lands at Callao | Joseph Andrews landed at Callao",
                "Cochrane arrives from France | Cochrane arrived from France",
                "Cochrane walks out of talks at Lima | Cochrane walked out of talks at Lima",
                "Cochrane slips into Callao | Cochrane slipped into Callao",
                "Peruvian miners retake Cuzco | Peruvian miners retook Cuzco",
                "Joseph Andrews murdered in Lima | Joseph Andrews was murdered in Lima",
                "Second rising at Tacna, crushed by royal troops |"
                        + " The second rising at Tacna was crushed by royal troops",
                "Second Mining Act, widely ignored | The Second Mining Act was widely ignored",
                "Rondeau Regent | Rondeau became Regent",
            })
    void tellInOneSentenceWhatWasDone(String entry, String label) {
        var notes =
                "PERU 1810-1830\n\n"
                        + "Lord Cochrane and Joseph Andrews were friends of José Rondeau.\n"
                        + "José Rondeau left Lima.\n\n1812  Jan      "
                        + entry
                        + "\n";
        assertThat(Extracts.of(notes).events())
                .filteredOn(e -> e.from().getYear() == 1812)
                .singleElement()
                .returns(label, Event::label)
                .matches(e -> e.standing().confidence() >= 0.75);
    }

    @Test
    void tellNothingOfAnOfficeThatMayBeAName() {
        var notes =
                "PERU 1810-1830\n\nJosé Rondeau left Lima.\nJosé Rondeau was ill.\n\n"
                        + "1812  Jan      Harding Regent\n";
        assertThat(Extracts.of(notes).events()).noneMatch(e -> e.label().contains("Harding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Church lands in Peru", "Crown lands at Tacna sold"})
    void tellNothingWhereItIsOpenWhatWasDone(String entry) {
        var notes = "PERU 1810-1830\n\nLord Cochrane left Lima.\n\n1812  Jan      " + entry;
        assertThat(Extracts.of(notes).events())
                .extracting(Event::label)
                .noneMatch(label -> label.contains("landed"));
    }
}
