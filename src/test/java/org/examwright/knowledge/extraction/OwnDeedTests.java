package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.knowledge.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a note tells of one is not told of another whom the lines around it name. */
class OwnDeedTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Anna Bell - the king's second wife, 1683 ~ Bossard - bishop of Lund from 1681, divine right | became bishop of Lund | Bossard became bishop of Lund
                    Holm was shot in June 1767 ~ Mar 1768 Karmel -> Tamm hero, League chair Feb 1769 | Holm became | -
                    Grau San Tamas president from 10 Sept 1733 | president | Grau San Tamas became president
                    Thomas Holm led the Danes. The Danes went to Malmo and took Lund that August, but the Baltic Alliance of 1668 made him settle at Aix-la-Roche. He attacked the Dutch in 1672 | attacked the Dutch | Thomas Holm attacked the Dutch
                    Thomas Holm resigned in July 1673 and John Bell won the election of 23 September 1673. He broke with the Guild on 1 May 1674. | broke | John Bell broke with the Guild
                    John Bell was killed at Kiel in January 1709, but Tamsen won Lund in July 1709, sat out 1710-11 behind the Lines of Malmo, and won Bergen on 22 July 1712. | won Bergen | Tamsen won Bergen
                    The Kiel Guard was founded in 1735 ~ The Baltic Youth Law of 1 December 1736 made it the official youth organisation for all. | made | -
                    The Crash of 1873 turned the voters away, and Holm won the House in 1874. A last Baltic Rights Act was passed in March 1875, but the High Court struck it down in 1883. | struck | The High Court struck the last Baltic Rights Act down
                    """)
    void isToldOfItsDoer(String lines, String deed, String label) {
        var events = Extracts.of(Extracts.lines(lines.split(" ~ "))).events();

        assertThat(events)
                .extracting(Event::label)
                .filteredOn(said -> said.contains(deed))
                .isEqualTo(label.equals("-") ? java.util.List.of() : java.util.List.of(label));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Malmo held out against Holm for eighteen days early in 1668. | Malmo held out against Holm for eighteen days
                    1694: Franco-Danish Alliance in force. Holm's nightmare: two fronts | The Franco-Danish Alliance came into force
                    Sept 1770 hijacks in Jutland; Nasser d. 28th | Nasser died
                    """)
    void isWhatTheNotesSay(String line, String label) {
        assertThat(Extracts.of(Extracts.lines(line)).events())
                .extracting(Event::label)
                .contains(label);
    }
}
