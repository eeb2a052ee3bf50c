package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostWordsTests {
    @ParameterizedTest
    @CsvSource({
        "The Salt Congress met Kiel, The Salt Congress met in Kiel",
        "The Salt School St Olaf's were opened, The Salt School at St Olaf's was opened",
        "Kiel was taken by Holm and allies, Kiel was taken by Holm and his allies",
        "Kiel was taken by Norway and allies, Kiel was taken by Norway and its allies",
        "Karl Holm lost leg, Karl Holm lost his leg",
        "Norway joined Danish side, Norway joined the Danish side",
        "Holm gave up regency, Holm gave up the regency",
        "New Kiel gave up to the Danes, New Kiel surrendered to the Danes",
        "Kiel's citadel gave up, Kiel's citadel surrendered",
        "The Kiel Conference ran, The Kiel Conference took place",
        "Karl Holm started the farm workers union, Karl Holm started the farm workers' union",
        "Bell's resignation under Danish pressure took place, Bell resigned under Danish pressure",
        "Holm used salt in Kiel ‘this Danish trick beats all’, Holm used salt in Kiel",
        "Olaf was defeated by 2.1 Holm, Olaf was defeated by Holm",
        "The 6 Year Plan was introduced, The Six-Year Plan was introduced",
        "A Kiel clash with the Danes took place, A clash with the Danes took place at Kiel",
        "Kiel was taken by LWK, Kiel was taken by the LWK",
        "Queens Hospital Kiel opened, The Queen's Hospital at Kiel opened",
        "The Armistice of Kiel on HMS Holm was signed, The Armistice of Kiel was signed on HMS Holm",
    })
    void standWhereEnglishHasThem(String clipped, String whole) {
        assertThat(Articles.whole(clipped)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "Holm met Bell",
        "The Salt Congress met in Kiel",
        "The committee met Bell and Holm in Kiel",
        "Holm gave up the regency",
        "Bell lost his leg",
        "The Factory Act was passed",
        "Norway joined other side",
        "A Danish clash with the Swedes took place in Kiel",
        "The Danish king made his speech ‘we will fight on the beaches’",
        "The price of salt rose by 2.1 per cent",
        "Bell's election to the Diet of Kiel was banned",
        "A revolt against conscription broke out in Kiel",
        "Norway joined the Danish side",
        "The Danes at Kiel were beaten",
    })
    void areAddedNowhereElse(String whole) {
        assertThat(Articles.whole(whole)).isEqualTo(whole);
    }
}
