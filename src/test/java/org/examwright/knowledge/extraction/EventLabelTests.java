package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.knowledge.Event;
import org.examwright.knowledge.Event.Part;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventLabelTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "In 1523, Wolsey lost the support of the king because he had failed | Wolsey lost"
                        + " the support of the king",
                "- June 1938-Beck replaces Halder as chief of staff. | Beck replaced Halder as"
                        + " chief of staff",
                "Jan 1919 - Luxemburg and Liebknecht murdered by soldiers | Luxemburg and"
                        + " Liebknecht were murdered by soldiers",
                "August 1940-Bracken is shot. | Bracken was shot",
                "22 Aug 1867 Peel Regent. Peel wanted order, and Peel had friends in the north. | Peel"
                        + " became Regent",
                "1844 - poor harvest | There was a poor harvest",
                "May 1936 second show trial | The second show trial took place",
                "March 1921: Cato Street Rebellion. It failed. | The Cato Street Rebellion began",
                "Sept 1836 - Peel new head of the police. Peel wanted order. | Peel became the new"
                        + " head of the police",
                "However, by 1929, Stresemann had emerged as the leader of the party. | Stresemann"
                        + " had emerged as the leader of the party",
                "His allies repented and were let back in, whilst Cromwell was exiled from the"
                        + " country in 1629. | Cromwell was exiled from the country",
                "An agent sent by Walsingham murdered Babington in 1586 | An agent sent by"
                        + " Walsingham murdered Babington",
                "April 1832-decree abolished all guilds. | A decree abolished all guilds",
                "Parliament passed the Corn Law in March1815 | Parliament passed the Corn Law",
                "Night of the Broken Looms 30 June 1834. | The Night of the Broken Looms took"
                        + " place",
                "Peel appointed Chancellor May 1932, only 3 Whigs in a cabinet of 12 | Peel was"
                        + " appointed Chancellor",
                "Armistice July 1853, border hardly changed. | An armistice was signed",
                "By end of 1830s g'ment had lost the support of w/c voters | The government had"
                        + " lost the support of working class voters",
                "17 hanged at York in 1813. | 17 people were hanged at York",
                "1970 - W. Germany signed a treaty | West Germany signed a treaty",
                "Daniel O'Connell was re-elected for Clare in 1829 | Daniel O'Connell was"
                        + " re-elected for Clare",
                "The ultra-Royalists won the election in 1815. | The ultra-Royalists won the"
                        + " election",
                "In 1906 the all-Norwegian Workers League was founded. | The all-Norwegian Workers"
                        + " League was founded",
            })
    void isAPlainSentence(String line, String label) {
        assertThat(first(line).label()).isEqualTo(label);
        assertThat(first(line).standing().confidence()).isGreaterThanOrEqualTo(0.6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met in June 1917 to discuss the future.",
                "1936 - g'ment v. weak + no cons. power",
                "Announced in December 1927 at the meeting.",
                "This was the reason for the fall in 1931.",
                "He joined in 1903 and was loyal.",
            })
    void isNotTrustedWhereWordsAreMissing(String line) {
        assertThat(Extracts.of(Extracts.lines(line)).events())
                .allSatisfy(event -> assertThat(event.standing().confidence()).isLessThan(0.7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1108 of 1966 delegates were arrested",
                "The plan was intended to be ready by 1933",
                "Production just met 1913 levels",
                "In 1922 the league had 340,000 members",
                "The league had 340,000 members in 1922, 600,000 by 1925",
                "Was it the crash of 1929 that did it?",
                "Things were better than they were in 1913",
                "The towns were to catch up by 1941",
                "Before 1914 all was well",
                "He met them in May",
                "Failure to get the divorce brought him down in 1529.",
                "Jan 1533 - Anne pregnant",
            })
    void isMadeOnlyWhereADatedHappeningStands(String line) {
        assertThat(Extracts.of(Extracts.lines(line)).events()).isEmpty();
    }

    @Test
    void saysWhoActedAndWhoSuffered() {
        Event event =
                first("In 1536 Cromwell attacked Boleyn. Cromwell wanted power. Boleyn died.");
        assertThat(event.parts())
                .containsExactly(
                        new Participation("Cromwell", Part.AGENT),
                        new Participation("Boleyn", Part.PATIENT));
    }

    @Test
    void resolvesAPronounInItsLineOrByTheLineAbove() {
        Event sure =
                Extracts.of(Extracts.lines("Ebert wanted peace. He died in 1925."))
                        .events()
                        .getFirst();
        assertThat(sure.label()).isEqualTo("Ebert died");
        assertThat(sure.standing().confidence()).isGreaterThanOrEqualTo(0.8);
        Event above =
                Extracts.of(Extracts.lines("Ebert wanted peace.", "He died in 1925."))
                        .events()
                        .getFirst();
        assertThat(above.label()).isEqualTo("Ebert died");
        assertThat(above.standing().confidence()).isGreaterThanOrEqualTo(0.8);
        Event doubtful =
                Extracts.of(
                                Extracts.lines(
                                        "Ebert wanted peace.",
                                        "The strikes went on.",
                                        "He died in 1925."))
                        .events()
                        .getFirst();
        assertThat(doubtful.standing().confidence()).isLessThan(0.7);
    }

    @Test
    void closesAStateThatADeathEnds() {
        Knowledge knowledge =
                Extracts.of(Extracts.lines("Henry was ill from 1544 and he died in January 1547."));
        assertThat(knowledge.events())
                .extracting(event -> event.from() + ".." + event.to())
                .containsExactly("1544-01-01..1547-01-31", "1547-01-01..1547-01-31");
    }

    @Test
    void givesOneEventManyWitnesses() {
        Knowledge knowledge =
                Extracts.of(Extracts.lines("Nagy was hanged in 1958.", "In 1958 Nagy was hanged."));
        assertThat(knowledge.events())
                .singleElement()
                .satisfies(event -> assertThat(event.evidence()).hasSize(2));
    }

    private static Event first(String line) {
        return Extracts.of(Extracts.lines(line)).events().getFirst();
    }
}
