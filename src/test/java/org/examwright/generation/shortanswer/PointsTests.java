package org.examwright.generation.shortanswer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.generation.Notebook;
import org.examwright.generation.facts.Ground;
import org.examwright.knowledge.Statement;
import org.junit.jupiter.api.Test;

/** What the points of a scheme tell. */
class PointsTests {
    private static final String LIST =
            "The rising came from dear bread, from unpaid wages in the yards and from the old hatred"
                    + " of the fort's commander";

    @Test
    void developNoReasonByAListOfReasons() {
        var notes = new Notebook().topic("The Directory");
        var bread = notes.statement(Statement.Kind.REASON, "the rising", "Bread was dear", LIST);
        var wages =
                notes.statement(
                        Statement.Kind.REASON, "the rising", "Wages were left unpaid", LIST);
        var ideas =
                List.of(new Idea(bread.text(), bread, bread), new Idea(wages.text(), wages, wages));

        assertThat(Points.levelled(new Ground(notes.knowledge()), ideas, 4, List.of()))
                .extracting(point -> point.text())
                .containsExactly("Bread was dear", "Wages were left unpaid");
    }
}
