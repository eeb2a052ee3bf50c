package org.examwright.questions.lint.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.Topic;
import org.examwright.questions.text.Period;
import org.examwright.questions.text.Phrases;
import org.examwright.questions.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The things that a course names, by number: what each is, when it was about, how often the notes
 * name it, and which matters it belongs to: topics, themes, and offices, whose holders are all of
 * one matter.
 */
final class Things {
    private final Phrases names = new Phrases();
    private final Phrases places = new Phrases();
    private final List<Thing> things = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Set<String>> wider = new HashMap<>();
    private int passagesCounted;

    /** Grows while the course is read. */
    private static final class Thing {
        private final Kind kind;
        private final Set<String> matters = new HashSet<>();
        private @Nullable Period active;
        private int mentions;
        private int facts;

        private Thing(Kind kind) {
            this.kind = kind;
        }

        private void actedIn(@Nullable LocalDate from, @Nullable LocalDate to) {
            LocalDate first = from == null ? to : from;
            LocalDate last = to == null ? from : to;
            if (first == null || last == null) {
                return;
            }
            Period at = active;
            active =
                    at == null
                            ? new Period(first, last)
                            : new Period(
                                    first.isBefore(at.from()) ? first : at.from(),
                                    last.isAfter(at.to()) ? last : at.to());
        }
    }

    private Things() {}

    static Things of(Knowledge knowledge, Collection<Text> passages) {
        Things things = new Things();
        things.above(knowledge.topics());
        knowledge.actors().forEach(things::add);
        knowledge.terms().forEach(things::add);
        knowledge.events().forEach(things::take);
        knowledge.statements().forEach(things::take);
        things.count(passages);
        return things;
    }

    /** A topic lies within those above it. */
    private void above(List<Topic> topics) {
        Map<UUID, Topic> byId = new HashMap<>();
        topics.forEach(topic -> byId.put(topic.id(), topic));
        for (Topic topic : topics) {
            Set<String> line = new HashSet<>();
            Topic at = topic;
            while (at != null && line.add(at.name())) {
                UUID parent = at.parent();
                at = parent == null ? null : byId.get(parent);
            }
            wider.put(topic.name(), line);
        }
    }

    private Set<String> within(List<String> topics) {
        Set<String> all = new HashSet<>();
        topics.forEach(topic -> all.addAll(wider.getOrDefault(topic, Set.of(topic))));
        return all;
    }

    private void add(Actor actor) {
        int number = things.size();
        Thing thing = new Thing(actor.kind() == Actor.Kind.PERSON ? Kind.PERSON : Kind.BODY);
        things.add(thing);
        byName.put(actor.name(), number);
        names.add(actor.name(), number);
        actor.aliases().forEach(alias -> names.add(alias, number));
        for (Actor.Tenure tenure : actor.offices()) {
            thing.actedIn(tenure.from(), tenure.to());
            thing.matters.add("office: " + tenure.office());
        }
        thing.facts = actor.offices().size();
        thing.matters.addAll(within(actor.topics()));
    }

    private void add(Term term) {
        Thing thing = new Thing(Kind.TERM);
        thing.facts = Math.max(1, term.evidence().size()) + 1; // its definition is one by itself
        thing.matters.addAll(within(term.topics()));
        names.add(term.term(), things.size());
        byName.putIfAbsent(term.term(), things.size());
        things.add(thing);
    }

    private void take(Event event) {
        String place = event.place();
        if (place != null) {
            places.add(place, 0);
        }
        for (Event.Participation part : event.parts()) {
            Integer number = byName.get(part.actor());
            if (number != null) {
                things.get(number).facts++;
                things.get(number).actedIn(event.from(), event.to());
                things.get(number).matters.addAll(within(event.topics()));
                things.get(number).matters.addAll(event.themes());
            }
        }
    }

    private void take(Statement statement) {
        for (String actor : statement.actors()) {
            Integer number = byName.get(actor);
            if (number != null) {
                things.get(number).matters.addAll(within(statement.topics()));
                things.get(number).matters.addAll(statement.themes());
            }
        }
    }

    private void count(Collection<Text> passages) {
        passagesCounted = passages.size();
        for (Text passage : passages) {
            in(passage).forEach(number -> things.get(number).mentions++);
        }
    }

    Phrases names() {
        return names;
    }

    /** The things that a text names. */
    Set<Integer> in(Text text) {
        return names.in(text.words()).stream()
                .map(Phrases.Found::group)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** The things of which the whole text is a name; "the" before it does not count. */
    Set<Integer> whole(Text text) {
        return whole(names, text);
    }

    private static Set<Integer> whole(Phrases phrases, Text text) {
        int from = !text.words().isEmpty() && text.words().getFirst().lower().equals("the") ? 1 : 0;
        return phrases.in(text.words()).stream()
                .filter(found -> found.first() <= from && found.last() == text.words().size() - 1)
                .map(Phrases.Found::group)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    boolean isPlace(Text text) {
        return !whole(places, text).isEmpty();
    }

    Kind kind(int thing) {
        return things.get(thing).kind;
    }

    @Nullable Period active(int thing) {
        return things.get(thing).active;
    }

    /**
     * How often learners meet it: in how many passages it is named, or how many facts it is part
     * of, whichever is more; null where no passages were given.
     */
    @Nullable Integer mentions(int thing) {
        Thing of = things.get(thing);
        return passagesCounted == 0 ? null : Integer.valueOf(Math.max(of.mentions, of.facts));
    }

    /** Whether more than this share of the passages name it. */
    boolean everywhere(int thing, double share) {
        return things.get(thing).mentions > share * passagesCounted;
    }

    /** The topics and themes of what it is part of. */
    Set<String> matters(int thing) {
        return Set.copyOf(things.get(thing).matters);
    }
}
