package org.examwright.generation.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementChunkerTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The king was tried .",
                "How far do you agree with these statement ?",
                "Give two reason why the king fled .",
                "The army lost 12 soldier at Valmy .",
                "In which year did the king flee ?",
            })
    void tellsPhrasesApartWhereSomethingMustAgree(String sentence) {
        assertThat(AgreementChunker.somethingAgrees(List.of(sentence.split(" ")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The king fled on 20 June 1791 .",
                "The king fled in May 1791 .",
                "Name the person who led the revolt of Lyon in 1793 .",
                "Give the right one : ‘ Danton led the revolt in 1793 . ’",
            })
    void sparesSentencesInWhichNothingCan(String sentence) {
        assertThat(AgreementChunker.somethingAgrees(List.of(sentence.split(" ")))).isFalse();
    }
}
