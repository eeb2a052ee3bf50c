package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.essay;

import java.util.List;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Statement;
import org.examwright.questions.MarkScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Essays on notes that argue no view: what stands under two headings is weighed. */
class SectionEssayTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The march on Rome, 1850 | the march on Rome
                    Senate crisis 1850-51 | the senate crisis
                    Tax laws, Jan 1850 | tax laws
                    """)
    void weighsWhatStandsUnderTwoHeadings(String heading, String phrase) {
        assertThat(ask("E19", notes(heading, "Road to peace")))
                .singleElement()
                .extracting(question -> question.content().stem())
                .isEqualTo(
                        "Which was of greater importance in the years 1850–55: (i) "
                                + phrase
                                + " or (ii) road to peace? Explain your answer with reference to"
                                + " both (i) and (ii).");
    }

    @Test
    void givesEachSideWhatStandsUnderItsHeading() {
        var scheme = essay(ask("E19", notes("Tax laws", "Road to peace")).getFirst());

        assertThat(scheme.favour())
                .extracting(MarkScheme.Claim::claim)
                .containsExactly(
                        "On tax laws: Sulla raised the tax on bread in 1850",
                        "On tax laws: Marius sold the mines of Spain in 1851",
                        "On tax laws: Farmers burned the tax rolls in 1852");
        assertThat(scheme.against()).hasSize(3).allMatch(claim -> !claim.evidence().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Background",
                "Why did Rome fall?",
                "Causes of the war",
                "Sulla was angry",
                "Government",
                "Testing the army",
                "Rome / Carthage"
            })
    void leavesOutHeadingsThatNameNoMatter(String heading) {
        assertThat(ask("E19", notes(heading, "Road to peace"))).isEmpty();
    }

    @Test
    void asksAHeadingThatAsksWhy() {
        var notes = new Notebook().theme("Economy").topic("Why did Sulla lose power?");
        notes.event("Merchants closed the harbour of Ostia", 1850);
        notes.event("Farmers burned the tax rolls", 1851);
        notes.statement(Statement.Kind.REASON, "Bread", "Bread cost twice its price");
        notes.theme("Army");
        notes.event("Three legions rose in Spain", 1851);
        notes.event("Marius took the camp of Capua", 1852);
        notes.event("Gauls crossed the Alps", 1852);
        notes.event("Sulla lost power in Rome", 1853);

        assertThat(ask("E4", notes.knowledge()))
                .singleElement()
                .satisfies(
                        question -> {
                            assertThat(question.content().stem())
                                    .isEqualTo("Why did Sulla lose power?");
                            assertThat(essay(question).favour()).hasSize(3);
                            assertThat(essay(question).against()).hasSize(3);
                        });
    }

    @Test
    void doesNotWeighHeadingsWhereTheCourseArguesViews() {
        var notes = book("Tax laws", "Road to peace");
        for (String side : List.of("FOR", "AGAINST")) {
            for (String point : List.of("Bread was dear", "Mills closed", "Taxes doubled")) {
                notes.point(side + ": Sulla saved the republic in the years 1850–52", point);
            }
        }

        assertThat(ask("E19", notes.knowledge())).isEmpty();
    }

    private static Knowledge notes(String one, String other) {
        return book(one, other).knowledge();
    }

    private static Notebook book(String one, String other) {
        var notes = new Notebook().theme("Power").topic(one);
        notes.event("Sulla raised the tax on bread", 1850);
        notes.event("Marius sold the mines of Spain", 1851);
        notes.event("Farmers burned the tax rolls", 1852);
        notes.topic(other);
        notes.event("Envoys met at Capua", 1853);
        notes.event("Pompey disbanded three legions", 1854);
        notes.event("Gaul accepted the treaty", 1855);
        return notes;
    }
}
