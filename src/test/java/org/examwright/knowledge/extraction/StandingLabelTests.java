package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.knowledge.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that say all that is needed, of notes that say less. */
class StandingLabelTests {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1854: Signing of the Kanagawa Convention. | The Kanagawa Convention was signed",
                "1793: Execution of King Louis XVI | King Louis XVI was executed",
                "The war ended in 1848 and the country gained a vast territory. | The war ended",
                "In 1850 Henry Clay put together a compromise. | Henry Clay put together a"
                        + " compromise",
                "On 17 May 1954 the Supreme Court under Earl Warren ruled 9-0 that segregated"
                        + " schools were unconstitutional. | The Supreme Court under Earl Warren ruled"
                        + " 9-0 that segregated schools were unconstitutional",
                "In 1896 the court ruled in Plessy v Ferguson that facilities could be 'separate"
                        + " but equal'. | The court ruled in Plessy v Ferguson that facilities could be"
                        + " 'separate but equal'",
                "In 1947 UK + USA zones joined as one. | The UK and USA zones joined as one",
                "After his return from exile in 1917 Smith demanded peace. | After his return from"
                        + " exile Smith demanded peace",
                "Henry Smith was very ill for months before his death in May 1824. | Henry Smith"
                        + " died",
                "The clubs elected a council. They met in 1791. | The clubs met",
                "The Panic of 1873 ruined the banks. A last Banking Act was passed in March 1875,"
                        + " but the Supreme Court struck it down in 1883. | The Supreme Court struck the"
                        + " last Banking Act down",
                "The murder served as a pretext, ending in the Great Purge of 1794. | The Great"
                        + " Purge took place",
                "The rebels were gaining ground in the first months of 1919. | The rebels were"
                        + " gaining ground",
                "Henry d. 28 January 1547 aged 55. | Henry died aged 55",
                "In 1948 Smith celebrated his 70s birthday. | Smith celebrated his 70th birthday",
                "June 1835-Death penalty extended to include people who were aware spies etc. |"
                        + " The death penalty was extended to include people who were aware of"
                        + " spies",
                "Since 1921 peasants farmed own plots. | Peasants farmed their own plots",
                "By 1928 the party also weakened. | The party weakened",
                "In July 1967 there were worse riots in Newark. | There were riots in Newark",
                "In 1832 Morozov denounced his father and was then murdered by his father (or so"
                        + " the king said!). | Morozov denounced his father and was then murdered"
                        + " by his father, or so the king said",
                "The attempt of 1957 was important for two reasons: | The attempt was important",
                "Smith supported Brown since the beginning of the movement in 1903. | Smith"
                        + " supported Brown from the beginning of the movement",
                "Oct 1857 Americans panicked as a rocket could carry a bomb. | Americans panicked"
                        + " as a rocket could carry a bomb",
                "Struggle and defeat of the Left 1925 | The Left was defeated",
                "1945 - Roosevelt, Churchill and Smith agreed Germany would be divided. |"
                        + " Roosevelt, Churchill and Smith agreed Germany would be divided",
                "Government of Ireland Act Dec 1920 set up two parliaments. | The Government of"
                        + " Ireland Act set up two parliaments",
                "1893 second Home Rule Bill passed Commons. | The second Home Rule Bill passed the"
                        + " Commons",
                "State of emergency declared in April 1960. | A state of emergency was declared",
                "1791: Constitution limits king's power | The Constitution limited the king's"
                        + " power",
                "14 Oct 1962 U-2 photographed the camp. | A U-2 photographed the camp",
                "Hotline set up 1963 | A hotline was set up",
                "Cleves marriage Jan 1540 was a disaster. | The Cleves marriage was a disaster",
                "Earl of Northumberland murdered April 1489. | The Earl of Northumberland was"
                        + " murdered",
            })
    void tellTheWholeDeed(String line, String label) {
        assertThat(Extracts.of(Extracts.lines("Notes", line)).events())
                .extracting(Event::label)
                .contains(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By February 1930 60% collectivised. | 60%",
                "Droughts in 1920 made the situation worse. | situation",
                "In 1919 the pact held. | pact",
                "1957 - Tall Rock | took place",
                "1921: Crisis and reform. | There was",
                "By 1921, the new government was based on two parallel structures: | structures",
                "1963: 250,000 marched, about a fifth of them white. | marched",
                "Irish Volunteers did the same at Howth in July 1914. | the same",
                "Early 1957 criticism began. | riticism",
                "NP WINS 1948 ELECTION | Election",
                "In 1834 the new political situation was explained. | situation",
            })
    void areNotMadeOfRiddles(String line, String riddle) {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "Notes",
                                                "Nine pupils went to school in Tall Rock.",
                                                line))
                                .events())
                .extracting(Event::label)
                .noneMatch(label -> label.contains(riddle));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Before the revolts of 1848, France was ruled by kings.",
                "Prior to the reforms of 1832 the boroughs sent members to Parliament.",
                "Pitt believed that the reform of society had been achieved in 1792.",
                "The time of the hunger of 1846 was coming.",
                "The murder served Pitt as a pretext, ending in the harsh trials of 1794.",
                "The clubs sent members to the council. They met in 1791 to discuss the land.",
            })
    void areNotMadeForADateOfSomethingElse(String line) {
        assertThat(Extracts.of(Extracts.lines("Notes", line)).events()).isEmpty();
    }

    @Test
    void takeFromTheLinesAboveWhichOneIsMeant() {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "The mayor gave his Secret Speech to the guild.",
                                                "Nine pupils tried to enter a school in Little"
                                                        + " Rock.",
                                                "In 1856 printed copies of the Speech were sent to"
                                                        + " the clergy.",
                                                "Faubus closed all the city's schools in 1858."))
                                .events())
                .extracting(Event::label)
                .contains(
                        "Printed copies of the Secret Speech were sent to the clergy",
                        "Faubus closed all Little Rock's schools");
    }

    @Test
    void areSureOfHimWhomTheLineRightAboveNamesAlone() {
        String[] alone = {
            "Bukhov was the most prominent man of the guild from 1825 to early 1828.",
            "In 1825 he formed an alliance with the Left known as the Duumvirate."
        };
        String[] apart = {alone[0], "The guild met in the town hall.", alone[1]};

        assertThat(Extracts.of(Extracts.lines(alone)).events())
                .filteredOn(event -> event.label().startsWith("Bukhov formed an alliance"))
                .singleElement()
                .matches(event -> event.standing().confidence() >= 0.8);
        assertThat(Extracts.of(Extracts.lines(apart)).events())
                .filteredOn(event -> event.label().startsWith("Bukhov formed an alliance"))
                .allMatch(event -> event.standing().confidence() < 0.8);
    }

    @Test
    void leavesAnOfficeToThePersonThatTheLineBeginsWith() {
        String[] lines = {
            "Jane Smith - secret wife, probably from Oct 1683",
            "Brown - bishop of Lorn from 1681, divine right",
            "Brown preached against the queen."
        };

        assertThat(Extracts.of(Extracts.lines(lines)).events())
                .extracting(Event::label)
                .contains("Brown became bishop of Lorn");
    }
}
