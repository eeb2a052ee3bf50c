package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.essay;
import static org.examwright.generation.Asking.france;
import static org.examwright.generation.Asking.scheme;

import java.util.List;
import java.util.Locale;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.questions.MarkScheme;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What patterns for terms and written answers need and hold, and what is left out of all. */
class WrittenPatternTests {
    @Nested
    class TheMeaningOfATerm {
        @Test
        void isNotAskedWhereTheDefinitionHoldsTheTerm() {
            var notes = france();
            notes.term(
                    "Jacobinism",
                    Term.Kind.CONCEPT,
                    "the radical creed of the Jacobin clubs in Paris");

            assertThat(ask("M9", notes.knowledge()))
                    .noneMatch(question -> question.content().stem().contains("Jacobinism"));
        }

        @Test
        void earnsOneMarkInWhateverWords() {
            var assignat =
                    ask("S4", France.knowledge()).stream()
                            .filter(question -> question.content().stem().contains("ssignat"))
                            .findFirst()
                            .orElseThrow();

            assertThat(assignat.content().marks()).isEqualByComparingTo("1");
            assertThat(scheme(assignat).takesOthers()).isTrue();
            assertThat(scheme(assignat).lines())
                    .as("a term has one meaning")
                    .anyMatch(line -> line.startsWith("There is one right meaning"))
                    .noneMatch(line -> line.contains("indicative"));
            assertThat(scheme(assignat).points())
                    .singleElement()
                    .satisfies(
                            point ->
                                    assertThat(point.accept())
                                            .contains(
                                                    "paper currency backed by confiscated church"
                                                            + " lands")
                                            .as("a clause that leaves out what it was")
                                            .doesNotContain("backed by confiscated church lands"));
        }
    }

    @Nested
    class ACommonNoun {
        @ParameterizedTest
        @CsvSource({
            "Picketing, CONCEPT, standing outside works to keep others out",
            "Commune, BODY, one of the councils that ran a town",
            "Section, BODY, an assembly that ran a quarter of the town",
        })
        void isAskedForInSmallLetters(String term, Term.Kind kind, String meaning) {
            var notes = new Notebook().topic("The Assembly");
            notes.term(term, kind, meaning);

            assertThat(ask("S4", notes.knowledge()).getFirst().content().stem())
                    .matches("(State what|What) was meant.*")
                    .contains(" by the term ‘" + term.toLowerCase(Locale.ROOT) + "’");
        }
    }

    @Nested
    class ADefinition {
        @Test
        void earnsOneMarkWhereTheClassAloneSaysLittle() {
            var notes = new Notebook().topic("The Assembly");
            notes.term("Sentry Box", Term.Kind.BODY, "the body set up by Paris to watch the king");

            var question = ask("S4", notes.knowledge()).getFirst();

            assertThat(question.content().marks()).isEqualByComparingTo("1");
            assertThat(scheme(question).points())
                    .hasSize(1)
                    .noneMatch(point -> point.accept().contains("body"));
        }

        @Test
        void refusesNoNameOfWhatItDefines() {
            var notes = new Notebook().topic("The Assembly");
            notes.term("Great Fear", Term.Kind.CONCEPT, "the wave of burnings in 1789");
            notes.term("Brigandage", Term.Kind.CONCEPT, "the panic over robbers in 1789");

            assertThat(ask("S1", notes.knowledge()))
                    .isNotEmpty()
                    .allSatisfy(
                            question ->
                                    assertThat(scheme(question).points().getFirst().reject())
                                            .isEmpty());
        }

        @Test
        void acceptsInitialsAndWhatStandsInBrackets() {
            var notes = new Notebook().topic("The Assembly");
            notes.term(
                    "Committee Of Safety (the watch)",
                    Term.Kind.BODY,
                    "the deputies who ruled France through terror");

            assertThat(scheme(ask("S1", notes.knowledge()).getFirst()).points().getFirst().accept())
                    .contains("Committee Of Safety", "COS", "watch");
        }
    }

    @Nested
    class AName {
        @Test
        void isAskedForInAnotherOrderThanTheGlossarys() {
            var notes = new Notebook().topic("The Assembly");
            notes.term(
                    "Maximum",
                    Term.Kind.DOCUMENT,
                    "the law of 1793 that fixed prices of bread and flour");

            assertThat(ask("S1", notes.knowledge()))
                    .extracting(question -> question.content().stem())
                    .containsExactly("Name this law of 1793: it fixed prices of bread and flour.");
        }

