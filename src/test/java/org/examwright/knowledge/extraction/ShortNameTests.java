package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.knowledge.Event;
import org.junit.jupiter.api.Test;

/** Labels that call persons as the notes spell them out elsewhere. */
class ShortNameTests {
    @Test
    void areWrittenOutByTheKeyOfTheNotes() {
        assertThat(
                        labels(
                                "Lorn 1095-1204 notes (Byz = Byzantine, Sal = Saladin)\n\n- June 1183 Sal takes Aleppo\n- May 1176 Turks beaten by Byz\n"))
                .contains("Saladin took Aleppo")
                .anyMatch(label -> label.endsWith("by the Byzantines"));
    }

    @Test
    void areWrittenOutByAKeyOfNamesInSeveralWords() {
        assertThat(
                        labels(
                                "Lorn 1807-89\n\nAbbrevs: P1 = Pedro I, P2 = Pedro II, KS = Kiel Sund\n\n"
                                        + "- 12 Nov 1823 - assembly closed by P1\n"
                                        + "- 23 July 1840 - P2 crowned in KS\n"))
                .contains("Pedro II was crowned in Kiel Sund")
                .anyMatch(label -> label.endsWith("closed by Pedro I"));
    }

    @Test
    void areAGivenNameThatIsNoWord() {
        assertThat(
                        labels(
                                "Lorn 1660-85\n\n29 May 1660 - Charles II enters Holm\n"
                                        + "May 1662 - Ch marries Catherine of Kiel\n"
                                        + "Mar 1664 - Ch Albert of Lorn abdicates\n"
                                        + "June 1665 - Thos Lund captures Holm\n"))
                .contains(
                        "Charles II married Catherine of Kiel",
                        "Charles Albert of Lorn abdicated",
                        "Thomas Lund captured Holm");
    }

    @Test
    void areThePeopleThatTheNotesNameInFull() {
        assertThat(
                        labels(
                                "The Ottoman Empire 1908-18 and the Portuguese\n\n"
                                        + "- 29 Oct 1914 - Ott ships shell Kiel\n"
                                        + "- 2 July 1823 - Port troops left Salvador\n"
                                        + "- Oct 1815 - Pol troops left Kiel\n"))
                .contains("Ottoman ships shelled Kiel", "Portuguese troops left Salvador")
                .noneMatch(label -> label.startsWith("Polish"));
    }

    @Test
    void areWordsThatNotesShortenEverywhere() {
        assertThat(
                        labels(
                                "Lorn 1660-1918\n\n- 28 Oct 1918 - Danes declare indep\n"
                                        + "- 1668 - Lund univ opens in May\n"))
                .contains("Danes declared independence", "Lund University opened");
    }

    @Test
    void areNoReasonForAnArticleBehindATitle() {
        assertThat(labels("Lorn 1863-79\n\nIsmail bought the title of Khedive in June 1867.\n"))
                .contains("Ismail bought the title of Khedive");
    }

    @Test
    void areTheOnePersonWithTheInitials() {
        assertThat(
                        labels(
                                "Lorn 1876-1909\n\n- Abdul Hamid II sultan since 1876, hated by all\n"
                                        + "- 27 Apr 1909 - AH deposed at Salonica\n"))
                .contains("Abdul Hamid II was deposed at Salonica");
    }

    @Test
    void areTheOnePersonWhoDoesWhatPersonsDo() {
        assertThat(
                        labels(
                                "Lorn 1902-22\n\n- Hanno George gave a budget in 1909, hated by all\n"
                                        + "- Dec 1916 - HG became Prime Minister\n"))
                .contains("Hanno George became Prime Minister");
    }

    @Test
    void areTheOneWhomTheNotesExplainThemBy() {
        assertThat(
                        labels(
                                "Lorn 1902-22\n\n- Hanno George (HG) gave a budget in 1909\n"
                                        + "- Henrik Gull gave a speech in 1910, hated by all\n"
                                        + "- Dec 1916 - HG became Prime Minister\n"))
                .contains("Hanno George became Prime Minister");
    }

    @Test
    void haveTheirBlankBeforeTheNumberOfAWar() {
        assertThat(labels("Lorn 1902-22\n\n- Aug 1914 - World War1 begins\n"))
                .contains("World War I began");
    }

