package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTests {
    @ParameterizedTest
    @CsvSource({
        "Warlord Adam Bell was blown up, The warlord Adam Bell was blown up",
        "Buddhist monk Adam Bell died in Kiel, The Buddhist monk Adam Bell died in Kiel",
        "The Tsar was shot by student Adam Bell, The Tsar was shot by the student Adam Bell",
        "Holm saw archbishop Bell at Kiel, Holm saw Archbishop Bell at Kiel",
        "The mob killed the old archbishop Bell, The mob killed the old Archbishop Bell",
        "Holm killed sheriff Bell at Kiel, Holm killed Sheriff Bell at Kiel",
    })
    void areTradesOrOffices(String clipped, String whole) {
        assertThat(Articles.whole(clipped)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "General Bell was blown up",
        "Denmark gave the emperor Kiel",
        "Holm was elected bishop",
        "The Diet met to argue about which pope Bell should follow",
        "Workers struck in Kiel",
        "Rebel was shot in Kiel",
        "Student unions were banned",
        "Holm was killed by the student Adam Bell",
        "Holm and the crown prince Adam fled to Kiel",
    })
    void leaveOtherWords(String whole) {
        assertThat(Articles.whole(whole)).isEqualTo(whole);
    }
}
