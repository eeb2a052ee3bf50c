package org.examwright.questions.lint.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.examwright.generation.Notebook;
import org.examwright.knowledge.Dispute;
import org.examwright.knowledge.Event;
import org.examwright.questions.text.Text;
import org.examwright.sources.Evidence;

/** What is looked up by rare words is what looking at each fact finds. */
class DisputedTests {
    private static final List<String> WORDS =
            List.of(
                    "harbour", "fire", "mayor", "canal", "treaty", "strike", "school", "bridge",
                    "queen", "market");

    @Property(tries = 300)
    void findsWhatComparingWithEachFactFinds(@ForAll long seed) {
        Random random = new Random(seed);
        Notebook notes = new Notebook();
        List<Event> events = new ArrayList<>();
        List<Dispute> disputes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Event event = notes.event(words(random, 1 + random.nextInt(5)), 1850);
            events.add(event);
            disputes.add(dispute(event, 1850 + random.nextInt(4), random.nextInt(4) == 0));
        }
        Disputed disputed = Disputed.of(notes.knowledge().disputed(disputes));
        Text stem = Text.of("When was the " + words(random, 5) + "?");
        List<Evidence> cited =
                random.nextInt(3) == 0 ? quoted(events, random.nextInt(14)) : List.of();
        String answer = String.valueOf(1850 + random.nextInt(4));
        Set<String> asked = new HashSet<>(stem.stems());
        asked.add(answer);

        assertThat(disputed.given(answer, stem, cited))
                .isEqualTo(plainly(events, disputes, asked, cited, answer, false));
        assertThat(disputed.offered(answer, stem, cited))
                .isEqualTo(plainly(events, disputes, asked, cited, answer, true));
    }

    /** So that of most questions nothing more need be looked up. */
    @Property(tries = 300)
    void touchesAllThatHoldsWhatItIsFoundIn(@ForAll long seed) {
        Random random = new Random(seed);
        Notebook notes = new Notebook();
        Event event = notes.event(words(random, 1 + random.nextInt(5)), 1850);
        Disputed disputed =
                Disputed.of(notes.knowledge().disputed(List.of(dispute(event, 1850, false))));
        Text stem = Text.of("When was the " + words(random, 5) + "?");
        List<Evidence> cited = random.nextInt(3) == 0 ? event.evidence() : List.of();
        Set<String> more = new HashSet<>(stem.stems());
        more.addAll(Set.of("1850", words(random, 1)));
        boolean found =
                disputed.given("1850", stem, cited)
                        || disputed.offered("1850", stem, cited)
                        || disputed.datesOf(stem);

        assertThat(!found || disputed.touches(more, cited)).isTrue();
        assertThat(disputed.touches(Set.of("mountain"), List.of())).isFalse();
    }

    private static boolean plainly(
            List<Event> events,
            List<Dispute> disputes,
            Set<String> asked,
            List<Evidence> cited,
            String answer,
            boolean open) {
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            Set<String> words = Text.of(event.label()).stems();
            boolean concerned =
                    event.evidence().stream().anyMatch(cited::contains)
                            || words.size() > 1
                                    && words.stream().filter(asked::contains).count()
                                            >= 0.7 * words.size();
            boolean said =
                    disputes.get(i).values().stream()
                            .anyMatch(value -> !value.chosen() && value.text().equals(answer));
            if (concerned && said && (!open || disputes.get(i).open())) {
                return true;
            }
        }
        return false;
    }

    private static String words(Random random, int many) {
        return random.ints(many, 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(" "));
    }

    /** What one of the events rests on, or words that none does. */
    private static List<Evidence> quoted(List<Event> events, int which) {
        return which < events.size()
                ? events.get(which).evidence()
                : new Notebook().event("A fire", 1850).evidence();
    }

    private static Dispute dispute(Event event, int year, boolean decided) {
        return new Dispute(
                UUID.randomUUID(),
                Dispute.Kind.DATE,
                List.of(value(event, year, decided), value(event, year + 1, false)));
    }

    private static Dispute.Value value(Event event, int year, boolean chosen) {
        return new Dispute.Value(
                String.valueOf(year),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                chosen,
                Set.of(event.id()));
    }
}
