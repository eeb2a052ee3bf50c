package org.examwright.generation.shortanswer.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How aims told in one breath are taken apart. */
class AimsTests {
    private static final Set<String> VERBS = Set.of("restore", "support", "free");

    @Test
    void makesAPointOfEachAim() {
        assertThat(Aims.apart("to speed up work, curb the rich and restore good order", VERBS))
                .containsExactly("to speed up work", "to curb the rich", "to restore good order");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "to free priests and nobles from prison",
                "to win money and support from the towns",
                "to restore freely elected councils and free speech",
                "to blame one man, not the crown, for the war",
                "to let farmers prosper and restore the soil"
            })
    void leavesOneAimWhole(String aim) {
        assertThat(Aims.apart(aim, VERBS)).containsExactly(aim);
    }

    @Test
    void asksForNoAimsOfWhatSeveralSigned() {
        assertThat(Aims.ofSeveral("the Treaty of Dover")).isTrue();
        assertThat(Aims.ofSeveral("the Directory")).isFalse();
    }
}
