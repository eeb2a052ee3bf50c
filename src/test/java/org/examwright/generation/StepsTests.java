package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.scheme;

import java.util.List;
import java.util.stream.IntStream;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Places;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Event.Part;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.Knowledge;
import org.examwright.questions.MarkScheme;
import org.examwright.sources.Evidence;
import org.junit.jupiter.api.Test;

/** Steps by which somebody came to something. */
class StepsTests {
    private static final String RIVALS = "The Girondins accused Maximilien Robespierre";
    private static final String OF_THE_CONVENTION =
            " two steps by which Maximilien Robespierre became president of the Convention.";
    private final Notebook notes = new Notebook().topic("The Assembly");
    private final Event outcome;

    StepsTests() {
        notes.person("Maximilien Robespierre");
        outcome = event("Maximilien Robespierre became president of the Convention", 1794);
    }

    private Event event(String label, int year) {
        return notes.event(label, year, "Maximilien Robespierre");
    }

    private void step(String label, int year, Event effect) {
        notes.cause(event(label, year), effect);
    }

    /** Two steps that brought allies, and a third with an effect of its own. */
    private void steps(Event third) {
        Event allies = notes.event("The Jacobins chose new deputies in Lyon", 1792);
        notes.cause(allies, outcome);
        notes.cause(third, outcome);
        step("Maximilien Robespierre joined the Jacobin club in Paris", 1789, allies);
        step("Maximilien Robespierre founded a newspaper for clubs", 1791, allies);
        step("Maximilien Robespierre attacked the ministers of the king", 1792, third);
    }

    @Test
    void restOnTheQuotesOfWhatTheyBroughtNearer() {
        Event third = notes.event("The Commune closed the gates of the Tuileries", 1793);
        steps(third);

        assertThat(scheme(ask("S23", notes.knowledge()).getFirst()).points())
                .filteredOn(point -> point.text().contains("closed the gates"))
                .singleElement()
                .extracting(MarkScheme.Point::evidence)
                .asInstanceOf(list(Evidence.class))
                .extracting(Evidence::quote)
                .contains(third.evidence().getFirst().quote());
    }

    @Test
    void areAskedForInOtherWordsByAnotherSeed() {
        steps(notes.event("The Commune closed the gates of the Tuileries", 1793));
        Candidate candidate = asked().getFirst();

        assertThat(IntStream.rangeClosed(1, 12).mapToObj(seed -> stem(candidate, seed)))
                .containsOnly("Outline" + OF_THE_CONVENTION, "Describe" + OF_THE_CONVENTION);
    }

    private List<Candidate> asked() {
        return Catalogue.PATTERNS.stream()
                .filter(pattern -> pattern.id().equals("S23"))
                .flatMap(p -> p.supply(new Ground(notes.knowledge())).candidates().stream())
                .toList();
    }

    private static String stem(Candidate candidate, int seed) {
        Pen pen = new Pen(seed, candidate.name(), new Places(seed));
        return ((Written.Asked) candidate.writer().write(pen)).question().content().stem();
    }

    @Test
    void areNoneWhereTheyRousedOthersAgainstTheDoer() {
        steps(notes.event(RIVALS, 1793));
        assertThat(ask("S23", notes.knowledge())).hasSize(1);

        assertThat(ask("S23", accused(notes.knowledge()))).isEmpty();
    }

    /** The same with the doer as the one to whom it was done. */
    private static Knowledge accused(Knowledge known) {
        return Said.withEvents(
                known,
                event ->
                        !event.label().equals(RIVALS)
                                ? event
                                : new Event(
                                        event.id(),
                                        event.label(),
                                        event.from(),
                                        event.to(),
                                        event.precision(),
                                        false,
                                        null,
                                        List.of(
                                                new Participation(
                                                        "Maximilien Robespierre", Part.PATIENT)),
                                        event.themes(),
                                        event.topics(),
                                        event.evidence(),
                                        event.standing()));
    }
}
