package org.examwright.generation.shortanswer.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.generation.Notebook;
import org.examwright.generation.facts.Ground;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.junit.jupiter.api.Test;

class MeaningsTests {
    @Test
    void takeWhatSaysTheMeaningAndNotJustAnythingThatIsSaidOfIt() {
        Notebook notes = new Notebook().topic("The Revolution");
        Term convention =
                notes.term(
                        "Convention",
                        Term.Kind.BODY,
                        "the elected assembly that governed France from 1792");
        notes.statement(
                Statement.Kind.FEATURE, "Convention", "The Convention was very disorganised");
        notes.statement(
                Statement.Kind.FUNCTION,
                "Convention",
                "The Convention was an elected assembly that governed the country");
        notes.statement(
                Statement.Kind.FUNCTION, "Convention", "The Convention was an assembly of France");

        List<String> forms = Meanings.of(new Ground(notes.knowledge()), convention);

        assertThat(forms)
                .contains("The Convention was an elected assembly that governed the country")
                .doesNotContain(
                        "The Convention was very disorganised",
                        "The Convention was an assembly of France");
    }
}
