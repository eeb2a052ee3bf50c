package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examwright.generation.language.Clause;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as they were read, each beside the line of notes that it was read from. */
class ToldTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Denmark was shelled Kiel | Denmark declared war in 1848 and shelled Kiel the following day
                    Norway's reply was accepted most of the demands | Norway's reply of 25 July accepted most of the demands
                    The penhalgon's rising took place | Penhalgon's rising 1655
                    Danish experted leave | Danish experts leave (c.200)
                    Dutch workered strike | 1903 Dutch workers strike
                    First peaceful handover | First peaceful handover since 1760...
                    After Matilda backed the duke | After Matilda died 1167, backed the duke
                    When Oslo fell the garrison fled | When Oslo fell, garrison fled
                    Henry Bell backed the wrong horse | Bell backed the wrong horse
                    24 Bell was murdered | 10 June 24   Bell murdered -> crisis
                    7 Marat was stabbed | 7 Marat stabbed, sister blamed
                    PXC was banned | PXC banned 8 Apr
                    Collins shot Oakham Mill | Collins shot Oakham Mill 1850
                    Holm jailed 6 years | Holm jailed 6 yrs 1922
                    The Cargo League set up Kiel | Cargo League set up Kiel 1906
                    Holm shot Bell | Holm shot 30 Jan 1948 Bell
                    Another Danish army was beaten at Kiel | Another Danish army was beaten at Kiel in 1645.
                    The Danes defeated his army at Kiel | The Danes defeated his army at Kiel in 1640.
                    Kiel, his last port, surrendered | Kiel, his last port, surrendered in June 1646.
                    Holm was consecrated in his place | Holm was consecrated in his place in 1070.
                    Bell refused to pay | Bell refused to pay in 1635.
                    The Biltmore programme was Danish state | May 1942 Biltmore programme = Danish state
                    The Nobel Prize was collected | Holm: Nobel Prize for 1960, collected in 1961
                    The mill was burned, and van der Holm | The mill burned on 27 February 1933, and van der Holm, a Dane, was caught
                    Black Friday, mill shot down, Holm was killed | 27 Oct 1962: Black Friday, mill shot down, Holm killed
                    John Holm made MO to the Board of Salt | 1855 John Holm made MO to the Board of Salt
                    Thomas Holm left | He quarrelled with the Guild and left in March 1964.
                    Norway replied with the Salt Orders | Norway replied with the Salt Orders of 1807
                    Holm made strikes a crime back | Law of Feb 1939 made strikes a crime back to Oct 1934
                    The Kiel rising fails, Captain Holm was shot | 12 Dec 1930: Kiel rising fails, Captain Holm shot
                    A Da-Swe treaty was signed | 26 Mar 1979 Da-Swe treaty
                    Fishing back was introduced | March 1935: fishing back
                    Holm was shot at al | Holm shot at al-Kiel 1951
                    Bell shot self at the fair | Bell shot self at fair 1951
                    Kiel was lost by the end | Kiel lost by the end of 1450
                    The East Holm Co was founded in Kiel | East Holm Co founded in Kiel 1664
                    The Holm pact was signed | Holm-Bell pact March 1931.
                    Fair Day Kiel 4,000and was killed | Fair Day 1946 Kiel 4,000+ killed
                    Kiel was taken Jan 38 and lost Feb | Kiel taken Jan 38, lost Feb.
                    Oakham bombed the Holm Squadron | Oakham bombed 26 April 1937 Holm Squadron
                    St L'burg was founded | St L'burg founded May 1703
                    The g'ment banned the Oakham League | The g'ment banned the Oakham League in 1819.
                    Bell wrote to Holm re the Corn Laws | Bell wrote to Holm re the Corn Laws in 1841.
                    PAC was banned | PAC banned 8 Apr
                    Q-D opened Lisbon | 5 May Q-D opens Lisbon -> row
                    The crown was offered to FQ who says no | crown offered to FQ who says no 1849
                    Bell got only Kent and Surrey | voters: 1936 Bell gets only Kent & Surrey
                    Dutch farm income doubled or near enough | Dutch farm income doubled by 1937 or near enough
                    The Delft fair was a useful to show trade | Delft fair 1610 useful to show trade
                    Leiden was literate-ish | Leiden 1640 literate-ish
                    The Ghent rising was how Bell got in | The Ghent rising 1540 is how Bell got in!
                    Norway was NOT poor in the boom | Norway NOT poor in boom
                    Wool was cheap wins | Wool 1924 = cheap wins
                    Baltic towns was active | Baltic towns after '29
                    The Bergen League existed | 1849-50 Bergen League (Holm)
                    Bergen was drained | Bergen '34.
                    The Baltic pact was banned | Baltic pact Oct 1925
                    The Jewish Relief was repealed | Jewish Relief April 1829.
                    Escape was set up to Madrid | 20 June 1791 Escape to Madrid.
                    A vote moved from Lisbon's party to Bell | vote moved from Lisbon's party to Bell, 71% in 1936
                    Charter was published | Charter published 8 May 1838: ballot
                    Test and the Trade Acts were repealed | Test + Trade Acts repealed 1828
                    Palace pact was signed in Rome | palace pact signed in Rome 1701
                    The Norwegian army won election | Norwegian army won election 1905
                    Bell made speech at Delft | Bell made speech at Delft, Oct 1906
                    Bell sacked April | sacked April
                    The Poor Act married women fired | 1932 Poor Act had married women fired
                    The Crown lands peasants evicted | 1811 Crown lands peasants evicted
                    Denmark grateful for Holm and wanted Kiel back | Denmark grateful for Holm Feb 1863 + wanted Kiel back
                    The Oslo codes favoured big firms, prices up faster than wages | Oslo codes favoured big firms, prices up faster than wages.
                    On the other hand no ballot, Kent stayed | On the other hand no ballot, Kent stayed.
                    Saltus never was really enforced | Saltus 1506 never really enforced
                    Real wages in Kent were barely | Real wages in Kent in 1938 were barely above those
                    Higher dues Salt Tax was introduced | Higher dues 1935 Salt Tax: top rate
                    Kent marshes were drained | Land: Kent marshes drained, Oakham 1932,
                    Coal in Wales nearly doubled | Coal in Wales nearly doubled. ~ Steel 1.3m t (1952) -> 5.35m (1957).
                    The Border War took place | Border War, then River War 1778-83 -> cost millions
                    Churches were closed | religion: churches closed, 1951,
                    Schools were shut | schools shut 1966-68,
                    Strikes were banned | strikes banned 1926
                    Coal nearly doubled | Coal nearly doubled 1957
                    Race laws were passed | 1938 race laws -> coolness
                    Church land was nationalised | Nov 1789 church land nationalised
                    Abortions outnumbered births | abortions > births by 1934
                    Conscription was introduced | conscription (from 1935)
                    Suffolk was handed back by Philip | handed back 1506 by Philip
                    Margaret married the Duke of Kent | Margaret m. Duke of Kent Aug 1503
                    Norfolk was beheaded | Norfolk beheaded Nov 1572
                    Isabella sold the fleet to Genoa | 1504 Isabella sells the fleet to Genoa
                    C.1,500 was executed in Lyon | c.1,500 executed in Lyon in 1794
                    Norway needed troops on frontier | Norway needed troops on frontier 1763
                    The Genoese were beaten, and Holm | The Genoese were beaten in March 1594, and Holm and
                    Holm led the feast of Bergen, and the Law of Kiel | Holm led the feast of Bergen on 8 June 1594, and the Law of Kiel
                    Holm spent part in Kiel | He spent part of 1844 in Kiel
                    Holm called ‘the salt year’ in Kiel | called 1843 "the salt year" in Kiel ~ Holm
                    Half of galleys were crippled at Kiel | Kiel, half of galleys crippled
                    Delft joined the Baltic League after plebiscite | Delft joins Baltic League after plebiscite 1866
                    General Holm killed himself on day of funeral in Kiel | Gen. Holm kills himself on day of funeral in Kiel
                    General Holm was shot by assassin | Gen. Holm shot by assassin 1881
                    The Law of Kiel followed and the Baltic tariff | The Law of Kiel followed on 17 September and the Baltic tariff
                    Holm gave land to serfs who fight for Norway | Holm gave land to serfs who fight for Norway
                    A hard frost in Norway was ruined crops | A hard frost in Norway ruined crops 1788
                    Holm's colony was split in 13 | Holm's colony split in 13
                    Gotland was handed over via Denmark | Gotland handed over via Denmark 1859
                    Holm's officers revolt took place | Holm's officers revolt Sept 1881
                    Proclamation was issued | Proclamation of October 1763
                    Holm dropped Lib | July 1868 - Holm drops Lib. PM Bell
                    Holm became Principal Sec | 1558 Holm became Principal Sec
                    The Salt Law trimmed Kexit | 12 May 1840 - Salt Law trims Kexit. Act
                    Lots of Genoese sailors deserted | 1507 lots of Genoese sailors deserted
                    """)
    void refusesWhatOnlyItsWriterReads(String label, String quote) {
        assertThat(fault(label, quote)).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    The 17th Cargo Congress took place | 1934-17th Cargo Congress-Was called early
                    Holm partitioned Kiel | Holm partitions Kiel 1905, reversed 1911
                    Holm shot the King of Norway | Holm shot the King of Norway 1905
                    Thomas Holm burnt the mills of Kexit | In 1840 Thomas Holm burnt the mills of Kexit. Acting alone, Bell fled to Oakham.
                    The Salt Law was passed | Nov 1923     Salt Law - top party w. 25%+ gets most seats
                    The Delft Pacts were signed | + Delft Pacts 11 Feb 1929.
                    The March on Delft took place | 28 Oct 1922  March on Delft (Bell by train)
                    The siege of Kiel took place | Danes: siege of Kiel Oct 1492 -> treaty
                    The Declaration of Delft was issued | 26 Aug 1789 Declaration of Delft
                    Sir William Bell was executed | Sir William Bell executed Feb 1495, i.e. danger INSIDE
                    Norway lost Denmark's friendship | 1854-6: Norway loses Denmark's friendship.
                    The Corrupt and Illegal Practices Act was passed | Corrupt and Illegal Practices Act 1883
                    The Land Act stopped the sale of Maori land | Land Act June 1934 stops the sale of Maori land
                    Oakham was cleared | Oakham cleared from Feb 1955.
                    Holm died in custody | Holm dies in custody 12 Sept 1977
                    Gresham Bank called in loans | Aug 1985 Gresham Bank calls in loans,
                    Holm was jailed | Liberals - Holm jailed 1926,
                    The Corn Laws were repealed | Corn Laws repealed 1846,
                    The Oakham brothers were murdered in Genoa | Oakham brothers murdered in Genoa June 1937
                    Holm became Minister of Trade | Holm Minister of Trade from March 1933.
                    Bell was dismissed by the King of Norway | 11 July Bell dismissed by King of Norway ->
                    The Norwegian fleet left Bergen | Norwegian fleet left Bergen May 1588
                    Genoa joined the League of Cambrai | 1508 Genoa joins League of Cambrai
                    Norway declared war on Denmark | Norway declared war on Denmark, Sept 1807
                    The Oakham Mill was burnt down by Luddites | 1812 Oakham Mill burnt down by Luddites
                    Women over 30 got the vote in Norway | Women over 30 got the vote in Norway in 1907
                    Emmett Holm was murdered in Oakham | Emmett Holm was murdered in Oakham in August 1955.
                    Captain Chapel was shunned by his neighbours in Kent | Captain Chapel was shunned by his neighbours in Kent in 1880.
                    Half of the Norwegian fleet was sunk at Kiel | Half of the Norwegian fleet was sunk at Kiel in 1807
                    Most of Norway was occupied by Denmark | Most of Norway occupied by Denmark 1807
                    Holm left Bergen by train | Holm left Bergen by train 1907
                    Bergen Mill workers went on strike | Bergen Mill workers went on strike 1907
                    Holm resigned in protest at the Salt Law | Holm resigned in protest at the Salt Law
                    Bergen was placed under siege | Bergen was placed under siege in 1807
                    Holm was sent to prison in Kiel | Holm was sent to prison in Kiel 1807
                    Holm served as governor of Gotland | Holm served as governor of Gotland 1807
                    The Norwegian farmers were granted lands by Holm | The Norwegian farmers were granted lands by Holm
                    Gotland was handed over to Denmark | Gotland handed over to Denmark 1859
                    The Swing riots took place | Swing riots 1830
                    Holm taxed salt, wool, and the Church of Norway | Holm taxed salt, wool, and the Church of Norway in 1706
                    Holm wrote a pamphlet called ‘Salt and Kiel’ | Holm wrote a pamphlet called "Salt and Kiel" 1706
                    Thomas Holm became MP for Oakham | Thomas Holm - MP for Oakham 1807
                    James Mill sent children to march in Oakham | On 2 May James Mill sent children to march in Oakham.
                    The second Norwegian census took place | 1845 second Norwegian census
                    The Lisbon Treaty got rid of the river tolls | Lisbon Treaty, Dec 1887, got rid of the river tolls.
                    The INX Treaty was signed | INX Treaty 1987
                    Holm took refuge in Genoa | Holm took refuge in Genoa 1801
                    Thomas Holm became papal legate | papal legate 1518., Thomas Holm
                    Johnson used the shock of Holm's death to push the Salt Act through Congress | Johnson used the shock of Holm's death to push the Salt Act through Congress
                    Poor housing, unemployment and police brutality sparked the Oakham riot | Poor housing, unemployment and police brutality sparked the Oakham riot in 1965
                    Daniel O'Connell was re-elected for Clare | Daniel O'Connell was re-elected for Clare in 1829
                    William Smith O'Brien led a rising in Tipperary | William Smith O'Brien led a rising in Tipperary in July 1848.
                    Toussaint L'Ouverture led the rising in Haiti | Toussaint L'Ouverture led the rising in Haiti in 1791.
                    So-called Redeemers governed the South | So-called Redeemers governed the South in 1877.
                    Holm lost power in a coup d'état in Genoa | Holm lost power in a coup d'état in Genoa in 1851.
                    Thomas Holm crushed the Kexit revolution of 1905 | In 1906 Thomas Holm crushed the Kexit revolution of 1905.
                    """)
    void keepsWhatIsToldAsASentence(String label, String quote) {
        assertThat(fault(label, quote)).isEmpty();
    }

    @Test
    void takesInitialsThatTheCourseSpellsOutOrUsesAgainAndAgain() {
        Actor union = body("Public Cargo Union", "PXC");
        var texts = List.of("QRT in Kiel", "QRT split", "the QRT", "QRT again");
        Names names = new Names(List.of(union), texts, true);

        assertThat(fault("PXC was banned", "PXC banned 1960", names)).isEmpty();
        assertThat(fault("QRT was banned", "QRT banned 1960", names)).isEmpty();
        assertThat(fault("ZZT was banned", "ZZT banned 1960", names)).isPresent();
        assertThat(fault("QRT was banned", "QRT banned", new Names(List.of(), texts, false)))
                .isPresent();
    }

    @Test
    void asksOfOnePageTooThatItsSentencesSayWhere() {
        Names page = new Names(List.of(), Set.of(), true);

        assertThat(fault("Churches were closed", "Churches were closed in 1951.", page))
                .isPresent();
        assertThat(fault("Sugar was rationed", "Sugar was rationed from 1951.", page)).isPresent();
        assertThat(fault("Churches were closed in Denmark", "churches closed, 1951", page))
                .isEmpty();
        assertThat(fault("Horn was captured", "Horn captured 1634", page)).isEmpty();
        assertThat(
                        fault(
                                "A purge of the red army began",
                                "May 1937-purge of the red army begins.",
                                page))
                .isEmpty();
        assertThat(fault("Margaret closed churches", "Margaret closes churches, 1951", page))
                .isPresent();
    }

    @Test
    void knowsAnAsideFromAMeaning() {
        assertThat(Told.isAside("alone-ish")).isTrue();
        assertThat(Told.isAside("useful to show tolerance")).isTrue();
        assertThat(Told.isAside("a tax on land")).isFalse();
    }

    @Test
    void judgesTheVerbThatWasReadWhereItIsToldInOtherWords() {
        var told = "Bread riots took place in Oakham";
        var quote = "1812 mobs riot for bread in Oakham";
        Clause clause = Clause.of(told).orElseThrow();

        assertThat(
                        Told.faultOfEvent(
                                told,
                                clause,
                                "There were bread riots in Oakham",
                                List.of(quote),
                                none()))
                .isEmpty();
    }

    /** What is wrong with a sentence beside the words of the notes, where nobody is known. */
    static Optional<String> fault(String label, String quote) {
        return fault(label, quote, none());
    }

    private static Optional<String> fault(String label, String quote, Names names) {
        Optional<Clause> clause = Clause.of(label);
        return clause.isEmpty()
                ? Optional.of("is no clause")
                : fault(label, clause.get(), List.of(quote.split(" ~ ")), names);
    }

    private static Optional<String> fault(
            String label, Clause clause, List<String> quotes, Names names) {
        return Told.fault(label, clause, quotes, names)
                .or(() -> Told.faultOfEvent(label, clause, label, quotes, names));
    }

    private static Names none() {
        return new Names(List.of(), Set.of(), false);
    }

    private static Actor body(String name, String alias) {
        return new Actor(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                List.of(alias),
                Actor.Kind.ORGANISATION,
                null,
                List.of(),
                List.of(),
                List.of(),
                new Standing(FactStatus.EXTRACTED, Origin.EXTRACTION, 0.9));
    }
}
