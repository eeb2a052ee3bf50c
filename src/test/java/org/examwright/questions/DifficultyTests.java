package org.examwright.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.examwright.platform.Json;
import org.examwright.questions.Difficulty.Learned;
import org.examwright.questions.Difficulty.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifficultyTests {
    private static final Difficulty PREDICTED =
            Difficulty.predicted(Map.of("grain", 0.7, "salience", -0.2));

    @ParameterizedTest(name = "{0} answers")
    @CsvSource({
        "1, PREDICTED, MEDIUM, 0.5",
        "29, PREDICTED, MEDIUM, 0.5",
        "30, PROVISIONAL, HARD, 1.2346",
        "99, PROVISIONAL, HARD, 1.2346",
        "100, CALIBRATED, HARD, 1.2346"
    })
    void isBelievedFromThirtyAnswersOn(int answers, State state, Band band, double logit) {
        var after = after(1.23456, answers, PREDICTED);

        assertThat(after.state()).isEqualTo(state);
        assertThat(after.band()).isEqualTo(band);
        assertThat(after.logit()).isEqualTo(logit);
        assertThat(after.responses()).isEqualTo(answers);
        assertThat(after.predictedLogit()).isEqualTo(0.5);
    }

    @Test
    void saysNothingOfAFewAnswersWhereNothingWasPredicted() {
        assertThat(learned(1, 29).after(null)).isNull();
        assertThat(after(1, 30, null).parts()).isEmpty();
        assertThat(after(1, 30, null).predictedLogit()).isZero();
    }

    @Test
    void beginsAnewFromWhereItHadCome() {
        var anew = after(1.5, 120, PREDICTED).anew();

        assertThat(anew.state()).isEqualTo(State.PREDICTED);
        assertThat(anew.responses()).isZero();
        assertThat(anew.standardError()).isNull();
        assertThat(anew.logit()).isEqualTo(1.5);
        assertThat(anew.predictedLogit()).isEqualTo(1.5);
        assertThat(after(0.1, 150, anew).anew().logit()).isEqualTo(0.1);
        assertThat(after(1.5, 12, PREDICTED).anew()).isEqualTo(PREDICTED);
    }

    @Test
    void isReadAsItWasStoredBeforeItHadAnError() {
        var stored =
                "{\"band\":\"MEDIUM\",\"logit\":0.5,\"state\":\"PREDICTED\",\"responses\":0,\"parts\":{}}";

        var read = Json.MAPPER.readValue(stored, Difficulty.class);

        assertThat(read.standardError()).isNull();
        assertThat(Json.MAPPER.writeValueAsString(read)).isEqualTo(stored);
    }

    private static Learned learned(double logit, int answers) {
        return new Learned(new QuestionVersion(QuestionId.next(), 1), logit, 0.2, answers);
    }

    private static Difficulty after(double logit, int answers, @Nullable Difficulty predicted) {
        return Objects.requireNonNull(learned(logit, answers).after(predicted));
    }
}
