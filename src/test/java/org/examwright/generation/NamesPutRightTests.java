package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.scheme;

import org.junit.jupiter.api.Test;

/** Slips to be put right: a sentence with the wrong person. */
class NamesPutRightTests {
    @Test
    void areOfTheNameThatDidNotDoIt() {
        assertThat(ask("S20", France.knowledge()))
                .isNotEmpty()
                .allSatisfy(
                        question -> {
                            var points = scheme(question).points();
                            var wrong =
                                    points.size() == 1
                                            ? points.getFirst().reject()
                                            : points.getFirst().accept();
                            var right = points.getLast().accept();
                            assertThat(wrong).doesNotContainAnyElementsOf(right);
                            assertThat(question.content().stem()).contains(wrong.getFirst());
                        });
    }

    @Test
    void refuseWhoElseWasAboutAtTheTime() {
        assertThat(ask("S20", France.knowledge()))
                .flatExtracting(question -> scheme(question).points())
                .as("not the name alone that the question calls wrong")
                .anySatisfy(point -> assertThat(point.reject()).hasSizeGreaterThan(1));
    }
}
