package org.examwright.questions.lint.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Term;
import org.examwright.platform.Recent;
import org.examwright.questions.Form;
import org.examwright.questions.text.Dates;
import org.examwright.questions.text.Period;
import org.examwright.questions.text.Phrases;
import org.examwright.questions.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the notes of a course claim, asked one thing only: is this distractor right too? Silence is
 * no answer, so it says yes only where a claim fits the question's own words.
 */
final class Claims {
    private static final double ALIKE = 0.8;

    /** Words that turn "who held it then" into another question. */
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "\\b(?:succe\\w+|took over|take over|the place of|in place"
                            + " of|replac\\w+|follow\\w*|predecess\\w+|before|after|between|first|last|earliest|latest|begin\\w*|began|start\\w*|end\\w*)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Words that ask for a link between events, not for the events of a time. */
    private static final Pattern CAUSAL =
            Pattern.compile(
                    "\\b(?:why|because|results?|resulted|reasons?|causes?|caused|consequences?|effects?|outcomes?|explains?|led"
                            + " to|br(?:ing|ought) about|c[ao]me"
                            + " about|helped|contributed|response|matter(?:ed)?|significan\\w+)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern EARLIEST =
            Pattern.compile("\\b(?:first|earliest)\\b(?!\\s+\\p{Lu})");
    private static final Pattern LATEST = Pattern.compile("\\b(?:last|latest)\\b(?!\\s+\\p{Lu})");
    private static final Pattern MEMBERSHIP =
            Pattern.compile("\\b(?:members?|belong\\w*)\\b", Pattern.CASE_INSENSITIVE);

    /** Of the same stem it is asked for each of the options, in several ways. */
    private static final Recent<Optional<Period>> TIMES = new Recent<>(100, Claims::time);

    private final Phrases actors = new Phrases();
    private final List<List<Tenure>> tenures = new ArrayList<>();
    private final List<List<Tenure>> held = new ArrayList<>();
    private final Map<Set<String>, List<Happening>> happenings = new HashMap<>();
    private final Map<Set<String>, Set<String>> definitions = new HashMap<>();
    private final Set<List<Integer>> memberships = new HashSet<>();
    private final Map<Integer, List<Set<String>>> deeds = new HashMap<>();

    /** An office by the words of its name, and when it was held. */
    private record Tenure(Set<String> office, Period held) {}

    /** When something happened. */
    private record Happening(Period time) {}

    /** What a question asks. */
    record Asked(Text stem, Form form) {}

    private Claims() {}

    static Claims of(Knowledge knowledge) {
        Claims claims = new Claims();
        Map<String, Integer> numbers = new HashMap<>();
        for (Actor actor : knowledge.actors()) {
            int number = claims.tenures.size();
            numbers.put(actor.name(), number);
            claims.actors.add(actor.name(), number);
            actor.aliases().forEach(alias -> claims.actors.add(alias, number));
            claims.tenures.add(
                    actor.offices().stream()
                            .filter(t -> t.from() != null || t.to() != null)
                            .map(Claims::tenure)
                            .toList());
        }
        claims.tenures.stream().filter(of -> !of.isEmpty()).forEach(claims.held::add);
        for (Event event : knowledge.events()) {
            Set<String> words = Text.of(event.label()).stems();
            claims.happenings
                    .computeIfAbsent(words, _ -> new ArrayList<>())
                    .add(new Happening(new Period(event.from(), event.to())));
            for (Event.Participation part : event.parts()) {
                Integer agent = part.part() == Event.Part.AGENT ? numbers.get(part.actor()) : null;
                if (agent != null) {
                    claims.deeds.computeIfAbsent(agent, _ -> new ArrayList<>()).add(words);
                }
            }
        }
        for (Term term : knowledge.terms()) {
            claims.definitions.put(
                    Text.of(term.term()).stems(), Text.of(term.definition()).stems());
        }
        for (Relation relation : knowledge.relations()) {
            Integer member = numbers.get(relation.from().name());
            Integer body = numbers.get(relation.to().name());
            if (relation.type() == Relation.Type.MEMBERSHIP && member != null && body != null) {
                claims.memberships.add(List.of(member, body));
            }
        }
        return claims;
    }

    private static Tenure tenure(Actor.Tenure tenure) {
        LocalDate from = tenure.from() == null ? LocalDate.of(-9999, 1, 1) : tenure.from();
        LocalDate to = tenure.to() == null ? LocalDate.of(9999, 12, 31) : tenure.to();
        return new Tenure(Text.of(tenure.office()).stems(), new Period(from, to));
    }

    /** Whether a claim of the notes makes this distractor a right answer to the question. */
    boolean alsoRight(Asked item, Text key, Text distractor) {
        if (item.form() == Form.ODD_ONE_OUT) {
            return false; // its distractors are true of the list by design
        }
        return holder(item, distractor)
                || office(item, distractor)
                || happenedThen(item, distractor)
                || outOfOrder(item, key, distractor)
                || defines(item, distractor)
                || member(item, distractor)
                || did(item, distractor);
    }

    /**
     * How many people, by the notes, held the office that the stem names at its time; 0 for
     * unknown.
     */
    long holders(Text stem) {
        Period when = when(new Asked(stem, Form.PLAIN));
        if (when == null) {
            return 0;
        }
        Set<String> asked = stem.stems();
        return held.stream()
                .filter(
                        of ->
                                of.stream()
                                        .anyMatch(
                                                t ->
                                                        asked.containsAll(t.office())
                                                                && t.held().overlaps(when)))
                .count();
    }

    /** The stem names an office and a time; the option is a person who held it then. */
    private boolean holder(Asked item, Text option) {
        Period when = when(item);
        Integer actor = actor(option);
        if (when == null || actor == null) {
            return false;
        }
        Set<String> asked = item.stem().stems();
        return tenures.get(actor).stream()
                .anyMatch(t -> asked.containsAll(t.office()) && t.held().overlaps(when));
    }

    /** The stem names a person and a time; the option is an office that person held then. */
    private boolean office(Asked item, Text option) {
        Period when = when(item);
        if (when == null) {
            return false;
        }
        Set<String> office = option.stems();
        return actors.in(item.stem().words()).stream()
                .flatMap(found -> tenures.get(found.group()).stream())
                .anyMatch(t -> t.office().equals(office) && t.held().overlaps(when));
    }

    /** The stem asks what happened at a time; the option is an event of that time. */
    private boolean happenedThen(Asked item, Text option) {
        Period when = when(item);
        return when != null
                && !CAUSAL.matcher(item.stem().raw()).find()
                && happenings(option).stream().anyMatch(h -> h.time().overlaps(when));
    }

    /** The stem asks for the first or the last; the option is not surely on the other side. */
    private boolean outOfOrder(Asked item, Text key, Text option) {
        boolean earliest = EARLIEST.matcher(item.stem().raw()).find();
        boolean latest = LATEST.matcher(item.stem().raw()).find();
        if (earliest == latest || CAUSAL.matcher(item.stem().raw()).find()) {
            return false;
        }
        for (Happening right : happenings(key)) {
            for (Happening wrong : happenings(option)) {
                Period before = earliest ? right.time() : wrong.time();
                Period later = earliest ? wrong.time() : right.time();
                if (!before.to().isBefore(later.from())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The stem asks what a term was; the option says nearly what the notes say it was. */
    private boolean defines(Asked item, Text option) {
        Set<String> definition = definitions.get(item.stem().stems());
        return definition != null && alike(definition, option.stems());
    }

    private boolean member(Asked item, Text option) {
        Integer actor = actor(option);
        if (actor == null
                || !Dates.in(item.stem().raw()).isEmpty()
                || !MEMBERSHIP.matcher(item.stem().raw()).find()) {
            return false;
        }
        return actors.in(item.stem().words()).stream()
                .anyMatch(body -> memberships.contains(List.of(actor, body.group())));
    }

    /** The stem asks who did something; the option is someone who did it by the notes. */
    private boolean did(Asked item, Text option) {
        Integer actor = actor(option);
        if (actor == null || !item.stem().raw().toLowerCase(Locale.ROOT).contains("who ")) {
            return false;
        }
        Set<String> asked = item.stem().stems();
        Set<String> name = option.stems();
        return deeds.getOrDefault(actor, List.of()).stream()
                .anyMatch(
                        deed -> {
                            Set<String> act = new HashSet<>(deed);
                            act.removeAll(name);
                            return act.size() > 1 && asked.containsAll(act);
                        });
    }

    /** The one time that the stem asks about; null where it names none, several, or a relation. */
    private static @Nullable Period when(Asked item) {
        return TIMES.of(item.stem().raw()).orElse(null);
    }

    private static Optional<Period> time(String stem) {
        List<Period> dates = Dates.in(stem);
        return dates.size() == 1 && !RELATIVE.matcher(stem).find()
                ? Optional.of(dates.getFirst())
                : Optional.empty();
    }

    private @Nullable Integer actor(Text option) {
        return actors.in(option.words()).stream()
                .filter(found -> found.first() == 0 && found.last() == option.words().size() - 1)
                .map(Phrases.Found::group)
                .findFirst()
                .orElse(null);
    }

    private List<Happening> happenings(Text option) {
        return happenings.getOrDefault(option.stems(), List.of());
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common >= ALIKE * (one.size() + other.size() - common) && common > 0;
    }
}
