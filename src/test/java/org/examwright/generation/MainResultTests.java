package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.key;
import static org.examwright.generation.Asking.wrong;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Statement;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.Option;
import org.examwright.questions.Proof;
import org.examwright.sources.Evidence;
import org.junit.jupiter.api.Test;

/** The result that notes call the most important, asked only where they say so. */
class MainResultTests {
    private static final String MOST = "The flight mattered above all because trust was lost";
    private static final String LESS = "To a lesser degree the flight mattered for the guards";
    private static final String PLAIN = "The flight led to this too";

    /** The flight's three results, the notes saying these things of them in turn. */
    private static Knowledge flight(String... said) {
        var notes = new Notebook().topic("The Revolution").theme("Society");
        Event flight = notes.event("The royal family fled towards Varennes", 1791);
        List<String> results =
                List.of(
                        "Deputies lost faith in the crown",
                        "Guards kept closer watch on the palace",
                        "Pamphlets drew the king as a pig");
        for (String result : results) {
            notes.cause(
                    flight,
                    notes.statement(Statement.Kind.RESULT, "the flight to Varennes", result));
        }
        return weighing(notes.knowledge(), said);
    }

    /** The flight's results, the first of which led on to an event and has so many other causes. */
    private static Knowledge flightBeside(int reasons, String... said) {
        var notes = new Notebook().topic("The Revolution").theme("Society");
        Event flight = notes.event("The royal family fled towards Varennes", 1791);
        var faith =
                notes.statement(
                        Statement.Kind.RESULT,
                        "the flight to Varennes",
                        "Deputies lost faith in Bourbon promises");
        notes.cause(flight, faith);
        for (String lesser :
                List.of(
                        "Guards kept closer watch on the palace",
                        "Pamphlets drew the king as a pig")) {
            notes.cause(
                    flight,
                    notes.statement(Statement.Kind.RESULT, "the flight to Varennes", lesser));
        }
        notes.cause(faith, notes.event("The Convention abolished the monarchy", 1792));
        for (String reason :
                List.of(
                                "Priests refused the oath of loyalty",
                                "Clubs called for a lay republic",
                                "Nobles gathered an army abroad",
                                "Ministers hid letters in a chest")
                        .subList(0, reasons)) {
            notes.cause(notes.statement(Statement.Kind.REASON, "the loss of trust", reason), faith);
        }
        return weighing(notes.knowledge(), said);
    }

    private static Knowledge weighing(Knowledge written, String... said) {
        List<Relation> relations = new ArrayList<>(written.relations());
        for (int i = 0; i < said.length; i++) {
            relations.set(i, saying(relations.get(i), said[i]));
        }
        return new Knowledge(
                written.topics(),
                written.themes(),
                written.actors(),
                written.events(),
                written.terms(),
                written.figures(),
                written.statements(),
                relations);
    }

    private static Relation saying(Relation link, String words) {
        Evidence old = link.evidence().getFirst();
        var quote =
                new Evidence(
                        old.sourceId(), old.sourceVersion(), old.line(), 0, words.length(), words);
        return new Relation(
                link.id(),
                link.type(),
                link.from(),
                link.to(),
                link.topics(),
                List.of(quote),
                link.standing());
    }

    @Test
    void isWhatTheNotesPutAboveAll() {
        assertThat(ask("M33", flight(MOST, LESS, LESS)))
                .singleElement()
                .satisfies(
                        question -> {
                            assertThat(key(question).text())
                                    .isEqualTo("Deputies lost faith in the crown");
                            assertThat(question.content().stem())
                                    .containsPattern("most important|mattered most")
                                    .doesNotContain("notes");
                        });
    }

    @Test
    void standsAmongResultsThatTheNotesCallLesser() {
        NewQuestion question = ask("M33", flight(MOST, LESS, LESS)).getFirst();

        assertThat(wrong(question))
                .extracting(Option::text)
                .containsExactlyInAnyOrder(
                        "Guards kept closer watch on the palace",
                        "Pamphlets drew the king as a pig");
        assertThat(wrong(question))
                .allSatisfy(
                        option -> {
                            var falsity = Objects.requireNonNull(option.falsity());
                            assertThat(falsity.tier()).isEqualTo(Proof.Tier.P5);
                            assertThat(falsity.evidence())
                                    .extracting(Evidence::quote)
                                    .contains(MOST, LESS);
                        });
    }

    @Test
    void isNotAskedWhereTheNotesWeighNothing() {
        assertThat(ask("M33", flight(PLAIN, PLAIN, PLAIN))).isEmpty();
        assertThat(ask("M33", flight(MOST, PLAIN, PLAIN))).isEmpty();
    }

    @Test
    void isNotAskedWhereItsCauseIsAskedForInstead() {
        assertThat(ask("M33", flightBeside(0, MOST, LESS, LESS))).hasSize(1);
        assertThat(ask("M33", flightBeside(4, MOST, LESS, LESS))).isEmpty();
    }

    @Test
    void isNotAskedWhereTheNotesPutTwoResultsFirst() {
        assertThat(ask("M33", flight(MOST, MOST, LESS))).isEmpty();
    }
}
