package org.examwright.marking.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.examwright.marking.points.LabelledAnswers.Figures;
import org.examwright.marking.points.LabelledAnswers.Judged;
import org.examwright.marking.points.LabelledAnswers.Kind;
import org.examwright.marking.points.LabelledAnswers.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledAnswersTests {

    @Test
    void areTenKindsOfAnswersToThirtyQuestions() {
        List<Labelled> all = LabelledAnswers.all();

        assertThat(all).hasSize(300);
        for (Kind kind : Kind.values()) {
            assertThat(all).filteredOn(answer -> answer.kind() == kind).hasSize(30);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void areMarkedAsTheyAreLabelled(boolean aside) {
        Figures figures = Figures.of(judged(aside, _ -> true));

        assertThat(figures.kappa()).isGreaterThanOrEqualTo(0.65);
        assertThat(figures.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(figures.referred()).isLessThanOrEqualTo(0.20);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void earnNothingByKeyWordsOrTheQuestion(boolean aside) {
        List<Judged> empty = judged(aside, a -> a.kind() == Kind.SALAD || a.kind() == Kind.COPIED);

        assertThat(Figures.count(empty, Judged::awarded) / empty.size()).isLessThanOrEqualTo(0.02);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void areRightForOneNameOrYear(boolean aside) {
        List<Judged> single = judged(aside, Labelled::single);

        assertThat(Figures.count(single, j -> j.awarded() == j.earned()) / single.size())
                .isGreaterThanOrEqualTo(0.98);
    }

    private static List<Judged> judged(boolean aside, Predicate<Labelled> which) {
        return LabelledAnswers.judged(
                which.and(a -> LabelledAnswers.ASIDE.contains(a.question()) == aside));
    }
}
