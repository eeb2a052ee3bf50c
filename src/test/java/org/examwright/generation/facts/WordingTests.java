package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.generation.language.Echo;
import org.examwright.generation.language.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Peel also repealed the Corn Laws | Peel repealed the Corn Laws",
                "Peel published an article \"Bread for All\" | Peel published an article ‘Bread for"
                        + " All’",
                "Anne Smith, a weaver and active union member, was arrested in Leeds | Anne Smith"
                        + " was arrested in Leeds",
                "Peel refused to take orders from London and was thrown out of the League | Peel"
                        + " refused to take orders from London",
                "At a meeting of the League, Peel accused Brown of theft | Peel accused Brown of"
                        + " theft at a meeting of the League",
                "The Battle of Kell was fought and lasted most of the day | The Battle of Kell was"
                        + " fought",
                "Peel was arrested and the weavers' revolt got worse | Peel was arrested",
                "Anna Peel's death took place | Anna Peel died",
                "Peel was arrested at Kell during what he took for a truce | Peel was arrested at"
                        + " Kell",
                "Peel's landing at Kell took place | Peel landed at Kell",
                "The Kell women's arrest took place | The Kell women's arrest took place",
                "There was a Chanak crisis | The Chanak crisis took place",
                "Peel's strike in Leeds took place | Peel's strike in Leeds took place",
                "The Lorn Canal opened and cut the trip from Leeds | The Lorn Canal opened",
                "A Lornish division landed at Kell and took Leeds by the 13th | A Lornish division"
                        + " landed at Kell",
                "Peel closed the mills and the workshops | Peel closed the mills and the workshops",
                "The Lorn rising failed within days | The Lorn rising took place",
                "The Lorn rising failed to win the town | The Lorn rising failed to win the town",
                "Peel banned all private leagues | Peel banned private leagues",
                "Peel closed nearly all leagues | Peel closed nearly all leagues",
                "Almost all leagues were closed in Leeds | Almost all leagues were closed in Leeds",
                "The All-Lorn League closed all the mills | The All-Lorn League closed the mills",
                "Peel and Brown were hanged to win popularity | Peel and Brown were hanged",
                "The League was founded to help weavers | The League was founded to help weavers",
                "The League sent 300 men to Leeds to protect the weavers and their looms | The"
                        + " League sent 300 men to Leeds",
                "At Kell, the English Black Prince captured Peel | The English Black Prince"
                        + " captured Peel at Kell",
                "Peel defeated Anna Brown, who became his friend later | Peel defeated Anna Brown",
                "Peel landed at Kell, having already sent for the weavers | Peel landed at Kell",
                "The Corn League was founded in Leeds and later turned to arms | The Corn League was"
                        + " founded in Leeds",
                "Peel resigned as mayor and hands his seals to Brown | Peel resigned as mayor",
                "US closed the mills | The US closed the mills",
                "Peel authorised the League to protect the weavers | Peel authorised the League to"
                        + " protect the weavers",
            })
    void tellsAnEventAsAPaperDoes(String label, String told) {
        assertThat(Wording.of(label, text -> Words.longestRun(text, label))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The great defeat at Kell ended Lornish rule in Sarn | Lornish rule in Sarn was"
                        + " ended by the great defeat at Kell",
                "Smith destroyed the Lorn fleet at the Battle of Kell | The Lorn fleet was"
                        + " destroyed by Smith at the Battle of Kell",
                "Eadric the Wild attacked the Lorn army at the Sarn Bridge of Kell | The Lorn army"
                        + " was attacked by Eadric the Wild at the Sarn Bridge of Kell",
                "Anne Smith beat Peter Brown with a cane in the Senate | Peter Brown was beaten by"
                        + " Anne Smith with a cane in the Senate",
            })
    void turnsASentenceRoundBeforeItLeavesOutWhere(String label, String told) {
        assertThat(Wording.of(label, Echo.of(label))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Peel sent ships and soldiers to Boston",
                "Peel expelled Danes who had come from Kell",
                "Peel offered money and arms to Lorn",
            })
    void keepsWhatSaysWhichAndWhat(String label) {
        assertThat(Wording.of(label, text -> Words.longestRun(text, label))).isEqualTo(label);
    }

    @Test
    void leavesWholeWhatRepeatsNoNotes() {
        String label = "The League was founded by Peel and Brown to help the poor of Leeds";

        assertThat(Wording.of(label, _ -> 0)).isEqualTo(label);
    }

    @Test
    void leavesStandingWhatASetPhraseEndsWith() {
        assertThat(
                        Wording.cuts(
                                "The massacre at Kell turned Lorn opinion in favour of the weavers"))
                .isEmpty();
        assertThat(Wording.cuts("The massacre at Kell turned Lorn opinion in the town"))
                .isNotEmpty();
        assertThat(Wording.cuts("The Kell Treaty left Lorn with a smaller area")).isEmpty();
        assertThat(Wording.cuts("The Kell Treaty gave up Lorn with a sigh")).isNotEmpty();
    }
}
