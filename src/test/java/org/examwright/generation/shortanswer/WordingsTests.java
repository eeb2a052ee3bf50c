package org.examwright.generation.shortanswer;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.generation.Notebook;
import org.examwright.generation.facts.Ground;
import org.examwright.knowledge.Statement;
import org.junit.jupiter.api.Test;

/** In which forms an idea may be given. */
class WordingsTests {
    @Test
    void keepsWhatSaysWhichPeopleAreMeant() {
        assertThat(Wordings.core("The court filled up with nobles who owed Necker their posts"))
                .isEmpty();
        assertThat(Wordings.core("The court filled up with nobles, who mocked Necker"))
                .contains("The court filled up with nobles");
    }

    @Test
    void takesNoSentenceThatWeighsSeveralThings() {
        var notes = new Notebook().topic("The Directory");
        var told =
                notes.statement(
                        Statement.Kind.RESULT,
                        "the fall of the king",
                        "Paris lost its guards",
                        "The fall also mattered a little because Paris lost its guards.");

        assertThat(Wordings.of(new Ground(notes.knowledge()), new Idea(told.text(), told, told)))
                .contains("Paris lost its guards")
                .noneMatch(form -> form.contains("mattered"));
    }

    @Test
    void makesNoNounOfAnAim() {
        var ground = new Ground(new Notebook().topic("The Directory").knowledge());

        assertThat(Wordings.of(ground, "to restore freely elected councils"))
                .noneMatch(form -> form.contains("election"));
    }
}
