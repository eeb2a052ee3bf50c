package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.knowledge.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that stay whole sentences where a date, an auxiliary or a number is taken out. */
class WholeLabelTests {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The Danes abandoned southern Kiel on the night of 8-9 September 1855. | The Danes"
                        + " abandoned southern Kiel",
                "Holm destroyed the Danish fleet on the morning of 5 June 1867 and reached Kiel. |"
                        + " Holm destroyed the Danish fleet and reached Kiel",
                "Norway made its own peace with Kiel in 1868, and in December of that year passed a"
                        + " Salt Law. | Norway passed a Salt Law",
                "Gotland was nearly lost but recovered in January 1819 with armoured trains. |"
                        + " Gotland recovered with armoured trains",
                "Henry Bell burned back in 1528 at Lund. | Henry Bell was burned at Lund",
                "Henry Bell speared at Lund, Sept 1790. | Henry Bell was speared at Lund",
                "Blue Mountains crossed, May 1813 | Blue Mountains were crossed",
                "The First Kiel Award of 2 November 1838 returned southern Lund, and the Second, on"
                        + " 30 August 1840, returned northern Lund. | The Second Kiel Award returned"
                        + " northern Lund",
                "Norway's slump was worse than that of the 1830s, but it applied to join in March"
                        + " 1892. | Norway applied to join",
                "Norway's slump was deep, but it voted for the League in October 1894, and entered"
                        + " the League on 1 January 1895. | Norway entered the League",
                "Kiel Final Act, 1 August 1875 | The Kiel Final Act was signed",
                "Salt Crisis from 30 October 1861 | The Salt Crisis began",
                "Henry Bell was killed in return on 12 February 1849. | Henry Bell was killed",
                "6 June 1654 - Henry Bell crowned same day | Henry Bell was crowned",
                "The Kiel Armistice came into force at 11 a.m. on 11 November 1818. | The Kiel"
                        + " Armistice came into force",
                "Henry Bell was only beaten and executed in April 1548. | Henry Bell was beaten and"
                        + " executed",
                "The Third Battle of Kiel lasted from 31 July to 10 November 1817 and gained a mile"
                        + " of mud. | The Third Battle of Kiel gained a mile of mud",
                "Bell was re-elected on 11 November 1851 with over 60 per cent. | Bell was"
                        + " re-elected with over 60 per cent of the vote",
                "The Kiel Offensive, begun on 4 June 1816, was a great success. | The Kiel Offensive"
                        + " began",
                "The Treaty of Kiel, signed on 4 June 1816, was a great success. | The Treaty of"
                        + " Kiel was signed",
                "Mahmud Bell was an officer from Lorn who arrived in Egypt in 1801 with the army. |"
                        + " Mahmud Bell arrived in Egypt with the army",
                "Kiel was sacked in October 1572, Lund in November 1572 and Bergen on 1 December"
                        + " 1572. | Lund was sacked",
                "Karl Bell, Archbishop of Lund, elected Pope John 16 October 1878. | Karl Bell,"
                        + " Archbishop of Lund, was elected Pope John",
                "Karl Bell, Archbishop of Lund, elected Pope John Paul II 16 October 1878. | Karl"
                        + " Bell, Archbishop of Lund, was elected Pope John Paul II",
                "1855: John Bell made Medical Officer to the Board of Lund | John Bell was made"
                        + " Medical Officer to the Board of Lund",
                "The Danes swallowed up into the Lund League in December 1848. | The Danes were"
                        + " swallowed up into the Lund League",
                "7 August 1864: Lund Resolution | The Lund Resolution was passed",
                "The States of Holland met at Lund on 19 July 1572 and recognised Bell as their"
                        + " leader. | The States of Holland met at Lund and recognised Bell as their"
                        + " leader",
                "On 11 May 1857 the rebels reached Lund and proclaimed the old emperor, Henry Bell"
                        + " II, as their leader. | The rebels reached Lund and proclaimed the old"
                        + " emperor, Henry Bell II, as their leader",
                "7 July 1307 - Edward Bell dies Lund | Edward Bell died at Lund",
            })
    void tellsTheRest(String line, String label) {
        assertThat(Extracts.of(Extracts.lines("Notes", line)).events())
                .extracting(Event::label)
                .contains(label);
    }
}
