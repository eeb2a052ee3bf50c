package org.examwright.generation.choice.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.generation.Notebook;
import org.examwright.generation.facts.Ground;
import org.examwright.knowledge.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which terms may stand beside one another. */
class SiblingsTests {
    @ParameterizedTest
    @CsvSource({
        "the campaign of 1743–45 that drove weavers out of towns, false",
        "the campaign of 1748 that drove weavers out of towns, true"
    })
    void sharesNeitherItsYearsAndAWordWithTheOther(String meaning, boolean distinct) {
        var notes = new Notebook().topic("The cloth trade");
        Term key =
                notes.term(
                        "Clearances",
                        Term.Kind.POLICY,
                        "the campaign of 1744 against hand looms and their owners");
        Term other = notes.term("Expulsions", Term.Kind.POLICY, meaning);

        assertThat(Siblings.distinct(new Ground(notes.knowledge()), key, other))
                .isEqualTo(distinct);
    }
}
