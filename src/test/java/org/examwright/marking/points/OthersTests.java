package org.examwright.marking.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.marking.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OthersTests {
    private static final Fraction ONE = Fraction.of(1, 1);

    private final PointMatcher reasons =
            new PointMatcher(
                    new Scheme(
                            "Give two reasons why the king called the Estates General.",
                            List.of(
                                    new Scheme.Point(
                                            ONE,
                                            Scheme.Kind.IDEA,
                                            List.of("the treasury could pay no more interest"),
                                            List.of("the crowd stormed a prison")),
                                    new Scheme.Point(
                                            ONE,
                                            Scheme.Kind.IDEA,
                                            List.of("the notables had refused a land tax"),
                                            List.of()),
                                    new Scheme.Point(
                                            ONE,
                                            Scheme.Kind.IDEA,
                                            List.of("bankers demanded it for their loans"),
                                            List.of())),
                            2,
                            Fraction.of(2, 1),
                            List.of("France was at the end of its credit after the war.")));

    private long referred(String answer) {
        return reasons.mark(answer).stream()
                .filter(mark -> mark.flags().contains(Flag.OTHER_ANSWER))
                .count();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "War with Britain had left France deep in debt. Harvests failed too. | 2",
                "The treasury could pay no more interest. War had cost France too much. | 1",
                "Failed harvests | 1",
                "The treasury could pay no more interest. Notables refused a land tax. | 0",
                "The crowd stormed a prison. | 0",
                "I do not know, sorry | 0",
                "The king called the Estates General. | 0",
                "Football teams play eleven against eleven upon grass. | 0"
            })
    void areReferredWhereTheSchemeTakesThem(String answer, int points) {
        assertThat(referred(answer)).isEqualTo(points);
    }

    @Test
    void areFewAmongTheLabelledAnswers() {
        var judged =
                LabelledAnswers.all().stream()
                        .filter(answer -> !answer.single())
                        .flatMap(answer -> open(answer.scheme()).mark(answer.text()).stream())
                        .toList();

        long referred = judged.stream().filter(mark -> mark.verdict() == Verdict.REFER).count();
        assertThat(referred / (double) judged.size()).isLessThanOrEqualTo(0.20);
    }

    private static PointMatcher open(Scheme scheme) {
        return new PointMatcher(
                new Scheme(
                        scheme.stem(), scheme.points(), scheme.of(), scheme.maximum(), List.of()));
    }
}
