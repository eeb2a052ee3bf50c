package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.knowledge.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that tell of doing and undergoing as their lines do. */
class OwnVoiceTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Nov 1712 - Kiel lost to the Danes; a garrison stayed in Kiel | Kiel was lost to"
                        + " the Danes",
                "July 1713 - Kiel got back in 2nd Danish War. Nobody lived in Kiel | Kiel was won"
                        + " back in the 2nd Danish War",
                "1799 - Bishop Wardlaw added, to keep the peace | Bishop Wardlaw was added",
                "14 Oct 1722 - Edward II nearly caught | Edward II was nearly caught",
                "May 1770 - four students shot dead at Kent | Four students were shot dead at Kent",
                "Oct 1770: Du Bois made Constable of France | Du Bois was made Constable of"
                        + " France",
                "29 Oct 1714 - Danish ships shell Russian ports | Danish ships shelled Russian"
                        + " ports",
                "Kiel burned on 1 May 1745; Harald's broadcast 15 Aug 1745 | Harald's broadcast"
                        + " was made",
                "Eva Smith died of cancer on 26 July 1752, aged 33. | Eva Smith died of cancer",
                "The Battle of the Oder opened on 1 July 1716, when many were killed. | The Battle"
                        + " of the Oder opened",
                "Kiel fell in July 1573, but Alkmaar held out in October 1573. | Alkmaar held out",
                "In September 1771 Allende announced that \"excess profits\" would be deducted. |"
                        + " Allende announced that \"excess profits\" would be deducted",
                "Kiel rising, 4 Nov 1739: over 20 shot dead. Smith was transported | Over 20 people"
                        + " were shot dead",
                "Edward III dies 21 June 1777, Richard II crowned 16 July aged 10 | Richard II was"
                        + " crowned aged 10",
                "Conscription for single men aged 18 to 41 was introduced in January 1716 and"
                        + " extended to married men in May 1716. | Conscription for single men aged"
                        + " 18 to 41 was extended to married men",
                "May 1715 - Edward Bruce lands Ulster | Edward Bruce landed in Ulster",
            })
    void isAsTheLineHasIt(String line, String label) {
        assertThat(Extracts.of(Extracts.lines(line)).events())
                .extracting(Event::label)
                .contains(label);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1237 - Hundred Years War, Ed III looks elsewhere | The Hundred Years War began",
                "- June 1716 - Arab Revolt (Sharif Husayn of Mecca) | The Arab Revolt began",
                "Feb 1719 - Congress of Angostura | The Congress of Angostura opened",
                "1815: Congress of Angostura | The Congress of Angostura took place",
                "1712-13: First Balkan War | The First Balkan War took place",
                "From August 1716 Smith and Brown ran what was close to a dictatorship. | Smith and"
                        + " Brown began to run what was close to a dictatorship",
                "Jan 1727: Edward II deposed; Edward III's reign counted from 25 Jan | Edward III's"
                        + " reign began",
                "From 1 January 1700 Sweden counted its years from the Creation. | Sweden began to"
                        + " count its years from the Creation",
            })
    void beginsAtItsFirstDate(String line, String label) {
        assertThat(Extracts.of(Extracts.lines(line)).events())
                .extracting(Event::label)
                .contains(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1945 - Labour lost to the Danes | was lost",
                "In 1619 the Lorn Diet elected King Frederick. | was elected",
                "1619 Lorn Diet elected King Frederick | was elected",
                "In March 1957 Lorn became indep. | independence",
                "In 1702 Peter Smith lost to the Swedes at Narva. | was lost",
                "Good Friday Agreement, 10 April 1798, chaired by George Mitchell. | chaired",
                "Edward III dies 21 June 1777, Richard II crowned 16 July aged 10 | Edward III aged",
            })
    void saysNothingElse(String line) {
        String[] parts = line.split(" \\| ");
        assertThat(Extracts.of(Extracts.lines(parts[0])).events())
                .allSatisfy(event -> assertThat(event.label()).doesNotContain(parts[1]));
    }
}
