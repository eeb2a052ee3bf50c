package org.examwright.knowledge.extraction.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShortFormsTests {
    private static final String KEY =
            "(TL = Tobias Lund, ST = salt trade, sl = slave(s)/slavery, V = Venice/Venetians, NB = Nils Brandt)";

    private static String read(String line, String... others) {
        ShortForms forms =
                new ShortForms(Stream.concat(Stream.of(others), Stream.of(line)).toList());
        StringBuilder read = new StringBuilder();
        int from = 0;
        for (ShortForms.Swap swap : forms.in(line)) {
            read.append(line, from, swap.start()).append(swap.words());
            from = swap.end();
        }
        return read.append(line, from, line.length()).toString();
    }

    @Test
    void readsThePagesOwnKey() {
        assertThat(read("TL bans the ST in May 1640", KEY))
                .isEqualTo("Tobias Lund bans the salt trade in May 1640");
        assertThat(read("NB's proclamation, 1641", KEY))
                .isEqualTo("Nils Brandt's proclamation, 1641");
    }

    @Test
    void leavesTheKeyItselfAsItIs() {
        assertThat(read(KEY)).isEqualTo(KEY);
    }

    @Test
    void takesAnEqualsSignAloneForNoKey() {
        assertThat(read("The SD fails in 1641", "SD = richest colony of all by then"))
                .isEqualTo("The SD fails in 1641");
    }

    @Test
    void choosesBetweenTwoMeaningsByGrammar() {
        assertThat(read("1794 Assembly abolishes sl", KEY))
                .isEqualTo("1794 Assembly abolishes slavery");
        assertThat(read("1793 Lund frees sl in the north", KEY))
                .isEqualTo("1793 Lund frees slaves in the north");
        assertThat(read("1423 town handed to V, then lost", KEY))
                .isEqualTo("1423 town handed to Venice, then lost");
        assertThat(read("1171 V fleet fails", KEY)).isEqualTo("1171 Venetian fleet fails");
        assertThat(read("1204 V gets three islands", KEY))
                .isEqualTo("1204 Venice gets three islands");
    }

    @Test
    void leavesWhatGrammarDoesNotTell() {
        assertThat(read("sl kept where it was", KEY)).isEqualTo("sl kept where it was");
    }

    @Test
    void readsNoNumberOfAKingAndNoInitialAsAKey() {
        assertThat(read("1341 John V dies", KEY)).isEqualTo("1341 John V dies");
        assertThat(read("V. Holm writes in 1650", KEY)).isEqualTo("V. Holm writes in 1650");
    }

    @Test
    void readsACountryOrItsPeopleByWhatFollows() {
        assertThat(read("1763 Fr loses Canada")).isEqualTo("1763 France loses Canada");
        assertThat(read("1804 massacre of Fr whites")).isEqualTo("1804 massacre of French whites");
        assertThat(read("1793 war on GB")).isEqualTo("1793 war on Great Britain");
        assertThat(read("1794 GB take Le Cap")).isEqualTo("1794 the British take Le Cap");
        assertThat(read("1920 Fr Murphy preaches")).isEqualTo("1920 Fr Murphy preaches");
    }

    @Test
    void readsACutNameThatStandsWholeOnThePage() {
        String page = "Boniface of Holm leads; the Normans sail; Andronikos I";
        assertThat(read("Bonif. killed 1207", page)).isEqualTo("Boniface killed 1207");
        assertThat(read("1185 Norms take Holm", page)).isEqualTo("1185 Normans take Holm");
        assertThat(read("1376 Andron IV rebels", page)).isEqualTo("1376 Andronikos IV rebels");
        assertThat(read("1354 Otts take Holm")).isEqualTo("1354 Ottomans take Holm");
    }

    @Test
    void leavesACutThatMayBeOneOfTwo() {
        String page = "Nicaea falls. Nicomedia falls.";
        assertThat(read("1246 Nic. takes Holm", page)).isEqualTo("1246 Nic. takes Holm");
    }

    @Test
    void leavesACommonShortFormWhereANameOfThePageBeginsSo() {
        assertThat(read("1453 Const. dies", "Constantinople falls")).isEqualTo("1453 Const. dies");
    }

    @Test
    void takesNoWholeNameForACut() {
        String page =
                "Budapest grows. The Fascists march. Yogyakarta. Collisions at sea. Congress."
                        + " Jahangir rules.";
        for (String line :
                List.of(
                        "1849 Buda falls",
                        "1919 Fasci di Holm founded",
                        "1949 back to Yogya",
                        "1922 Michael Collins killed",
                        "1873 Viet Cong seen",
                        "1628 Shah Jahan crowned",
                        "1973 Le Duc Tho signs")) {
            assertThat(read(line, page)).isEqualTo(line);
        }
    }

    @Test
    void readsWordsThatLostTheirEndings() {
        assertThat(read("1833 Emancipn Act passed")).isEqualTo("1833 Emancipation Act passed");
        assertThat(read("1791 plantns burnt")).isEqualTo("1791 plantations burnt");
        assertThat(read("1865 13th Amdt ratified")).isEqualTo("1865 13th Amendment ratified");
        assertThat(read("1783 petition to Parlt")).isEqualTo("1783 petition to Parliament");
    }

    @Test
    void readsSignsAsWords() {
        assertThat(read("1792 Holm arrives w 6k troops")).endsWith("6,000 troops");
        assertThat(read("Lund † 1803")).isEqualTo("Lund died 1803");
        assertThat(read("1083 Lund beaten @ Larissa")).isEqualTo("1083 Lund beaten at Larissa");
    }

    @Test
    void readsAPlaceThatTheKeyAndASignBothMeanOnce() {
        String key = "(CP = Constantinople, emp = emperor)";
        assertThat(read("1204 Lund crowned emp", key)).isEqualTo("1204 Lund crowned emperor");
        assertThat(read("1204 Lund crowned emp. at CP", key))
                .isEqualTo("1204 Lund crowned emperor at Constantinople");
    }

    @Test
    void readsTheOnlyKnownNameThatAnOddEndingLeaves() {
        assertThat(read("1966 Verw shot")).isEqualTo("1966 Verwoerd shot");
        assertThat(read("1955 Sophiatn cleared")).isEqualTo("1955 Sophiatown cleared");
        assertThat(read("1900 relief of Mafek.")).isEqualTo("1900 relief of Mafek.");
        assertThat(read("1900 Mafek. relieved")).isEqualTo("1900 Mafeking relieved");
        assertThat(read("1939 Rydz leaves")).isEqualTo("1939 Rydz leaves");
    }

    @Test
    void readsWordsByWhatStandsBesideThem() {
        assertThat(read("1918 Rep of the People Act"))
                .isEqualTo("1918 Representation of the People Act");
        assertThat(read("1918 Rep of Holm dies")).isEqualTo("1918 Rep of Holm dies");
        assertThat(read("1866 Austria begins mob")).isEqualTo("1866 Austria begins mobilisation");
        assertThat(read("1866 the mob burns it")).isEqualTo("1866 the mob burns it");
        assertThat(read("1911 Mines and Wks Act")).isEqualTo("1911 Mines and Works Act");
    }

    @Test
    void readsANameThatBeginsALineInCapitalsAsUsual() {
        assertThat(read("VAAL rising 1984")).isEqualTo("Vaal rising 1984");
        assertThat(read("PETA rising 1945", "1943 PETA set up")).isEqualTo("PETA rising 1945");
        assertThat(read("NATO set up 1949")).isEqualTo("NATO set up 1949");
        assertThat(read("VAAL RISING 1984")).isEqualTo("VAAL RISING 1984");
    }
}
