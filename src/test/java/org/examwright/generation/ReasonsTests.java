package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.examwright.generation.facts.Contested;
import org.junit.jupiter.api.Test;

class ReasonsTests {
    @Test
    void tellOfPatternsInTheOrderOfTheirNumbers() {
        Reasons reasons = new Reasons();
        reasons.count("M10", "no term is known");
        reasons.count("M9", "no term is known");
        reasons.count("M2", "no event is known");

        assertThat(reasons.said(""))
                .containsExactly("M2: no event is known", "M9, M10: no term is known");
    }

    @Test
    void countTheFactsThatMostOftenAreLeftOut() {
        assertThat(
                        Reasons.leftOut(
                                Map.of("terms have no plain definition", 3, "events are vague", 2)))
                .containsExactly("3 terms have no plain definition");
    }

    @Test
    void tellOfOneFactAsOfOne() {
        assertThat(Reasons.leftOut(Map.of("terms have no plain definition", 1)))
                .containsExactly("one of the terms has no plain definition");
    }

    @Test
    void alwaysTellOfWhatTheNotesContradict() {
        assertThat(
                        Reasons.leftOut(
                                Map.of("terms have no plain definition", 3, Contested.REASON, 1)))
                .containsExactly(
                        "3 terms have no plain definition",
                        "one of the facts rests on what the notes contradict; see conflicts");
    }
}
