package org.examwright.attempts.regrades;

import java.util.Comparator;
import java.util.List;
import org.examwright.attempts.assignments.Assignment;
import org.examwright.attempts.sitting.Sheet;
import org.examwright.marking.Fraction;

/** Which of a learner's finished attempts gives the marks. */
final class Counting {
    private Counting() {}

    /** A finished attempt, by its number and what it came to. */
    record Sat(int number, Sheet sheet) {
        private Fraction share() {
            var maximum = sheet.maximum();
            return maximum.signum() == 0 ? Fraction.ZERO : sheet.total().dividedBy(maximum);
        }
    }

    /** The number of the one that counts; of several equally good ones the first. */
    static int number(Assignment.Counts counts, List<Sat> attempts) {
        if (attempts.size() == 1) {
            return attempts.getFirst().number();
        }
        var byNumber = Comparator.comparingInt(Sat::number);
        return switch (counts) {
            case FIRST -> attempts.stream().min(byNumber).orElseThrow().number();
            case LAST -> attempts.stream().max(byNumber).orElseThrow().number();
            case BEST ->
                    attempts.stream()
                            .max(
                                    Comparator.comparing(Sat::share)
                                            .thenComparing(byNumber.reversed()))
                            .orElseThrow()
                            .number();
        };
    }
}
