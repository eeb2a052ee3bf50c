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
                    General Lansen, president from March 1731, decided to let Petersen back, and he visited Lund in November 1732. | visited | -
                    Arne Holm won the election of February 1758 but was overthrown on 29 March 1762. Jens Illiansen, elected in July 1763, was removed by General Ongar on 28 June 1766. | removed | Jens Illiansen was removed by General Ongar
                    First poll tax, 4d a head. Erik III dies 21 June 1477, Magnus II crowned 16 July aged 10 | crowned | Magnus II was crowned aged 10
                    Egypt was meant to threaten Sweden's road to India. He took Malmo in June 1798. | took Malmo | -
                    The fleet was sunk and the army was stranded. After failing to take Malmo in May 1799 he left his men behind and landed at Kiel in October. | landed | -
                    The Final Act was signed on 9 June 1715, nine days before Welling and Bluger finished him at Lund (18 June). | finished | -
                    The Battle of Lund opened on 1 July 1716, when the Danish army suffered 57,000 casualties. | opened | The Battle of Lund opened
                    In September 1771 Allensen announced that "excess profits" would be deducted, so the companies received almost nothing. | announced | Allensen announced that "excess profits" would be deducted
                    Eva Holm died of cancer on 26 July 1752, aged 33. Reserves were spent. | died | Eva Holm died of cancer
                    Sweden went bankrupt again in November 1696, and Jutland and Bavaria signed a Triple Alliance with the Dutch that year. | signed | Jutland and Bavaria signed a Triple Alliance with the Dutch
                    Jens Holm left Lund in February 1619 with about 500 soldiers and 16 horses and entered Malmo on 8 November 1619. | entered | Jens Holm entered Malmo
                    The Guildsmen were executed in March 1694, and Dannt and Molins went to the scaffold on 5 April. | went | Dannt and Molins went to the scaffold
                    Aug-Sept 1721 - Malmo, 22 days, Danes stopped. | Danes | -
                    1-2 Nov 1763: generals' coup, Diemsen and his brother Nhulm murdered. | murdered | Diemsen and his brother Nhulm were murdered
                    Abroad: the Polish revolt of January 1763 was crushed, and Skane was sold to Russia in 1767. | crushed | The Polish revolt was crushed
                    29 Oct 1714 - Swed ships (ex-Danish Goeben) shell Russian ports | shell | Swed ships shelled Russian ports
                    Feb 1660 - Gen. Monkton reaches London w/ army from Skane, brings back the MPs purged in 1648 | purged | The MPs were purged
                    There were serious riots at Malmo in May 1766 and New Lund in July 1766. | serious | There were serious riots at Malmo
                    Silver was found at Malmo in 1745 and Karmel in 1746. | was found | Silver was found at Malmo
                    Karl Holm tried and failed to arrest the Five Members on 4 January 1742, and he left Lund on 10 January. | arrest | Karl Holm tried and failed to arrest the Five Members
                    Five knights who were imprisoned for refusing to pay challenged Holm in the courts in 1727. | challenged | Five knights who were imprisoned for refusing to pay challenged Holm in the courts
                    The Crash of 1873 turned the voters away, and Holm won the House in 1874. A last Baltic Rights Act was passed in March 1875, but the High Court struck it down in 1883. | struck | The High Court struck the last Baltic Rights Act down
                    Anders was made bishop of Kiel in May 1793. ~ In 1797 Holm sent Petersen to put Karl Tamsen on the Swedish throne. He campaigned in Lund in 1795 and 1797 without much success. He fought for Malmo in 1798. | fought for | Holm fought for Malmo
                    Karl Holm seized Jutland in 1740. In February 1749 Nadir Tamsa of Finland smashed the army at Malmo, and in March his soldiers plundered the town of Lund. | soldiers | Nadir Tamsa's soldiers plundered the town of Lund
                    14 May 1743 - Erik III dead. King aged four. ~ Bell dies, 9 March 1761. Next day Erik tells ministers to go. | Erik III told | -
                    Holm policed Lund in March 1767 ~ The road to Malmo was paved in August 1769 ~ Navy secretary from 1769. | Navy secretary | -
                    - Meuse campaign, summer 1632: Venlo, Roermond, then Maastricht in Aug. | Siege | -
                    * Petersen for Karl Holm – Nov 1735. Salt gas | set up | -
                    • First Partition, October 1698. Spoiled – child heir dies Feb 1699. | Partition | -
                    5.5 Holm and the Danes sacked Peterholm Abbey on 2 June 1770. | sacked | Holm and the Danes sacked Peterholm Abbey
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
                    15 Jun 1713 - Holm's Decree of War to the Death | Holm's Decree of War to the Death was issued
                    On 16 June 1755 naval aircraft bombed the harbour of Lund and killed more than 300 people. | Naval aircraft bombed the harbour of Lund and killed more than 300 people
                    June 1691 - Award of Norholm, claimants accept him; castles handed over | The Award of Norholm was made
                    """)
    void isWhatTheNotesSay(String line, String label) {
        assertThat(Extracts.of(Extracts.lines(line)).events())
                .extracting(Event::label)
                .contains(label);
    }
}
