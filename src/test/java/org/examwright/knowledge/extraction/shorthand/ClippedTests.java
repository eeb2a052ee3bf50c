package org.examwright.knowledge.extraction.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClippedTests {
    @Test
    void seesLettersThatNoWordEndsIn() {
        for (String label :
                List.of(
                        "The National Conv started",
                        "Kliptn was cleared",
                        "Robt Blum was shot",
                        "The party won landsl",
                        "The MC-Vz railway opened")) {
            assertThat(Clipped.isIn(label)).as(label).isTrue();
        }
    }

    @Test
    void seesTheBeginningsOfKnownNamesAndWords() {
        for (String label :
                List.of(
                        "The town was taken by Würt troops",
                        "Mafek was relieved",
                        "Theod was crowned",
                        "The Immor Act was passed",
                        "The Urb Areas Act was passed",
                        "The guerr war began")) {
            assertThat(Clipped.isIn(label)).as(label).isTrue();
        }
    }

    @Test
    void seesSmallWordsOfNoDictionaryAndLettersByThemselves() {
        for (String label :
                List.of(
                        "The orgs were banned",
                        "London Uni opened its degrees",
                        "The treaty was signed with Lat borders",
                        "BC papers were banned",
                        "Toussaint rescued Mr D")) {
            assertThat(Clipped.isIn(label)).as(label).isTrue();
        }
    }

    @Test
    void leavesWholeNamesOfOtherTongues() {
        for (String label :
                List.of(
                        "Bergen-op-Zoom was besieged by Spinola",
                        "The Nahdlatul Ulama was founded",
                        "Delgrès blew himself up",
                        "Sajudis won the elections in Lithuania",
                        "Rhys ap Tewdwr was killed at Easter",
                        "Khurram became Shah Jahan",
                        "The 13th Amendment was ratified",
                        "Foch was given the task of co-ordinating the Allied armies",
                        "The Yan'an base was lost",
                        "Gavrilo Princip shot Franz Ferdinand",
                        "The extremist B. G. Tilak was sentenced",
                        "Oldenbarnevelt was beheaded",
                        "The Generalísimo entered Madrid",
                        "Gandhi proclaimed swaraj",
                        "Charles V abdicated in Brussels",
                        "Otto I was crowned",
                        "The Prime Minister's speech at Tel el-Kebir was heard",
                        "A prussian constitution was imposed",
                        "There was a malê rising",
                        "The city was founded in 753 BC",
                        "Plessy v Ferguson upheld segregation")) {
            assertThat(Clipped.isIn(label)).as(label).isFalse();
        }
    }
}
