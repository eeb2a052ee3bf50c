package org.examwright.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.examwright.analysis.figures.Flags.Judged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagsTests {
    @ParameterizedTest(name = "{0} attempts, facility {1}, discrimination {2}, guess {3}")
    @CsvSource({
        "50, 0.96, 40, 0.25, TOO_EASY",
        "50, 0.95, 40, 0.25, ",
        "49, 0.96, 40, 0.25, ",
        "50, 0.44, 40, 0.25, TOO_HARD",
        "50, 0.45, 40, 0.25, ",
        "50, 0.19, 40, , TOO_HARD",
        "50, 0.44, 40, , ",
        "50, 0.60, 14.9, 0.25, LOW_DISCRIMINATION",
        "50, 0.60, 15, 0.25, ",
        "49, 0.60, 14.9, 0.25, ",
        "15, 0.60, -0.1, 0.25, NEGATIVE_DISCRIMINATION",
        "14, 0.60, -80, 0.25, ",
        "50, 0.60, -3, 0.25, LOW_DISCRIMINATION NEGATIVE_DISCRIMINATION",
        "50, 0.60, , 0.25, ",
    })
    void areRaisedAtTheirThresholds(
            int attempts,
            double facility,
            @Nullable Double discrimination,
            @Nullable Double guess,
            @Nullable String raised) {
        var flags = Flags.of(item(attempts, facility, discrimination), guess, List.of(), true);

        assertThat(flags).isEqualTo(raised == null ? Set.of() : all(raised));
    }

    @Test
    void doubtAKeyThatTheBestPassOver() {
        var key = judged(true, 0.3, 0.1, 0.4);
        var wanted = judged(false, 0.5, 0.6, 20);

        assertThat(of(key, wanted)).contains(Flag.LIKELY_MISKEY);
        assertThat(of(key, judged(false, 0.5, 0.1, 20))).doesNotContain(Flag.LIKELY_MISKEY);
        assertThat(of(key, judged(false, 0.5, 0.6, -1))).doesNotContain(Flag.LIKELY_MISKEY);
        assertThat(of(key, judged(false, 0.5, 0.6, 0.3))).doesNotContain(Flag.LIKELY_MISKEY);
        var several = Flags.of(item(20, 0.3, 1.0), 0.25, List.of(key, wanted), false);
        assertThat(several).doesNotContain(Flag.LIKELY_MISKEY);
    }

    @Test
    void tellOfDistractorsThatDoNoWork() {
        var key = judged(true, 0.6, 0.9, 40);

        assertThat(of(key, judged(false, 0.05, 0, -20))).isEmpty();
        assertThat(of(key, judged(false, 0.04, 0, -20))).containsExactly(Flag.IDLE_DISTRACTOR);
        assertThat(of(key, judged(false, 0.4, 0, 0))).containsExactly(Flag.IDLE_DISTRACTOR);
    }

    private static Set<Flag> of(Judged... options) {
        return Flags.of(item(20, 0.6, 30.0), 0.25, List.of(options), true);
    }

    private static Judged judged(boolean right, double share, double top, double correlation) {
        var statistics =
                new OptionStatistics((int) (share * 20), share, correlation, top, 0.5, 0.5);
        return new Judged(right, statistics);
    }

    private static ItemStatistics item(
            int attempts, double facility, @Nullable Double discrimination) {
        return new ItemStatistics(
                attempts,
                facility,
                null,
                0.4,
                0.1,
                10.0,
                false,
                discrimination,
                null,
                50.0,
                attempts < TestStatistics.ENOUGH);
    }

    private static Set<Flag> all(String names) {
        return Set.copyOf(Arrays.stream(names.split(" ")).map(Flag::valueOf).toList());
    }
}
