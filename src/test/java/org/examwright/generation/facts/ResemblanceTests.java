package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ResemblanceTests {
    private record Thing(Set<String> words) {}

    @Property(tries = 300)
    void findsWhatComparingEachWithEachFinds(
            @ForAll("things") List<Set<String>> sets, @ForAll("parts") double part) {
        List<Thing> things = sets.stream().map(Thing::new).toList();
        Resemblance<Thing> resemblance = new Resemblance<>(things, Thing::words, part);

        for (Thing thing : things) {
            List<Thing> alike =
                    things.stream()
                            .filter(other -> other != thing)
                            .filter(other -> shared(thing, other) >= part)
                            .toList();
            assertThat(resemblance.like(thing)).containsExactlyInAnyOrderElementsOf(alike);
        }
    }

    @Property(tries = 300)
    void findsWhatIsLikeAThingThatIsNotInTheList(
            @ForAll("things") List<Set<String>> sets,
            @ForAll("words") Set<String> words,
            @ForAll("parts") double part) {
        List<Thing> things = sets.stream().map(Thing::new).toList();
        var stranger = new Thing(words);

        assertThat(new Resemblance<>(things, Thing::words, part).like(stranger))
                .containsExactlyInAnyOrderElementsOf(
                        things.stream().filter(other -> shared(stranger, other) >= part).toList());
    }

    private static double shared(Thing one, Thing other) {
        Set<String> common = new HashSet<>(one.words());
        common.retainAll(other.words());
        int all = one.words().size() + other.words().size() - common.size();
        return all == 0 ? 1 : common.size() / (double) all;
    }

    @Provide
    Arbitrary<List<Set<String>>> things() {
        return words("war", "peace", "tax", "king", "land", "bread", "vote").list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Set<String>> words() {
        return words("war", "peace", "tax", "king", "land", "bread", "vote", "ship", "gold");
    }

    private static Arbitrary<Set<String>> words(String... words) {
        return Arbitraries.of(words).set().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Double> parts() {
        return Arbitraries.of(0.4, 0.5, 0.6, 0.75, 0.8, 1.0);
    }
}
