package org.examwright.generation.distractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options that tell one turn of events rule each other out. */
class EpisodeTests {
    private static boolean same(String one, String other) {
        return Episode.of(one).sameAs(Episode.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Mill Reform Act was passed | Peel used the mood to push the Mill Reform Act"
                        + " through the Diet",
                "The sailors of Kell rose against the Diet | The Blue Guard stormed Kell across the"
                        + " frozen bay",
                "King Otto gave up the throne | Strikers overthrew the monarchy in Lorn",
            })
    void isOneWhereBothTellIt(String one, String other) {
        assertThat(same(one, other)).isTrue();
        assertThat(same(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Adair became First Lord of the Diet | Peel became First Lord of the Diet",
                "The sailors of Kell rose against the Diet | The Blue Guard stormed Brey",
                "The Treaty of Lorn was signed | The Treaty of Kell was signed",
                "King Otto gave up the throne | King Otto moved the court to Lorn",
                "Lorn | Kell",
                "Sailors rose in Kell | Sailors stormed the Diet in Brey",
            })
    void isNoneWhereTheyTellOfTwo(String one, String other) {
        assertThat(same(one, other)).isFalse();
    }

    @Test
    void isNotToldByTwoWrongAnswers() {
        var hints =
                new Hints(
                        "Which of these events took place in 1910?",
                        "Weavers founded the Red Guild",
                        List.of(
                                "The sailors of Kell rose against the Diet",
                                "The Blue Guard stormed Kell across the bay",
                                "Bakers opened the Old Exchange"));

        assertThat(hints.fair(0, 1, 2)).isFalse();
        assertThat(hints.fair(0, 2)).isTrue();
    }

    @Test
    void isNotToldByTheKeyAndAWrongAnswer() {
        var hints =
                new Hints(
                        "Which of these events took place in 1910?",
                        "The sailors of Kell rose against the Diet",
                        List.of(
                                "Weavers founded the Red Guild",
                                "The Blue Guard stormed Kell across the bay",
                                "Bakers opened the Old Exchange"));

        assertThat(hints.fair(0, 1, 2)).isFalse();
        assertThat(hints.fair(0, 2)).isTrue();
    }
}
