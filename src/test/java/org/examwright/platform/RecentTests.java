package org.examwright.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTests {
    private final List<String> read = new ArrayList<>();
    private final Recent<Integer> lengths =
            new Recent<>(
                    2,
                    text -> {
                        read.add(text);
                        return text.length();
                    });

    @Test
    void readsATextOnce() {
        assertThat(lengths.of("Rome")).isEqualTo(4);
        assertThat(lengths.of("Rome")).isEqualTo(4);

        assertThat(read).containsExactly("Rome");
    }

    @Test
    void forgetsWhatWasNotAskedForLongest() {
        List.of("Rome", "Athens", "Sparta", "Rome", "Corinth", "Thebes", "Athens")
                .forEach(lengths::of);

        assertThat(read).containsExactly("Rome", "Athens", "Sparta", "Corinth", "Thebes", "Athens");
    }

    @Test
    void keepsWhatIsAskedForAgainAndAgain() {
        for (int number = 0; number < 100; number++) {
            lengths.of("city " + number);
            lengths.of("Rome");
        }

        assertThat(read).hasSize(101).containsOnlyOnce("Rome");
    }
}
