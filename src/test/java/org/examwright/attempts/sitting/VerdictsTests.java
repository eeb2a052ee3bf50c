package org.examwright.attempts.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.marking.Fraction;
import org.examwright.marking.Outcome;
import org.examwright.marking.points.Scheme;
import org.examwright.marking.points.Scheme.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTests {
    private static Scheme scheme(@Nullable Integer of, int maximum, int... marks) {
        return new Scheme(
                "Why?",
                java.util.Arrays.stream(marks)
                        .mapToObj(
                                each ->
                                        new Scheme.Point(
                                                Fraction.of(each, 1),
                                                Kind.IDEA,
                                                List.of("because"),
                                                List.of()))
                        .toList(),
                of,
                Fraction.of(maximum, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "AAN, 2, 0, PARTIAL",
        "AAA, 3, 0, CORRECT",
        "NNN, 0, 0, INCORRECT",
        "ARN, 1, 1, NEEDS_MARKER",
        "RRR, 0, 3, NEEDS_MARKER",
    })
    void addUpWhereAllPointsCount(String letters, int score, int waiting, Outcome outcome) {
        check(scheme(null, 3, 1, 1, 1), letters, score, waiting, outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "AANN, 2, 0, CORRECT",
        "AARR, 2, 0, CORRECT",
        "ARRN, 1, 1, NEEDS_MARKER",
        "RRRR, 0, 2, NEEDS_MARKER",
        "ANNN, 1, 0, PARTIAL",
    })
    void countTheBestWhereSomeDo(String letters, int score, int waiting, Outcome outcome) {
        check(scheme(2, 2, 1, 1, 1, 1), letters, score, waiting, outcome);
    }

    @ParameterizedTest
    @CsvSource({"AA, 3, 0, CORRECT", "AR, 2, 1, NEEDS_MARKER", "RA, 2, 1, NEEDS_MARKER"})
    void neverPassTheMaximum(String letters, int score, int waiting, Outcome outcome) {
        check(scheme(null, 3, 2, 2), letters, score, waiting, outcome);
    }

    private static void check(
            Scheme scheme, String letters, int score, int waiting, Outcome outcome) {
        var verdicts = Verdicts.read(1, letters);

        assertThat(verdicts.letters()).isEqualTo(letters);
        assertThat(verdicts.mark(scheme).score()).isEqualTo(Fraction.of(score, 1));
        assertThat(verdicts.waiting(scheme)).isEqualTo(Fraction.of(waiting, 1));
        assertThat(verdicts.mark(scheme).outcome()).isEqualTo(outcome);
    }
}
