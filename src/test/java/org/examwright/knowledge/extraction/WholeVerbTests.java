package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.knowledge.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verbs and names that bullets clip or join to their neighbours. */
class WholeVerbTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    12 May 1733: farmers paid to cut production | Farmers were paid to cut production
                    1752: Luthar elected KLC president | Luthar was elected the KLC president
                    July 1766: Mill Park railings pulled down | Mill Park railings were pulled down
                    1751: Kiel Land Company wound up by Act of Parliament | The Kiel Land Company was wound up by the Act of Parliament
                    Feb 1740: death sentences on John Frost and others changed to exile | Death sentences on John Frost and others were changed to exile
                    1747: United Diet called in Kiel to pay for the canal | The United Diet was called in Kiel to pay for the canal
                    July 1768: Red Guards reined in; Dec 1768: up to the mountains | The Red Guards were reined in
                    1759: Bazal's sewers started | Bazal's sewers were started
                    Six Acts follow, late 1719 | The Six Acts were passed
                    Italy unreliable - stayed neutral Aug 1714 | Italy stayed neutral
                    Soviet experts pulled out in July 1760 | Soviet experts pulled out
                    May 1681: hussars loosed on Jutland | Hussars were loosed on Jutland
                    12 June 1672: Elbe crossed at Wedel | Elbe was crossed at Wedel
                    July 1709: Monks turned out of Sorbonne | Monks were turned out of Sorbonne
                    1762: Anselm consecrated archbishop on 3 June | Anselm was consecrated archbishop
                    Jan 1650: Lund, Holm, Brand locked up | Lund, Holm and Brand were locked up
                    1789: Derby Four released | Derby Four were released
                    3 June 1721: West Salt Company chartered | The West Salt Company was chartered
                    9 October 1768: People's Salt League started by Kiel students | People's Salt League was started by Kiel students
                    1774: London School of Medicine for Women | The London School of Medicine for Women was opened
                    A council at Kiel in 1276 dealt with clerical marriage. | A council at Kiel dealt with clerical marriage
                    1738: Holidays with Pay Act | The Holidays with Pay Act was passed
                    William of Eu was blinded and castrated in January 1296 after losing a trial. | William of Eu was castrated
                    1744: loss of Saipur brought down Torjo | The loss of Saipur brought down Torjo
                    """)
    void areToldAsAPastTense(String line, String label) {
        assertThat(labels(line)).contains(label);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    In July 1728 Bell won the County Kiel by-election | Bell won the County Kiel by-election
                    Holm was made general-in-chief in March 1764. | Holm was made general-in-chief
                    1751: Abdul shot at al-Kiel | Abdul was shot at al-Kiel
                    1728: Fleming notices penicillin at St Mary's | Fleming noticed penicillin at St Mary's
                    May 1749: Isr joins UN | Israel joined the UN
                    Feb 1751: UN condemns China as aggressor | The UN condemned China as aggressor
                    Mar 1778: Kiel Rd attack | There was a Kiel Road attack
                    East Holm Co founded in Kiel 1764 | The East Holm Company was founded in Kiel
                    1747: Holm elected MP for Kiel | Holm was elected MP for Kiel
                    The Town Areas Act of 1750 decided where they could live, and the Suppression of Lotteries Act of the same year was worded so widely that it was used against all. | The Suppression of Lotteries Act was passed
                    The king was beaten at Stamford Bridge on 25 September 1466. | The king was beaten at Stamford Bridge
                    The English army was crushed at Lund in April 1450, and Jutland was lost by the end of that summer. | Jutland was lost
                    """)
    void standBesideWholeNames(String line, String label) {
        assertThat(labels(line)).contains(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nov 1737 joins Baltic Pact, Dec 1737 leaves League",
                "1782: Denmark joins = Baltic Alliance",
                "Sept 1778 Camp David, 13 days with Carter",
            })
    void areNotPartsOfAName(String line) {
        assertThat(labels(line))
                .noneMatch(label -> label.matches(".*\\bjoins\\b.*|The Camp David was opened"));
    }

    private static java.util.List<String> labels(String line) {
        return Extracts.of(Extracts.lines(line)).events().stream().map(Event::label).toList();
    }
}
