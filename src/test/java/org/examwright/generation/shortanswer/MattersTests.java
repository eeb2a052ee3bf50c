package org.examwright.generation.shortanswer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.generation.Notebook;
import org.examwright.generation.facts.Ground;
import org.examwright.knowledge.Statement;
import org.junit.jupiter.api.Test;

class MattersTests {
    @Test
    void takesTheEndOfARisingForNoResultOfIt() {
        assertThat(Matters.isItsEnd("the Lyon rising", "The army stormed Lyon")).isTrue();
        assertThat(Matters.isItsEnd("the Lyon rising", "The army stormed Nantes")).isFalse();
        assertThat(Matters.isItsEnd("the Lyon rising", "Weavers left Lyon")).isFalse();
    }

    @Test
    void leavesOutEffectsThatAreToldOnceMoreToBeWeighed() {
        var notes = new Notebook().topic("The Directory");
        for (String effect :
                List.of(
                        "Weavers fled to Nantes",
                        "Silk became scarce at court",
                        "Two bishops lost their sees")) {
            notes.statement(Statement.Kind.RESULT, "the Lyon rising", effect);
        }
        notes.statement(
                Statement.Kind.RESULT,
                "the Lyon rising",
                "Bakers shut their shops",
                "The rising also mattered a little because bakers shut their shops.");

        var matter = Matters.withEffects(new Ground(notes.knowledge()), 3).getFirst();

        assertThat(matter.ideas())
                .extracting(Idea::text)
                .hasSize(3)
                .doesNotContain("Bakers shut their shops");
    }
}
