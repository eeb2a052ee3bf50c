package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.key;

import org.junit.jupiter.api.Test;

/** What a key cites that is right only beside other events. */
class ComparedEventsTests {
    @Test
    void aFirstOrLastOneRestsOnTheDatesOfAllOfAMatter() {
        assertThat(ask("M3", France.knowledge()))
                .filteredOn(q -> !q.content().stem().matches(".* (before|after) .*"))
                .isNotEmpty()
                .allSatisfy(
                        question ->
                                assertThat(key(question).evidence())
                                        .hasSize(question.content().options().size()));
    }

    @Test
    void oneBeforeOrAfterAnEventRestsOnBothDates() {
        assertThat(ask("M3", France.knowledge()))
                .filteredOn(q -> q.content().stem().matches(".* (before|after) .*"))
                .allSatisfy(question -> assertThat(key(question).evidence()).hasSize(2));
    }

    @Test
    void oneBetweenTwoRestsOnTheDatesOfAllThree() {
        assertThat(ask("M5", France.knowledge()))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(key(question).evidence()).hasSize(3));
    }
}
