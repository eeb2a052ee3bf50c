package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.examwright.knowledge.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that belong to a part of their sentence. */
class DatedPartTests {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The duke never forgave the delay in opening a second canal, which did not come"
                        + " until June 1844. | A second canal did not come until June 1844",
                "The election created a national assembly with a conservative minority, which met"
                        + " for the first time in May 1848. | A national assembly with a"
                        + " conservative minority met for the first time",
                "Consequently, Walter Smith, the king's chief minister from 1738, also became rich."
                        + " | Walter Smith became the king's chief minister",
                "Robert Walker kept his seat in the cabinet until 1727. | Robert Walker kept his"
                        + " seat in the cabinet until 1727",
                "Peter Wright was sentenced to 5 years, out after 9 months (Dec 1824). | Peter"
                        + " Wright was released from prison after 9 months",
                "The bishop could not help because Charles V ruled Rome after his troops sacked it"
                        + " in May 1527. | Charles V's troops sacked Rome",
                "The failure gave Gardiner the chance to destroy Robert Walker - executed June"
                        + " 1540. | Robert Walker was executed",
                "Perkin hanged Nov 1499, Warwick beheaded Dec 1499 - Spain wanted no rivals. |"
                        + " Warwick was beheaded",
                "March 1533 Act in Restraint of Appeals meant case could be settled in England. |"
                        + " The Act in Restraint of Appeals was passed",
                "It did nothing for the workers, which is why the Charter was drawn up by Lovett"
                        + " in May 1838. | The Charter was drawn up by Lovett",
                "The civil war that followed lasted until May 1923, when it ended. | The civil war"
                        + " that followed lasted until May 1923",
            })
    void tellWhatHappenedThen(String line, String label) {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "Robert Walker was a duke. Peter Wright was a"
                                                        + " clerk. Walter Smith was a lord.",
                                                line))
                                .events())
                .extracting(Event::label)
                .contains(label);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Harold marched north at great speed and destroyed the Danish army at Kiel on 25 September 1466. | Harold destroyed the Danish army at Kiel
                    Elizabeth Bell prophesied the king's death and was hanged in April 1534. | Elizabeth Bell was hanged
                    Holm was beaten at Malmo but captured the city of Lund in June 1643. | Holm captured the city of Lund
                    Oliver Tamm: led the League in exile, came home December 1890 | Oliver Tamm came home
                    The Danes rebuilt the great churches in stone, and work began at Lund in 1479. | Work began at Lund
                    Eric the Red attacked the Danes around Kiel in 1467, and in the same year Eustace of Lund tried to seize Malmo Castle. | Eric the Red attacked the Danes around Kiel ~ Eustace of Lund tried to seize Malmo Castle
                    In 1751 Godwin refused the crown and left for Kiel. | Godwin refused the crown and left for Kiel
                    Corvey was bombarded and occupied in August 1723. | Corvey was bombarded and occupied
                    The Battle of Kiel on 16 June 1487 is usually regarded as the last battle of the wars. | The Battle of Kiel took place
                    The Treaty of Malmo (June 1719) created hatred in Denmark. | The Treaty of Malmo was signed
                    """)
    void areNotTakenForTheDateOfAnotherDeed(String line, String labels) {
        assertThat(Extracts.of(Extracts.lines("Notes", line)).events())
                .extracting(Event::label)
                .containsExactly(labels.split(" ~ "));
    }

    @Test
    void ofSeveralThingsOneIsToldInEachYear() {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "Notes",
                                                "The most public part of the terror were three"
                                                        + " trials that took place in 1793, 1794 and"
                                                        + " 1795."))
                                .events())
                .extracting(Event::label)
                .hasSize(3)
                .containsOnly("One of three trials took place");
    }

    @Test
    void whatSomeoneDidWithSeveralThingsIsToldOfOne() {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "Notes",
                                                "The Chartists presented three petitions, which"
                                                        + " Parliament rejected in 1839, 1842 and"
                                                        + " 1848."))
                                .events())
                .extracting(Event::label)
                .hasSize(3)
                .containsOnly("Parliament rejected one of three petitions");
    }

    @Test
    void aSpanGoesFromItsFirstDateToItsSecond() {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "Notes",
                                                "Between 1789 and the time of the king's death in"
                                                        + " 1793, France was transformed."))
                                .events())
                .first()
                .satisfies(
                        event -> {
                            assertThat(event.from()).isEqualTo(LocalDate.of(1789, 1, 1));
                            assertThat(event.to()).isEqualTo(LocalDate.of(1793, 12, 31));
                        });
    }

    @Test
    void aDecadeThatDescribesAThingIsNoDateOfTheDeed() {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "Notes",
                                                "The purge removed the king's rivals from the"
                                                        + " 1820s."))
                                .events())
                .isEmpty();
    }
}