    @Test
    void areNoThingWithTheSameLetters() {
        assertThat(
                        labels(
                                "Lorn 1790-1831\n\n- National Schools opened in Kiel in 1831\n"
                                        + "- NS Holm's massacre at Kiel, 4 Nov 1794\n"
                                        + "- May 1802 - NS closed at Lund\n"))
                .contains("National Schools opened in Kiel")
                .anyMatch(label -> label.startsWith("NS Holm's massacre"))
                .anyMatch(label -> label.startsWith("NS was closed"))
                .noneMatch(label -> label.contains("National Schools Holm"))
                .noneMatch(label -> label.contains("National Schools were closed"));
    }

    @Test
    void areTheOnlyFullNameThatBeginsSo() {
        assertThat(
                        labels(
                                "Lorn 1801-25\n\n- Alexander I was tsar since 1801\n"
                                        + "- 31 Mar 1814 - Alex rode into Paris\n"))
                .contains("Alexander I rode into Paris");
    }

    @Test
    void stayWhereTwoFullNamesBeginSo() {
        assertThat(
                        labels(
                                "Lorn 1801-25\n\n- Alexander I was tsar since 1801\n"
                                        + "- Alexander Holm was his friend in 1802\n"
                                        + "- 31 Mar 1814 - Alex rode into Paris\n"))
                .anyMatch(label -> label.startsWith("Alex rode"))
                .noneMatch(label -> label.matches("Alexander (?:I|Holm) rode.*"));
    }

    @Test
    void stayWhereTwoPersonsHaveTheInitials() {
        assertThat(
                        labels(
                                "Lorn 1876-1909\n\n- Abdul Hamid II sultan since 1876, hated by all\n"
                                        + "- Anna Holm was his nurse in 1880\n"
                                        + "- 27 Apr 1909 - AH deposed at Salonica\n"))
                .noneMatch(label -> label.startsWith("Abdul Hamid II was"));
    }

    @Test
    void takeTheNumberOfTheOnlyRulerOfTheName() {
        assertThat(
                        labels(
                                "Lorn 1801-25\n\nIn July 1807 Alexander I became his ally.\n\n"
                                        + "Alexander opened the ports to neutral ships at the end of 1810.\n"))
                .contains("Alexander I opened the ports to neutral ships");
    }

    @Test
    void takeNoNumberWhereAnotherIsMeant() {
        assertThat(
                        labels(
                                "Lorn 1801-25\n\nIn July 1807 Alexander I became his ally.\n\n"
                                        + "Alexander of Holm took Kiel in 1810.\n"))
                .contains("Alexander of Holm took Kiel");
    }

    @Test
    void areTwoWhereAPlusStandsBetweenInitials() {
        assertThat(labels("Lorn 1836-1960\n\n- 8 April 1960 LNC+PLC banned\n"))
                .noneMatch(label -> label.contains("CandP"));
    }

    @Test
    void areGivenNamesBeforeANumber() {
        assertThat(labels("Lorn 1286-1357\n\nOct 1322 - Ed II captured at Byland\n"))
                .contains("Edward II was captured at Byland");
    }

    @Test
    void makeNoHeadOfAHeadlandAndNoPlaceOfAnother() {
        assertThat(
                        labels(
                                "The wars of Wessel 1688-91\n\nMarlow Boyne was a soldier.\n"
                                        + "- Moyle Head 10 July 1690. Boyne lost next day.\n\n"
                                        + "Murad destroyed the army of Persia at Holm on 4 July 1187"
                                        + " and entered the city on 2 October.\n"))
                .noneMatch(label -> label.contains("became") || label.contains("entered Holm"));
    }

    @Test
    void addNoCountryWhereTheNotesNameAPlace() {
        assertThat(
                        labels(
                                "Sweden 1966-98\n\n- 20 Mar 1993 2 boys killed at Warring\n"
                                        + "- 5 May 1979 Warring: 18 soldiers killed\n"))
                .noneMatch(label -> label.contains("Sweden"));
    }

    private static List<String> labels(String notes) {
        return Extracts.of(notes).events().stream().map(Event::label).toList();
    }
}
