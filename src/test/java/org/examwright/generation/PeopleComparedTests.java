package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;

import java.util.List;
import org.examwright.knowledge.Statement.Kind;
import org.junit.jupiter.api.Test;

/** Two people may differ in anything: the question says in what. */
class PeopleComparedTests {
    private static Notebook differing() {
        var notes = new Notebook().topic("The war debates");
        List.of(
                        "Danton sought peace, while Marat called for war",
                        "Danton spoke in the Convention, while Marat wrote for the streets",
                        "Danton trusted lawyers, while Marat praised the poor")
                .forEach(text -> notes.statement(Kind.DIFFERENCE, "Danton and Marat", text));
        return notes;
    }

    @Test
    void areComparedWithinTheirTopic() {
        var notes = differing();
        notes.person("Danton");
        notes.person("Marat");

        assertThat(ask("S14", notes.knowledge()).getFirst().content().stem())
                .endsWith(". Write about the war debates.");
    }

    @Test
    void areNoPeopleWhereTheNotesKnowNobodyOfTheName() {
        assertThat(ask("S14", differing().knowledge()).getFirst().content().stem())
                .doesNotContain("Write about");
    }
}
