package org.examwright.attempts.regrades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.attempts.assignments.Assignment.Counts;
import org.examwright.attempts.sitting.Sheet;
import org.examwright.marking.Answer;
import org.examwright.marking.Fraction;
import org.examwright.marking.Mark;
import org.examwright.marking.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTests {
    @ParameterizedTest(name = "{0}: attempt {1}")
    @CsvSource({"FIRST, 1", "BEST, 2", "LAST, 3"})
    void countsOneAttempt(Counts counts, int number) {
        var attempts = List.of(sat(1, 3, 10), sat(2, 7, 10), sat(3, 5, 10));

        assertThat(Counting.number(counts, attempts)).isEqualTo(number);
    }

    @Test
    void countsTheFirstOfEquallyGoodOnes() {
        assertThat(Counting.number(Counts.BEST, List.of(sat(2, 4, 8), sat(1, 5, 10), sat(3, 1, 9))))
                .isEqualTo(1);
    }

    @Test
    void goesByTheShareWhereAQuestionWasDroppedFromOnePaperOnly() {
        assertThat(Counting.number(Counts.BEST, List.of(sat(1, 6, 10), sat(2, 5, 8)))).isEqualTo(2);
    }

    private static Counting.Sat sat(int number, int total, int maximum) {
        var mark = new Mark(Fraction.of(total, 1), Fraction.of(maximum, 1), Outcome.PARTIAL);
        return new Counting.Sat(
                number, new Sheet(List.of(new Sheet.Line(1, new Answer.Nothing(), mark))));
    }
}
