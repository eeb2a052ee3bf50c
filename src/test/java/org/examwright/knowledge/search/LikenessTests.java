package org.examwright.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.examwright.knowledge.search.Snippet.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "Zinovyev, Zinoviev, 0.5",
        "Brezniev, Brezhnev, 0.3846",
        "mole, MOLE, 1",
        "mole, quay, 0",
        "'', mole, 0"
    })
    void isTheShareOfTrigrams(String one, String other, double share) {
        assertThat(Likeness.of(one, other)).isCloseTo(share, within(0.0001));
    }

    @Test
    void findsTheWordOfANameThatIsMeant() {
        assertThat(Likeness.nearest("Brunell", "Sir Isambard Kingdom Brunel")).isEqualTo("Brunel");
        assertThat(Likeness.nearest("Brunell", "…")).isEqualTo("Brunell");
    }

    @Test
    void marksTheWordsOfATextThatAreAlike() {
        assertThat(Likeness.spans("🪨 Isambard Brunel", List.of("Brunell")))
                .containsExactly(new Span(11, 17));
    }
}
