package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.knowledge.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that say whose, of what, against whom and where, when the notes say it elsewhere. */
class LabelBearingsTests {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Huguenots: shop boycott 1 April 1633 | There was a shop boycott against Huguenots",
                "The Parliament sat 1529-36. Pressure on clergy: praemunire charge 1530/1, fined"
                        + " £118,000. | There was a praemunire charge against the clergy",
                "Spring 1486, minor rising in Yorks. and Worcs. | There was a minor rising in"
                        + " Yorkshire and Worcestershire",
                "2 March 1830 Smith writes article \"drunk with power\". | Smith wrote an article"
                        + " called \"Drunk with power\"",
                "Vienna July-Aug 1845 - Smith replaced Brown part way through. | Smith replaced"
                        + " Brown",
                "1719: The reappearance of an old system, the Corvée. | An old system, the Corvée,"
                        + " reappeared",
                "June 1848 new currency (Guilder) brought in without asking the king | A new"
                        + " currency, the Guilder, was brought in without asking the king",
                "When he died, in 1824, an intense internal struggle to seize power erupted. | An"
                        + " intense struggle to seize power erupted",
                "October 1817 saw the occupation of the enterprises by the workers. | Enterprises"
                        + " were occupied by the workers",
                "Led to creation of the Space Agency in 1858 and huge spending on rockets. | The"
                        + " Space Agency was created",
                "Smith had joined the party of reform in April 1817. | Smith joined the party of"
                        + " reform",
                "By April 1817 Smith had joined the party of reform. | Smith had joined the party"
                        + " of reform",
                "The farms had been recovering well, although major crisis over grain prices in"
                        + " 1827. | There was a major crisis over grain prices",
                "Northern League: alliance of five towns set up in 1454. | The Northern League was"
                        + " set up",
                "A union was formed in Poland Aug 1880 under Smith. Martial law Dec 1881. | Martial"
                        + " law was introduced in Poland",
                "April 1561 - Bay of Seals. 400 exiles landed but were easily defeated. | At the"
                        + " Bay of Seals 400 exiles landed but were easily defeated",
                "Food production did not meet demand; by 1839 production just met old levels. |"
                        + " Food production just met old levels",
                "1866: Peace of Prague - mild terms | The Peace of Prague was signed",
                "26 June 1855: Freedom Charter, Kliptown | The Freedom Charter was adopted",
                "Decree of Workers' Control (April 1818) - which let workers elect committees. |"
                        + " The Decree of Workers' Control was issued",
                "Presentation of the first ten-year plan (1728-1738). | The first ten-year plan was"
                        + " in force",
            })
    void areTakenFromTheLine(String line, String label) {
        assertThat(Extracts.of(Extracts.lines("Notes", line)).events())
                .extracting(Event::label)
                .contains(label);
    }

    @ParameterizedTest
    @CsvSource({
        "laws, a law",
        "policies, a policy",
        "taxes, a tax",
        "uniforms, a uniform",
        "edicts, an edict",
    })
    void giveEachYearOfAPluralOneOfThem(String many, String one) {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "Retaining (keeping private armies) limited by "
                                                        + many
                                                        + " of 1487 and 1504."))
                                .events())
                .extracting(Event::label)
                .containsExactly(
                        "Retaining was limited by " + one, "Retaining was limited by " + one);
    }

    @Test
    void giveTwoOwnersOfOneBodyTheSameNumber() {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "Smith became Head of Master's and Servants' Court"
                                                        + " in 1719."))
                                .events())
                .extracting(Event::label)
                .containsExactly("Smith became the Head of the Masters' and Servants' Court");
    }

    @Test
    void areTakenFromTheLinesAbove() {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "In May 1854, Smith set up a commission to review"
                                                        + " the cases of political prisoners.",
                                                "In June 1856, 51,439 prisoners were released.",
                                                "The bank offered aid to Europe.",
                                                "In total $13 billion was paid out between 1848 and"
                                                        + " 1852 to 16 countries."))
                                .events())
                .extracting(Event::label)
                .contains(
                        "51,439 political prisoners were released",
                        "$13 billion in aid was paid out to 16 countries");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Smith began the Green Terror in 1717. | ",
                "Waves of arrests between 1721-22, known as the Green Terror. | ",
                "In the Green Terror, from 1716 to 1724, many fled. | in the Green Terror",
                "The Green Terror was put in hand by the guard. | in the Green Terror",
            })
    void takeNoTerrorThatALineAbovePutsToAnotherTime(String above, String terror) {
        var events =
                Extracts.of(
                                "Green Terror.\n\n"
                                        + above
                                        + "\nBetween 1717-23, 200 people had been"
                                        + " executed.\nThe guard was replaced by the watch.\n")
                        .events();

        if (terror == null) {
            assertThat(events).extracting(Event::label).noneMatch(s -> s.contains("200 people"));
        } else {
            assertThat(events)
                    .extracting(Event::label)
                    .contains("200 people were executed " + terror);
        }
    }

    @Test
    void tellTheWarThatTheSameLineNames() {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "The Red Rose army was strong in the Barons' War."
                                                        + " In the Civil War it lost. Between"
                                                        + " 1620-1621 the king won the war."))
                                .events())
                .extracting(Event::label)
                .contains("The king won the Civil War");
    }

    @Test
    void doNotTellOfAMarriageOfNobody() {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "Notes",
                                                "Cranmer annulled first marriage in May"
                                                        + " 1533."))
                                .events())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Meiji Japan 1853-1912 | Swords were banned in public in Japan",
                "PETER'S JAPAN - key dates | Swords were banned in public in Japan",
                "North Korea: the first years | Swords were banned in public in North Korea",
                "Adair and Japan, 1860-90 | Swords were banned in public in Japan",
                "Theme 1: Rule in the USSR, 1917-85. | Swords were banned in public in the USSR",
                "The Soviet Union after Lenin | Swords were banned in public in the Soviet Union",
                "NORTHERN IRELAND - the Troubles | Swords were banned in public in Northern Ireland",
                "Japan and Korea | Swords were banned in public",
                "The war in Japan | Swords were banned in public",
                "A history of Africa | Swords were banned in public",
            })
    void tellsTheCountryThatTheTitleNames(String title, String label) {
        assertThat(
                        Extracts.of(
                                        title
                                                + "\n\n* 1861: the Lorn Treaty\n* March 1876: swords banned in public\n")
                                .events())
                .extracting(Event::label)
                .contains(label);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Oct 1876: whipping banned | Whipping was banned in Japan",
                "Private pensions began in May 1881. | Private pensions began in Japan",
                "Women gained the vote in May 1881. | Women gained the vote in Japan",
                "Censorship was relaxed in 1865. | Censorship was relaxed in Japan",
                "June 1868 - treaty with Lorn | A treaty was signed between Japan and Lorn",
                "Relations were cut in May 1863. | Relations were cut",
                "Adair died in 1863. | Adair died",
                "Aug 1863 - Kell: Greeks pay 50m lire | Greeks paid 50m lire",
                "Pensions began in Korea in May 1881. | Pensions began in Korea",
            })
    void tellTheCountryOfThePageWhereNothingElseSaysWhere(String note, String label) {
        assertThat(
                        Extracts.of(
                                        "JAPAN 1853-1912: court, army, empire\n\n* 1861: the Lorn Treaty\n"
                                                + "* In 1862 Japan opened its ports.\n* "
                                                + note
                                                + "\n")
                                .events())
                .extracting(Event::label)
                .contains(label);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Port-Royal: nuns expelled 1709, buildings pulled down soon after | Nuns were"
                        + " expelled from Port-Royal",
                "3 Nov 1867: Mentana: French and papal troops beat Garibaldi | French and papal"
                        + " troops beat Garibaldi at Mentana",
                "Jan-April 1906: Algeciras Conference - Germany isolated, only Austria behind her |"
                        + " Germany was isolated at the Algeciras Conference",
                "Friedrich Engels - book on the English working class published in German, 1845 | A"
                        + " book on the English working class was published in German by Friedrich"
                        + " Engels",
                "25 July 1848 - Custoza, Radetzky beats the Piedmontese | Radetzky beat the"
                        + " Piedmontese at Custoza",
                "8-23 March 1937 ~ Guadalajara, Italians beaten | Italians were beaten at"
                        + " Guadalajara",
                "Albert Luthuli: Nobel Peace Prize for 1960, collected in 1961 | Albert Luthuli"
                        + " collected the Nobel Peace Prize",
            })
    void tellsWhatTheLineSaysBesideIt(String line, String label) {

        assertThat(Extracts.of(Extracts.lines(line.replace('~', '|'))).events())
                .extracting(Event::label)
                .contains(label);
    }

    @Test
    void tellsThePlaceOfTheCellBefore() {
        String table =
                """
                ITALY, 1850-60

                1850 | Siccardi Laws in Piedmont | Church courts lose power
                1855 | Piedmont joins the Crimean War | Great praise in London
                1859 | War against Austria | Victory at Solferino
                """;

        assertThat(Extracts.of(table).events())
                .extracting(Event::label)
                .contains("Church courts lost power in Piedmont");
    }

    @Test
    void putsNoCountryBehindWhatNamesAnything() {
        assertThat(
                        Extracts.of("Meiji Japan 1853-1912\n\n* March 1876: Lorn League banned\n")
                                .events())
                .extracting(Event::label)
                .noneMatch(label -> label.endsWith("in Japan"));
    }
}
