package org.examwright.generation.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetellingTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "There were bread riots in Leeds | Bread riots took place in Leeds",
                "There were attacks on grain stores all along the River Aire | Attacks on grain"
                        + " stores took place all along the River Aire",
                "There were risings in Kent, Essex and the Isle of Man | Risings took place in Kent,"
                        + " Essex and the Isle of Man",
                "There was a Chanak crisis | A Chanak crisis took place",
                "There was a Hague congress in Lorn | A Hague congress took place in Lorn",
                "There was a Russian attack | A Russian attack took place",
                "There was a revolution in Norway | A revolution took place in Norway",
                "There was a strike in favour of Peel at Leeds University | A strike in favour of"
                        + " Peel took place at Leeds University",
                "There was a wave of arrests of bishops | A wave of arrests of bishops took place",
                "Peel had Brown's wife arrested and imprisoned | Brown's wife was arrested and"
                        + " imprisoned",
                "Peel brought in two laws that were designed to help the poor | Peel brought in two"
                        + " laws designed to help the poor",
                "Peel strengthened his position by taking over the post of Mayor | Peel took over"
                        + " the post of Mayor",
                "Peel secured his own power by joining the League | Peel joined the League",
                "The first trial involving Peel, Brown, Gray and 14 others took place | The first"
                        + " trial involving Peel, Brown and Gray took place",
                "The council voted for measures that allowed grain to be confiscated by force | The"
                        + " council voted for measures under which grain could be confiscated by"
                        + " force",
                "The Decree Against Riots was put in place | The Decree Against Riots was adopted",
                "Peel and others began plotting the Mayor's fall | Peel and others started plotting"
                        + " the Mayor's fall",
            })
    void saysTheSameInOtherWords(String sentence, String told) {
        assertThat(Retelling.of(sentence)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There was a famine in Leeds",
                "There was a crisis in Leeds",
                "There was a Bank panic",
                "There was a Kell women vote",
                "There was a group of moderates in the League",
                "There were riots, strikes and marches in Leeds",
                "Peel had a force of 50,000 men",
                "Peel had won the war",
                "Peel ended the war by signing a treaty",
                "Peel strengthened his position by sending away his rivals",
                "Peel brought in two laws that were new in Leeds",
            })
    void leavesOtherSentencesAsTheyAre(String sentence) {
        assertThat(Retelling.of(sentence)).isEmpty();
    }
}
