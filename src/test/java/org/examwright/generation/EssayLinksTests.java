package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.essay;
import static org.examwright.generation.Said.argued;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Which points of the two sides an essay's scheme tells the learner to weigh against each other.
 */
class EssayLinksTests {
    @Test
    void joinPointsOfOneMatterAndNotOfOneMonth() {
        var question =
                ask(
                                "E17",
                                argued(
                                        "The new laws benefited the farmers of Rome in the years"
                                                + " 1850–62",
                                        List.of(
                                                "Rents fell in March 1852",
                                                "Schools came back in 1854",
                                                "Wages rose by half before 1858"),
                                        List.of(
                                                "Bread was dear in March 1853",
                                                "Schools charged fees from 1857",
                                                "Taxes came in 1855")))
                        .getFirst();

        assertThat(essay(question).links())
                .containsExactly(
                        "Weigh “Schools came back in 1854” against “Schools charged fees from"
                                + " 1857”");
    }

    @Test
    void joinNoPointsThatShareNoMatter() {
        var question =
                ask(
                                "E17",
                                argued(
                                        "The new laws benefited the farmers of Rome in the years"
                                                + " 1850–62",
                                        List.of(
                                                "Rents fell by a third in 1852",
                                                "Schools opened in 1854",
                                                "Wages rose by half before 1858"),
                                        List.of(
                                                "Bread was dear in 1853",
                                                "Mills closed in 1857",
                                                "The vote was lost in 1851")))
                        .getFirst();

        assertThat(essay(question).links()).isEmpty();
    }
}
