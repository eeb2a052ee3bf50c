package org.examwright.knowledge.extraction.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.examwright.knowledge.extraction.views.Side.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SideTests {
    private static Side side(String heading) {
        return Objects.requireNonNull(Side.of(heading), heading);
    }

    @ParameterizedTest
    @CsvSource({
        "Successes, Failures, SUCCESS",
        "ACHIEVEMENTS, LIMITATIONS, SUCCESS",
        "Strengths of the constitution, Weaknesses of the constitution, STRENGTH",
        "Positive effects, Negative effects, STRENGTH",
        "Gains for workers, Losses for workers, GAIN",
        "Improvements, Problems that remained, GAIN",
        "Support, Opposition, SUPPORT",
        "What changed, What stayed the same, CHANGE",
        "Similarities, Differences, LIKENESS",
        "Long-term causes of the war, Short-term causes of the war, TERM",
        "Arguments for, Arguments against, ARGUMENT",
    })
    void makesAPairWithItsOpposite(String favour, String against, Pair pair) {
        assertThat(Side.pair(side(favour), side(against))).isEqualTo(pair);
    }

    @Test
    void makesNoPairWithItsLike() {
        assertThat(Side.pair(side("Successes"), side("Gains"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Successes of the New Deal, of, the New Deal",
        "Gains for workers, for, workers",
        "The New Deal: successes, of, The New Deal",
        "Wolsey's failures, of, Wolsey",
    })
    void tellsOfWhat(String heading, String link, String matter) {
        assertThat(side(heading))
                .extracting(Side::link, Side::matter)
                .containsExactly(link, matter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The Truman Doctrine", "Costly war", "Successful reforms", "Life in 1900"})
    void isNotSeenWhereAHeadingIsSomethingElse(String heading) {
        assertThat(Side.of(heading)).isNull();
    }
}