        @Test
        void isNotAskedForByALongGlossaryEntryWordForWord() {
            var notes = new Notebook().topic("The Assembly");
            notes.term(
                    "Great Fear",
                    Term.Kind.CONCEPT,
                    "the wave of rumours, panic and burnings in many villages of the provinces in"
                            + " 1789");

            assertThat(ask("S1", notes.knowledge())).isEmpty();
        }
    }

    @Nested
    class AListOfTwo {
        @Test
        void leavesAChoice() {
            var aims =
                    ask("S3", France.knowledge()).stream()
                            .filter(q -> q.content().stem().contains("aims"))
                            .findFirst()
                            .orElseThrow();

            assertThat(aims.content().stem()).endsWith(" two aims of the Jacobins.");
            assertThat(scheme(aims).rule()).isEqualTo(MarkScheme.Rule.ANY_OF);
            assertThat(scheme(aims).of()).isEqualTo(2);
            assertThat(scheme(aims).points()).hasSize(3);
        }

        @Test
        void isNotAskedOfTwo() {
            var notes = new Notebook();
            notes.statement(Statement.Kind.AIM, "the Jacobins", "to defend the republic");
            notes.statement(Statement.Kind.AIM, "the Jacobins", "to fix the price of bread");

            assertThat(ask("S3", notes.knowledge())).isEmpty();
        }
    }

    @Nested
    class AnEssay {
        @Test
        void onTheReasonsOfAYearPartsLongTermFromShort() {
            var notes = new Notebook().topic("Rome").theme("Power");
            Event coup = notes.event("Sulla marched on Rome", 1850);
            for (String reason :
                    List.of(
                            "Debts crushed the farmers",
                            "Generals paid their own soldiers",
                            "Rivals shared no aims")) {
                notes.cause(notes.statement(Statement.Kind.REASON, "Sulla’s march", reason), coup);
            }
            for (String step :
                    List.of(
                            "Marius took the eastern command",
                            "Rioters killed a tribune",
                            "Envoys abused the legions")) {
                notes.cause(notes.event(step, 1849), coup);
            }

            var essay = ask("E4", notes.knowledge()).getFirst();

            assertThat(essay.content().stem())
                    .isEqualTo("Assess the reasons why Sulla marched on Rome in 1850.");
            assertThat(essay(essay).favour())
                    .hasSize(3)
                    .allMatch(claim -> !claim.evidence().isEmpty());
            assertThat(essay(essay).against())
                    .hasSize(3)
                    .allMatch(claim -> !claim.evidence().isEmpty());
            assertThat(essay(essay).levels()).hasSize(6).first().returns(20, MarkScheme.Level::to);
        }

        @Test
        void isNotSetWithoutFourCauses() {
            var notes = new Notebook();
            Event coup = notes.event("Sulla marched on Rome", 1850);
            notes.cause(notes.event("Rioters killed a tribune", 1849), coup);

            assertThat(ask("E1", notes.knowledge())).isEmpty();
            assertThat(ask("E4", notes.knowledge())).isEmpty();
        }
    }

    @Nested
    class WhatWasReadFromNotes {
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        The congress took place | unnamed
                        The country was economically ruined | unnamed
                        He resigned from the Cabinet | pronoun
                        Pitt later resigned from the Cabinet | relative time
                        Pitt opp. the g'ment of Fox | shorthand
                        Pitt argued for reform of the Commons | no deed
                        Fall of the Cabinet of Pitt | no verb
                        A treaty with the Dutch was signed | one of many
                        Pitt ended the embargo | whose is not said
                        The Act of Union was passed | may be one of several
                        Wellington's men put up a camp | where is not said
                        Unrest spread throughout Ireland | of more years than one
                        """)
        void isLeftOutWhereItDoesNotStandAlone(String label, String why) {
            var notes = new Notebook().read(0.9);
            notes.event("Pitt resigned from the Cabinet of Portland", 1801);
            notes.event("Fox joined the Cabinet of Grenville", 1806);
            notes.event("Napoleon crushed Prussia at Jena", 1805);
            notes.event(label.strip(), 1803);

            assertThat(ask("S2", notes.knowledge())).as(why).hasSize(3);
        }

        @Test
        void isLeftOutWhereTheReaderWasUnsure() {
            var notes = new Notebook().read(0.7);
            notes.event("Pitt resigned from the Cabinet of Portland", 1801);

            assertThat(ask("S2", notes.knowledge())).isEmpty();
        }
    }
}
