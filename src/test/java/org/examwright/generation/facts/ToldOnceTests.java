package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToldOnceTests {
    @Test
    void leavesOutTheSameWordsInAnotherOrder() {
        assertThat(
                        once(
                                "Rents fell by a third in 1852",
                                "Schools opened in 1854",
                                "In 1852 the rents fell by a third"))
                .containsExactly("Rents fell by a third in 1852", "Schools opened in 1854");
    }

    @Test
    void keepsWhatDiffersInANumberAlone() {
        assertThat(
                        once(
                                "The court of Lorn sent weavers who burnt looms to prison in 1812",
                                "The court of Lorn sent weavers who burnt looms to prison in 1813"))
                .hasSize(2);
    }

    private static List<String> once(String... points) {
        return ToldOnce.of(List.of(points), point -> point);
    }
}
