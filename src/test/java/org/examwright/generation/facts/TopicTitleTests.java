package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.generation.Notebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which titles a question can name its matter by, and how. */
class TopicTitleTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The October Rising | connected with the October Rising",
                "The Lorn Blockade, 1848-9 | connected with the Lorn Blockade",
                "Kell Putsch March 1920 | connected with the Kell Putsch",
                "The famine of 1832-33 | connected with the famine of 1832-33",
                "Adair's rivals for power in 1923 | connected with Adair's rivals for power in"
                        + " 1923",
                "Orm Doctrine + Sarn Plan | connected with the Orm Doctrine and Sarn Plan",
                "March on Lannet | connected with the March on Lannet",
                "Birth of the Republic | connected with the birth of the Republic",
                "Collectivisation | connected with collectivisation",
                "The arms race | connected with the arms race",
                "The Adair years | of the Adair years",
                "LORN + DENMARK | connected with Lorn and Denmark",
                "THE SARN LEAGUE | connected with the Sarn League",
                "SALT II | connected with SALT II",
                "THE NHS | connected with the NHS",
                "The 'Second Lorn War' 1879-85 | connected with the 'Second Lorn War'",
            })
    void areNamedInsideASentence(String title, String phrase) {
        assertThat(phraseOf(title)).isEqualTo(phrase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Background",
                "The first presidency",
                "Key words",
                "STEP BY STEP",
                "TRADE AND CHAPEL",
                "WAR + FALL",
                "Rising and Union",
                "Summary",
                "Finance",
                "Party membership",
                "Why did the Lorn Alliance break down?",
                "From Chancellor to Regent",
                "Conclusion: Adair's legacy",
                "Creating a Lorn state",
                "Consequences of the Lorn War",
                "The impact of the Lorn War",
                "Lorn and a weak claim",
                "Second reign, Adair III and the Lorns",
                "The party and state's relationship",
                "Three Plans of 1828-32, 1833-37, 1838-41 - different emphases and success",
                "Adair banned the guilds of Lorn",
                "Lorn → Denmark and the end of Sarn",
                "The Lorn Rising in Th.",
                "The end of the Atl. Blockade",
            })
    void areNotWhereTheyAskListOrSayNothing(String title) {
        assertThat(phraseOf(title)).isEqualTo("none");
    }

    @Test
    void areConnectedWithWhomTheyName() {
        assertThat(phraseOf("Martin Adair")).isEqualTo("connected with Martin Adair");
    }

    @Test
    void takeTheArticleThatTheNotesUse() {
        Notebook notes = new Notebook().topic("Green Belt");
        notes.event("Weavers settled beyond the Green Belt", 1801);

        assertThat(phrase(notes)).isEqualTo("connected with the Green Belt");
    }

    private static String phraseOf(String title) {
        Notebook notes = new Notebook().topic(title);
        notes.person("Martin Adair");
        notes.event("Sailors of Kell seized an arsenal", 1801);
        return phrase(notes);
    }

    private static String phrase(Notebook notes) {
        Ground ground = new Ground(notes.knowledge());
        return MatterNames.of(ground, ground.happenings().getFirst()).stream()
                .map(MatterNames.Matter::phrase)
                .findFirst()
                .orElse("none");
    }
}
