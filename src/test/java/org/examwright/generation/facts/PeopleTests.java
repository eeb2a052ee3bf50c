package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.examwright.generation.France;
import org.examwright.generation.Notebook;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;

class PeopleTests {
    private static final Ground GROUND = new Ground(France.knowledge());
    private static final People PEOPLE = GROUND.people();

    @Property(tries = 200)
    void findsInATextWhomAskingForEachFinds(@ForAll("texts") String text) {
        List<Actor> named =
                GROUND.actors().stream().filter(actor -> PEOPLE.names(text, actor)).toList();

        assertThat(PEOPLE.namedIn(text)).containsExactlyInAnyOrderElementsOf(named);
    }

    @Property(tries = 100)
    void findsWhoWasAboutWithoutLookingAtAll(
            @ForAll @IntRange(min = 1700, max = 1830) int year,
            @ForAll @IntRange(min = 1, max = 365) int day,
            @ForAll @IntRange(max = 12) int years) {
        LocalDate date = LocalDate.ofYearDay(year, day);
        List<Actor> about =
                PEOPLE.persons().stream()
                        .filter(person -> PEOPLE.activeAround(person, date, years))
                        .toList();

        assertThat(PEOPLE.about(date, years)).containsExactlyElementsOf(about);
    }

    @Example
    void knowsWhoDiedThoughNotesHaveItBefallThem() {
        var notes = new Notebook();
        Actor adair = notes.person("Martin Adair", Notebook.office("Steward", 1640, 1660));
        Event end = notes.event("Martin Adair died after a fever", 1653);
        var known = notes.knowledge();
        var told =
                new Event(
                        end.id(),
                        end.label(),
                        end.from(),
                        end.to(),
                        end.precision(),
                        false,
                        null,
                        List.of(new Event.Participation("Martin Adair", Event.Part.PATIENT)),
                        end.themes(),
                        end.topics(),
                        end.evidence(),
                        end.standing());
        var people =
                new Ground(
                                new Knowledge(
                                        known.topics(),
                                        known.themes(),
                                        known.actors(),
                                        List.of(told),
                                        known.terms(),
                                        known.figures(),
                                        known.statements(),
                                        known.relations()))
                        .people();

        assertThat(people.activeAround(adair, LocalDate.of(1652, 7, 1), 2)).isTrue();
        assertThat(people.activeAround(adair, LocalDate.of(1658, 7, 1), 2)).isFalse();
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> names =
                GROUND.actors().stream().flatMap(a -> People.names(a).stream()).toList();
        List<String> words =
                names.stream().flatMap(name -> List.of(name.split(" ")).stream()).toList();
        return Arbitraries.of(names)
                .list()
                .ofMaxSize(2)
                .flatMap(
                        whole ->
                                Arbitraries.of(words)
                                        .list()
                                        .ofMaxSize(4)
                                        .map(
                                                parts ->
                                                        String.join(" and ", whole)
                                                                + ", – "
                                                                + String.join("’s ", parts)
                                                                + "."));
    }
}
