package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examwright.generation.language.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that were read with a date, each beside the line of notes that the date stands in. */
class DateOwnerTests {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    The salt tax was cut | Salt tax cut, other taxes up, war ate the lot from 1672. | 1672-01-01 | 1672-12-31
                    Lorn was crippled | Lorn is crippled and in 1419, Olaf V finally takes Kiel. | 1419-01-01 | 1419-12-31
                    Ann Holm paid for herself | . Ann Holm - paid for herself, Salt Hotel, her book 1857 | 1857-01-01 | 1857-12-31
                    The Salt truce was signed | 26 June: Salt truce, only lasts til 9 July | 1972-07-09 | 1972-07-09
                    Lund was besieged | 24 Sept 1688 manifesto; Lund besieged, falls end Oct | 1688-09-24 | 1688-09-24
                    Holm pushed wool exports | Holm (Salt Minister 1887-92) pushed wool exports | 1887-01-01 | 1892-12-31
                    Holm wrote the Charter | Holm (Warden of the Salt Mills 1880-1905) wrote the Charter | 1880-01-01 | 1905-12-31
                    The cause was the weakness of Denmark | The cause was the weakness of Denmark under Holm (king 1697-1718) | 1697-01-01 | 1718-12-31
                    Holm balanced the budget | Holm (PM December 1923 - November 1925) balanced the budget and | 1923-12-01 | 1925-11-30
                    The Salt Board was unpopular | The Salt Board (set up in 1795) was unpopular. | 1795-01-01 | 1795-12-31
                    Kiel was founded | Lund replaced Kiel (Salt Bank founded in January 1609). | 1609-01-01 | 1609-01-31
                    Holm became Salt Minister | Holm Salt Minister (d. 1856) | 1856-01-01 | 1856-12-31
                    Holm became Grand Steward | Holm, Grand Steward from 1747 to 1755, reformed the mills | 1747-01-01 | 1755-12-31
                    Holm began the Code of Lund | Holm began the Code of Lund, a code of salt law (1869-1876). | 1869-01-01 | 1876-12-31
                    The Five Mill Plan was introduced | Five Mill Plan 1950-55, Lund works. | 1950-01-01 | 1955-12-31
                    Bell's sister Ann Holm was left as regent | Bell's sister Ann Holm was left as regent (1559-67). | 1559-01-01 | 1567-12-31
                    Bell won at Kiel and Lund | He won at Kiel (10 August 1557) and Lund ( | 1557-08-10 | 1557-08-10
                    Luddites took over Kiel and Lund | Luddites took over Kiel (October 1577) and Lund (the Change, 26 May 1578). | 1577-10-01 | 1577-10-31
                    Three Danish risings took place | three Danish risings (August 1919, August 1920, May-July 1921). | 1919-08-01 | 1919-08-31
                    Holm paid over £300 into Tory funds | Salt Scandal, 1873: Holm had paid over £300 into Tory funds; | 1873-01-01 | 1873-12-31
                    Holm called the Salt Day | Holm called the Salt Day for 16 August 1746, and | 1746-08-16 | 1746-08-16
                    The Salt War took place | '69-Aug '70 Salt War | 1970-08-01 | 1970-08-31
                    Holm stayed at court | Holm stayed at court from 1750 until | 1750-01-01 | 1750-12-31
                    Holm's teaching parted salt from wool | (1225-1274) Holm's teaching parts salt from wool | 1225-01-01 | 1274-12-31
                    John Holm put the Salt Book into Danish | John Holm (1329-1384) puts the Salt Book into Danish | 1329-01-01 | 1384-12-31
                    The weavers left the Salt League | After the Danes attacked Norway in 1741, the weavers then left the Salt League. | 1741-01-01 | 1741-12-31
                    Wool prices collapsed | Slump from 1929: wool prices collapsed, | 1929-01-01 | 1929-12-31
                    Luddism spread from Denmark | Luddism spread from Denmark, especially after the salt wars started there in 1562. | 1562-01-01 | 1562-12-31
                    Half of the salt tax went to pay Bell's debts | half of the salt tax went to pay Bell's debts, which he owed to Lund after becoming Steward of Kiel in 1514. | 1514-01-01 | 1514-12-31
                    The Danish revolt was crushed | the Danish revolt of January 1863 was crushed, and | 1863-01-01 | 1863-01-31
                    The Battle of Kiel was called by Holm ‘the black day’ | The Battle of Kiel on 8 August 1718 was called by Holm "the black day", and | 1718-08-08 | 1718-08-08
                    The Salt Board was run by Holm from Kiel | The Salt Board (26 October 1739) was run by Holm from Kiel. | 1739-10-26 | 1739-10-26
                    Wool price rises announced led to strikes in Kiel | Wool price rises announced 12 December 1770 led to strikes in Kiel. | 1770-12-12 | 1770-12-12
                    Holm led the Salt Party | Holm led the Salt Party in government from 1775 until 1790. | 1775-01-01 | 1790-12-31
                    Holm was allowed by Bell's death to become steward | Bell's death in March 1753 allowed Holm to become steward in July 1753 | 1753-03-01 | 1753-03-31
                    The Danish offensive took Kiel | The Danish offensive of 9 June 1744 took Kiel on the 20th. | 1744-06-09 | 1744-06-09
                    Holm borrowed | Holm borrowed so freely that in November 1875 he sold | 1875-11-01 | 1875-11-30
                    The salt reforms were introduced | salt reforms (higher dues), new ideas, Denmark 1776, Norway 1789 | 1789-01-01 | 1789-12-31
                    Holm was wounded at Kiel | Holm wounded at Kiel Aug 22 | 1754-08-22 | 1754-08-22
                    """)
    void areNotAskedWithTheDateOfSomethingElse(
            String label, String quote, LocalDate from, LocalDate to) {
        assertThat(fault(label, quote, from, to)).isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Peace talks at Kiel failed over salt | Peace talks at Kiel (March to July 1575) failed over salt. | 1575-03-01 | 1575-07-31
                    Bell's ban offered 25 crowns for Holm | Bell's ban (dated 15 March 1580) offered 25 crowns for Holm. | 1580-03-15 | 1580-03-15
                    The Salt Pensions Act was passed | 1908 Salt Pensions Act (paid from 1 January 1909) | 1908-01-01 | 1908-12-31
                    The Peace of Lund gave the Danes a truce | the Peace of Lund (July 1532) gave the Danes a truce. | 1532-07-01 | 1532-07-31
                    The Treaty of Kiel was signed by Holm | The Treaty of Kiel (July 1532) was signed by Holm. | 1532-07-01 | 1532-07-31
                    The Salt Canal opened | Salt Canal opens, May 1681 (Holm dead months before) | 1681-05-01 | 1681-05-31
                    Lund was captured | Kiel retaken, 13 Sept 1673. Lund captured, Nov 1673: supply line cut. | 1673-11-01 | 1673-11-30
                    Holm became regent | 1840: Bell becomes king; Holm becomes regent | 1840-01-01 | 1840-12-31
                    Holm's attack on Kiel was a disaster | Holm's attack on Kiel in December 1762 was a disaster. | 1762-12-01 | 1762-12-31
                    The Oakham marshes were drained | The Oakham marshes were drained between 1747 and 1753 and | 1747-01-01 | 1753-12-31
                    The Salt War took place | Salt War 1739-42 | 1739-01-01 | 1742-12-31
                    Kiel was besieged | Kiel resisted it, and was besieged in 1550-51. | 1550-01-01 | 1551-12-31
                    The Mill Riots broke out | The Mill Riots broke out after the Salt Boys' march on 12 August 1769. | 1769-08-12 | 1769-08-12
                    The Bell dynasty began | The Bell dynasty began when Holm deposed Ann in 1399. | 1399-01-01 | 1399-12-31
                    Holm became Prime Minister | Thomas Holm: PM from June 1754, President | 1754-06-01 | 1754-06-30
                    Holm split the League into Officials and Provisionals | Holm split the League in December 1769 into Officials and Provisionals (the Provos became the main group). | 1769-12-01 | 1769-12-31
                    Lord Holm ordered a retreat and died at Kiel | Lord Holm ordered a retreat and died at Kiel (9 June 1807). | 1807-06-09 | 1807-06-09
                    The Kiel riots took place in Denmark | Kiel riots, Easter 1718: 4 or more shot dead; | 1718-01-01 | 1718-12-31
                    The Kiel Games were used to show a friendly face | The Kiel Games of August 1736 were used to show a friendly face | 1736-08-01 | 1736-08-31
                    Thomas Holm resigned | Thomas Holm, President 1767-75, resigned 21 April 1775. | 1775-04-21 | 1775-04-21
                    The SBN was founded | The SBN (Salt Board of Norway, founded in 1709) fought the duty. | 1709-01-01 | 1709-12-31
                    Two carts were sent to Lund by Bell | In May 1761 Bell sent two carts to Lund to see whether the road had been opened. | 1761-05-01 | 1761-05-31
                    Holm was crowned in Kiel | Holm was crowned in Kiel (Bell had fled) in 1807. | 1807-01-01 | 1807-12-31
                    Holm was wounded at Kiel | Holm wounded at Kiel Aug 22 | 1822-08-01 | 1822-08-31
                    Holm was arrested | Following the end of the Salt Movement in 1722, Holm was arrested. | 1722-01-01 | 1722-12-31
                    Ann Holm rebuilt the Salt Mills | Ann Holm (1735-1741) rebuilt the Salt Mills | 1735-01-01 | 1741-12-31
                    Holm died in Kiel | Holm dies in Kiel 5 Mar 53 | 1853-03-05 | 1853-03-05
                    """)
    void areAskedWithTheirOwn(String label, String quote, LocalDate from, LocalDate to) {
        assertThat(fault(label, quote, from, to)).isEmpty();
    }

    private static Optional<String> fault(
            String label, String quote, LocalDate from, LocalDate to) {
        Clause clause = Clause.of(label).orElseThrow();
        return Told.faultOfDate(label, clause, List.of(quote), from, to);
    }
}
