package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.knowledge.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bullets tell that leave out "was", "the", "of" and letters of words. */
class ClippedLabelTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Aug 1807: Copenhagen bombarded + burned | Copenhagen was bombarded and burned
                    Oslo renamed Christiania, Sept 1624 | Oslo was renamed Christiania
                    Bergen bombarded by 4 warships, Aug 1665: king learns lesson | Bergen was bombarded by 4 warships
                    Danish-Dutch alliance - 1666, brokered by Hannibal Sehested | The Danish-Dutch alliance was brokered by Hannibal Sehested
                    Smuggling made capital crime 1712 | Smuggling was made a capital crime
                    Sept 1762: Hallgren killed nr Malmo | Hallgren was killed near Malmo
                    Mar 1721: Novgorod twinned w. Kiel | Novgorod was twinned with Kiel
                    May 1759: galleys crippled off Lagos | Galleys were crippled off Lagos
                    A long drought in July 1658 ruined crops around Kiel, and prices rose | A long drought ruined crops around Kiel, and prices rose
                    Danish Guardsmen fired on a crowd at Kiel in 1791 | Danish Guardsmen fired on a crowd at Kiel
                    1844 - Danish marksmen hanged at Kiel | Danish marksmen were hanged at Kiel
                    July 1844: Petrov brothers shot in Riga | Petrov brothers were shot in Riga
                    Rebel sailors surrender at Toulon - June 1869 | Rebel sailors surrendered at Toulon
                    Penn's rising: began May 1763, showed need for troops | Penn's rising began and showed need for troops
                    Thomas Hallgren - editor 1837, MP for Oakham 1847 | Thomas Hallgren became MP for Oakham
                    In May 1536 Thomas Bell praised Holm's first law | Thomas Bell praised Holm's first law
                    In May 1533 Thomas Bell declared the king's first marriage void | Thomas Bell declared the king's first marriage void
                    The council hit back with the Tolls Petition in June 1628 | The council hit back with the Tolls Petition
                    2 Feb 1990: Kiel League unbanned | The Kiel League was unbanned
                    The House of Lords was abolished in March 1649 | The House of Lords was abolished
                    Nov 1837	Kiel Star launched in Riga	Holm's mouthpiece | Kiel Star was launched in Riga
                    1651 - Charles mortgaged lands to the bank | Charles mortgaged lands to the bank
                    """)
    void saysWhoDidItAndToWhom(String line, String label) {
        assertThat(label(line)).isEqualTo(label);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    1534 - Kiel petition ignored by king | Kiel petition was ignored by the king
                    1703: capital moves from Moscow to St Petersburg | The capital moved from Moscow to St Petersburg
                    Nov 1883: Gordon Pasha wiped out by Mahdi | Gordon Pasha was wiped out by the Mahdi
                    Mar 1821: Holm launches Crusade for Wool | Holm launched the Crusade for Wool
                    Home Rule became law on 18 September 1914 | Home Rule became law
                    Captain Boycott was shunned by his neighbours in the autumn of 1880 | Captain Boycott was shunned by his neighbours
                    Captain Bell was shunned by his neighbours in the autumn of 1880 | Captain Bell was shunned by his neighbours
                    """)
    void hasTheArticlesThatNotesLeaveOut(String line, String label) {
        assertThat(label(line)).isEqualTo(label);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Nov 1675: Gustavsson offers land to serfs who fight for Sweden | Gustavsson offered land to serfs who fought for Sweden
                    1921 - Kemal freed the villages that pay no tax | Kemal freed the villages that paid no tax
                    George V opened the Kiel parliament on 22 June 1921. | George V opened the Kiel parliament
                    Smallpox arrives Kiel 1711. Back 1713 | Smallpox arrived in Kiel
                    10 June 1940: Holm declares war on Fr + Br | Holm declared war on France and Britain
                    Wool tax cut by Fr govt 1788 | A wool tax was cut by the French government
                    """)
    void isOneTenseAndWholeWords(String line, String label) {
        assertThat(label(line)).isEqualTo(label);
    }

    @Test
    void rescuesNoTreaty() {
        var events =
                Extracts.of(
                                Extracts.lines(
                                        "8 Sept 1743: truce announced; 12 Sept - rescued from the"
                                                + " island by Danes"))
                        .events();

        assertThat(events)
                .extracting(Event::label)
                .noneMatch(label -> label.contains("truce was rescued"));
    }

    @Test
    void takesNobodyForIt() {
        var events =
                Extracts.of(
                                Extracts.lines(
                                        "Captain Chapel was shunned by his neighbours in 1880. The"
                                                + " second Rent Act of 1881 granted fair rents, yet"
                                                + " Holm attacked it in October 1881."))
                        .events();

        assertThat(events)
                .extracting(Event::label)
                .noneMatch(label -> label.contains("attacked Captain"));
    }

    private static String label(String line) {
        return Extracts.of(Extracts.lines(line)).events().stream()
                .findFirst()
                .map(Event::label)
                .orElse("");
    }
}
