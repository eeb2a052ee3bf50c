package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;

import java.util.List;
import org.examwright.generation.shortanswer.Named;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.sources.Evidence;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the stems of short answers must name, so that they stand without the notes. */
class ShortStemTests {
    private static List<String> stems(String pattern, Knowledge knowledge) {
        return ask(pattern, knowledge).stream().map(question -> question.content().stem()).toList();
    }

    @Nested
    class AYear {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Spain offered aid to Naples",
                    "Paoli fled abroad",
                    "Louis celebrated his fortieth birthday",
                    "Failure to pay brought Necker down",
                    "The rebels took arms in Vendée",
                    "Louis became unwell",
                    "The Convention blamed Danton",
                    "The Convention introduced its final major reforms",
                    "The Grain Prices Act was signed",
                    "GB and Spain joined the League of Ghent",
                    "Danton's house was searched in Paris",
                    "France missed a payment to Spain",
                    "The Treaty of London was signed",
                    "Danton went to Spain",
                    "Marat was stabbed by members of the Movement",
                    "France invaded Savoy",
                    "Jacques Necker resigned",
                    "Danton replaced Necker",
                    "The Treaty of Perpetual Peace was signed",
                    "The Convention announced the intention of ruling as a committee",
                    "Robespierre proclaimed the end of the Terror",
                    "Necker's Loan Plan controlled prices and reduced the debt"
                })
        void isNotAskedOfWhatBearsNoName(String label) {
            var notes = new Notebook().topic("The Assembly").read(0.9);
            notes.event(label, 1791);

            assertThat(ask("S2", notes.knowledge())).isEmpty();
        }

        @Test
        void isNotAskedOfASurnameThatMayBeAnothers() {
            var notes = new Notebook().topic("The Assembly").read(0.9);
            notes.event("Lucien Bonaparte addressed the Council in Saint-Cloud", 1799);
            notes.event("Bonaparte was crowned at Notre-Dame", 1804);

            assertThat(stems("S2", notes.knowledge()))
                    .hasSize(1)
                    .allMatch(stem -> stem.contains("Lucien Bonaparte"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "That May Robespierre announced a league with Genoa",
                    "Robespierre announced a league with Genoa on 4 May",
                })
        void isNotTakenFromTheLineOfAnotherEvent(String line) {
            var notes = new Notebook().topic("The Assembly").read(0.9);
            var march = notes.event("The guards of Marseille marched on Paris", 1791);
            var told = notes.event("Robespierre announced a league with Genoa", 1791);
            var quote = told.evidence().getFirst();
            var own = new Evidence(quote.sourceId(), 1, quote.line(), 0, line.length(), line);

            assertThat(stems("S2", leaning(notes, told, List.of(own, theQuote(march)))))
                    .isNotEmpty()
                    .noneMatch(stem -> stem.contains("Robespierre"));
        }

        @Test
        void isNotAskedOfTheFirstOfManyAsOfAny() {
            var first =
                    new Notebook()
                            .topic("The Assembly")
                            .event("The Convention tested its first telegraph in Lille", 1793);

            assertThat(Named.oneYear(first, "The Convention tested a telegraph in Lille"))
                    .isFalse();
            assertThat(Named.oneYear(first, first.label())).isTrue();
        }

        @Test
        void isNotBorrowedFromWhatIsToldBeforeIt() {
            var notes = new Notebook().topic("The Assembly").read(0.9);
            var death = notes.event("Mirabeau died in Paris", 1791);
            var told = notes.event("Robespierre announced a league with Genoa", 1791);
            var quote = told.evidence().getFirst();
            var yearless =
                    new Evidence(quote.sourceId(), 1, quote.line(), 0, 42, told.label() + ".");

            assertThat(stems("S2", leaning(notes, told, List.of(yearless, quote))))
                    .anyMatch(stem -> stem.contains("Robespierre"));
            assertThat(stems("S2", leaning(notes, told, List.of(yearless, theQuote(death)))))
                    .noneMatch(stem -> stem.contains("Robespierre"));
        }

        private static Evidence theQuote(Event event) {
            return event.evidence().getFirst();
        }

        private static Knowledge leaning(Notebook notes, Event told, List<Evidence> on) {
            return Said.withEvents(
                    notes.knowledge(),
                    event ->
                            !event.equals(told)
                                    ? event
                                    : new Event(
                                            event.id(),
                                            event.label(),
                                            event.from(),
                                            event.to(),
                                            event.precision(),
                                            false,
                                            null,
                                            event.parts(),
                                            event.themes(),
                                            event.topics(),
                                            on,
                                            event.standing()));
        }

        @Test
        void isNotAskedInTheWordsOfTheNotes() {
            var notes = new Notebook().topic("The Assembly").read(0.9);
            notes.event(
                    "The Convention abolished the monarchy in France after the attack on Tuileries",
                    1792);

            assertThat(ask("S2", notes.knowledge())).isEmpty();
        }
    }

    @Nested
    class AName {
        @ParameterizedTest
        @ValueSource(
                strings = {"approved the treaty", "signed the constitution", "joined the club"})
        void isNotAskedForWhatManyDid(String predicate) {
            assertThat(Named.byOneAlone(predicate)).isFalse();
            assertThat(Named.byOneAlone("shot the deputy")).isTrue();
        }
    }

    @Nested
    class ATerm {
        @Test
        void isGivenTheArticleThatNotesLeaveOut() {
            var notes = new Notebook().topic("The Assembly").read(0.9);
            notes.term(
                    "Patriotic Gift", Term.Kind.POLICY, "a voluntary levy to pay for Austrian war");

            assertThat(Asking.scheme(ask("S4", notes.knowledge()).getFirst()).points().getFirst())
                    .satisfies(point -> assertThat(point.text()).endsWith("for the Austrian war"));
        }

        @Test
        void inInitialsIsNotAskedForWithoutItsLongForm() {
            var notes = new Notebook().topic("The Assembly").read(0.9);
            notes.term("CPS", Term.Kind.CONCEPT, "a ruling group of twelve men who met in secret");

            assertThat(ask("S4", notes.knowledge())).isEmpty();
        }

        @Test
        void thatIsOnlySpeltOutIsNotDefined() {
            var notes = new Notebook().topic("The Assembly").read(0.9);
            notes.term("Comsur", Term.Kind.BODY, "a Committee of General Security");

            assertThat(ask("S4", notes.knowledge())).isEmpty();
        }

        @Test
        void ofOneAmongManyIsAskedForAsATermAndNotDescribed() {
            var notes = new Notebook().topic("The Assembly");
            notes.term("Commune", Term.Kind.BODY, "an elected council that ran a town or village");
            for (int i = 0; i < 6; i++) {
                notes.event("The commune " + WORDS.get(i) + " its mayor in Lyon", 1790 + i);
            }

            assertThat(stems("S4", notes.knowledge()))
                    .containsExactly("State what was meant by the term ‘commune’.");
            assertThat(ask("S7", notes.knowledge())).isEmpty();
        }

        private static final List<String> WORDS =
                List.of("elected", "dismissed", "mourned", "honoured", "defended", "jailed");

        @Test
        void isAlsoKnownWithoutTheYearsItsMeaningGives() {
            var notes = new Notebook().topic("The Assembly");
            notes.term(
                    "Council of Ancients",
                    Term.Kind.BODY,
                    "the upper house of deputies between 1795 and 1799");

            assertThat(Asking.scheme(ask("S4", notes.knowledge()).getFirst()).points().getFirst())
                    .satisfies(
                            point ->
                                    assertThat(point.accept())
                                            .contains("upper house of deputies")
                                            .noneMatch(
                                                    form ->
                                                            form.endsWith("and 1799")
                                                                    && !form.contains("between")));
        }

        @Test
        void inCommonWordsIsAskedOfItsNationsHistory() {
            var notes = new Notebook().topic("The Assembly");
            for (String noun :
                    List.of(
                            "peasants",
                            "nobles",
                            "bishops",
                            "merchants",
                            "judges",
                            "towns",
                            "soldiers",
                            "sailors",
                            "weavers",
                            "bakers",
                            "printers",
                            "lawyers",
                            "students")) {
                notes.statement(
                        Statement.Kind.FEATURE,
                        "the Assembly",
                        "Deputies heard French " + noun + " at length");
            }
            notes.term(
                    "forced loan",
                    Term.Kind.CONCEPT,
                    "a levy on the rich that was never paid back");

            assertThat(stems("S4", notes.knowledge()))
                    .containsExactly(
                            "State what was meant in French history by the term ‘forced loan’.");
        }
    }
}
