package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.generation.writing.Candidate;
import org.junit.jupiter.api.Test;

class KeysTests {
    private final Candidate candidate =
            new Candidate(
                    "the fire",
                    new UUID(0, 1),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    0.5,
                    _ -> {
                        throw new AssertionError("nothing is written here");
                    });

    @Test
    void allowsAFactThreeTimes() {
        assertThat(uses(new Keys(400, Map.of()))).isEqualTo(3);
    }

    @Test
    void allowsAFactOfAPageOfNotesSixTimes() {
        assertThat(uses(new Keys(30, Map.of()))).isEqualTo(6);
        assertThat(uses(new Keys(99, Map.of()))).isEqualTo(6);
        assertThat(uses(new Keys(100, Map.of()))).isEqualTo(3);
    }

    @Test
    void takesBackWhatIsNotAsked() {
        Keys keys = new Keys(400, Map.of());
        uses(keys);

        keys.giveBack(candidate);

        assertThat(keys.allow(candidate)).isTrue();
    }

    private int uses(Keys keys) {
        int uses = 0;
        for (; keys.allow(candidate); uses++) {
            keys.take(candidate);
        }
        return uses;
    }
}
