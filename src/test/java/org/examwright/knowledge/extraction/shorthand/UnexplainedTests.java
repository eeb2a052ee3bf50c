package org.examwright.knowledge.extraction.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnexplainedTests {
    private static boolean keeps(String label, String... page) {
        return new ShortForms(List.of(page)).keepsOne(label);
    }

    @Test
    void seesWhatThePageCutsAndNeverWritesOut() {
        String page =
                "1281 Berat, Ang. army beaten; 1246 Nic. takes Holm. 1204 Baldwin of Fland. elected";
        assertThat(keeps("The Ang army was beaten at Berat", page)).isTrue();
        assertThat(keeps("Nic took Holm", page)).isTrue();
        assertThat(keeps("Baldwin of Fland was elected", page)).isTrue();
        assertThat(keeps("Baldwin was elected at Berat", page)).isFalse();
    }

    @Test
    void seesWordsWithoutVowelsAndInitialsOfTwoLetters() {
        assertThat(keeps("Lund bought gds", "")).isTrue();
        assertThat(keeps("Lund declared ind", "")).isTrue();
        assertThat(keeps("The Mines and Wks Act was passed", "")).isTrue();
        assertThat(keeps("LoC propaganda was printed", "")).isTrue();
        assertThat(keeps("The book was approved by GA", "")).isTrue();
        assertThat(keeps("The book was approved by GA", "the GA (Great Assembly) meets")).isFalse();
    }

    @Test
    void leavesNumbersKnownInitialsAndWholeNames() {
        for (String label :
                List.of(
                        "Louis XIV revoked the Edict",
                        "The 13th Amendment was ratified",
                        "The UN was founded",
                        "The PKI was banned",
                        "The CDRs were set up",
                        "Angry MPs held the Speaker down",
                        "Two million people held hands across 600 km",
                        "Dr Holm sailed to St Kitts")) {
            assertThat(keeps(label, label)).as(label).isFalse();
        }
    }
}
