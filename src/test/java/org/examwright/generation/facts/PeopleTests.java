package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.examwright.generation.France;
import org.examwright.knowledge.Actor;

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
