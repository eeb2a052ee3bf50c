package org.examwright.generation.shortanswer.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameItTests {
    @Test
    void putsTheDateByTheDeedAndNotByWhatWasPromised() {
        assertThat(NameIt.dated("promised that the mill would overtake theirs", "in 1857"))
                .isEqualTo(", in 1857, promised that the mill would overtake theirs");
        assertThat(NameIt.dated("opened the mill", "in 1857"))
                .isEqualTo(" opened the mill in 1857");
    }
}
