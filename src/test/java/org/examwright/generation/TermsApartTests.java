package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.scheme;

import java.util.ArrayList;
import java.util.List;
import org.examwright.knowledge.Confusables;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Term;
import org.examwright.questions.MarkScheme;
import org.examwright.sources.Evidence;
import org.junit.jupiter.api.Test;

/** Terms that learners confuse, told apart. */
class TermsApartTests {
    private final Notebook notes = new Notebook().topic("The Assembly");

    private void term(String name, String definition) {
        notes.term(name, Term.Kind.CONCEPT, definition);
    }

    private Knowledge confused(String... names) {
        return notes.knowledge().with(new Confusables(List.of(List.of(names))));
    }

    @Test
    void areOfAKind() {
        term("Taille", "a tax that peasants paid on land and houses");
        term("Gabelle", "a tax that households owed on all their salt");

        assertThat(ask("S21", confused("Taille", "Gabelle"))).hasSize(1);
    }

    @Test
    void areNotTwoSortsOfPeopleWhomNobodyMixesUp() {
        term("Muscadin", "a dandy who fought radicals in the streets");
        term("Emigre", "a noble who had left the country for safety");

        assertThat(ask("S21", confused("Muscadin", "Emigre"))).isEmpty();
    }

    @Test
    void earnOneMarkOfTwoForAMeaningThatIsTooGeneral() {
        term("Taille", "a tax that peasants paid on land and houses");
        term("Gabelle", "a tax that households owed on all their salt");
        MarkScheme scheme = scheme(ask("S21", told(confused("Taille", "Gabelle"))).getFirst());

        assertThat(scheme.points())
                .flatExtracting(MarkScheme.Point::accept)
                .contains("a tax that peasants paid on land and houses")
                .doesNotContain("a land tax", "land tax");
        assertThat(scheme.guidance()).contains("‘a land tax’ alone earns 1 mark for Taille.");
    }

    /** The same with a sentence beside that tells the first term in two words. */
    private static Knowledge told(Knowledge known) {
        Term first = known.terms().getFirst();
        var quote = first.evidence().getFirst();
        String said = "The taille was a land tax.";
        var brief = new Evidence(quote.sourceId(), 1, quote.line() + 9, 0, said.length(), said);
        var terms = new ArrayList<>(known.terms());
        terms.set(
                0,
                new Term(
                        first.id(),
                        first.term(),
                        first.kind(),
                        first.definition(),
                        first.topics(),
                        List.of(quote, brief),
                        first.standing()));
        return new Knowledge(
                known.topics(),
                known.themes(),
                known.actors(),
                known.events(),
                terms,
                known.figures(),
                known.statements(),
                known.relations(),
                known.confusable());
    }
}
