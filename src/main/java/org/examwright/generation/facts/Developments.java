package org.examwright.generation.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.generation.facts.Development.Bound;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Statement;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What came about in a course, and when: events by their dates; statements by the events that they
 * resulted from or led to, since no result is older than its cause.
 */
public final class Developments {
    private static final int LONGEST = 100;
    private static final int EARLIEST = 1000;
    private static final Pattern YEAR = Pattern.compile("(?<![\\d,.])\\d{3,4}(?![\\d,]|\\.\\d)");
    private static final Pattern DECADE = Pattern.compile("\\d{2,4}['’]?s\\b");

    /** Words that let a reader rule an answer out unread. */
    private static final Pattern ABSOLUTE =
            Pattern.compile(
                    "(?i)\\b(always|never|all|none|every|only|entirely|completely|totally|historians|nobody|everyone|nearly|many|several|often)\\b");

    private static final Pattern LEANING =
            Pattern.compile(
                    "(?i)\\b(his|her|their|its|other|others|another|both|same|too|only|first|this|that|it|them|him|chosen|way)\\b");
    private static final Set<Statement.Kind> HAPPEN =
            Set.of(
                    Statement.Kind.REASON,
                    Statement.Kind.RESULT,
                    Statement.Kind.MEASURE,
                    Statement.Kind.CHANGE,
                    Statement.Kind.FEATURE,
                    Statement.Kind.POSITION);
    private static final BitSet NOWHERE = new BitSet();
    private final Map<UUID, Development> byFact = new HashMap<>();
    private final List<Development> all = new ArrayList<>();
    private final Map<String, BitSet> placesOfTopic = new HashMap<>();
    private final Map<String, Set<Integer>> yearsOfLine = new HashMap<>();
    private final Ground ground;

    private Developments(Ground ground) {
        this.ground = ground;
        ground.facts()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .filter(event -> event.precision() != Event.Precision.DECADE)
                .forEach(this::note);
        for (Happening happening : ground.happenings()) {
            if (happening.label().length() <= LONGEST
                    && !ABSOLUTE.matcher(happening.label()).find()
                    && !happening.clause().isState()) {
                add(of(happening));
            }
        }
        for (Statement statement : ground.statements()) {
            if (HAPPEN.contains(statement.kind()) && plain(statement)) {
                add(
                        new Development(
                                statement,
                                statement.text(),
                                Words.stems(statement.text()),
                                since(statement),
                                by(statement)));
            }
        }
    }

    private void note(Event event) {
        for (Evidence evidence : event.evidence()) {
            Set<Integer> years = yearsOfLine.computeIfAbsent(place(evidence), _ -> new TreeSet<>());
            years.add(event.from().getYear());
            years.add(event.to().getYear());
        }
    }

    /** Those of a course, worked out once. */
    public static Developments of(Ground ground) {
        return ground.once("developments", () -> new Developments(ground));
    }

    private void add(Development development) {
        byFact.put(development.fact().id(), development);
        for (String topic : development.fact().topics()) {
            placesOfTopic.computeIfAbsent(topic, _ -> new BitSet()).set(all.size());
        }
        all.add(development);
    }

    /** Every one, events first. */
    public List<Development> all() {
        return Collections.unmodifiableList(all);
    }

    /** Those that have a topic in common with a fact, in the order of all. */
    public Stream<Development> ofTopicsOf(Fact fact) {
        BitSet places = new BitSet();
        for (String topic : fact.topics()) {
            places.or(placesOfTopic.getOrDefault(topic, NOWHERE));
        }
        return places.stream().mapToObj(all::get);
    }

    /** What a fact tells of, where it reads as a plain sentence. */
    public Optional<Development> of(Fact fact) {
        return Optional.ofNullable(byFact.get(fact.id()));
    }

    private static Development of(Happening happening) {
        return happening.dated()
                ? new Development(
                        happening.event(),
                        happening.label(),
                        happening.stems(),
                        new Bound(happening.event().from(), happening),
                        new Bound(happening.event().to(), happening))
                : new Development(
                        happening.event(), happening.label(), happening.stems(), null, null);
    }

    /** Names what it speaks of, and is one sentence; a reader's sentences are looked at closely. */
    private boolean plain(Statement statement) {
        String text = statement.text();
        if (text.length() > LONGEST
                || ABSOLUTE.matcher(text).find()
                || !Character.isUpperCase(text.codePointAt(0))
                || Words.count(text) < 4) {
            return false;
        }
        if (!Reading.unseen(statement)) {
            return true;
        }
        Optional<Clause> clause = Clause.of(text);
        return clause.isPresent()
                && !text.contains("\"")
                && !LEANING.matcher(text).find()
                && !mistaken(text)
                && Trust.faultOfLabel(text).isEmpty()
                && Reading.fault(statement, text, clause.get(), Reading.names(ground)).isEmpty();
    }

    /** "The Mary": a name that was read as a thing. */
    private boolean mistaken(String text) {
        List<String> words = Words.tokens(text);
        return words.getFirst().equals("The")
                && ground.people()
                        .named(words.get(1))
                        .map(actor -> actor.kind() == Actor.Kind.PERSON)
                        .orElse(false);
    }

    private @Nullable Bound since(Statement statement) {
        if (Reading.unseen(statement) && ofYear(statement, true) instanceof Bound own) {
            return own;
        }
        return ground.links().causesOf(statement).stream()
                .flatMap(link -> ground.happening(link.from()).stream())
                .filter(Happening::dated)
                .min(Comparator.comparing(cause -> cause.event().from()))
                .map(cause -> new Bound(cause.event().from(), cause))
                .orElse(null);
    }

    private @Nullable Bound by(Statement statement) {
        if (Reading.unseen(statement) && ofYear(statement, false) instanceof Bound own) {
            return own;
        }
        return ground.links().effectsOf(statement).stream()
                .flatMap(link -> ground.happening(link.to()).stream())
                .filter(Happening::dated)
                .min(Comparator.comparing(effect -> effect.event().to()))
                .map(effect -> new Bound(effect.event().to(), effect))
                .orElse(null);
    }

    /**
     * A statement read out of words that hold one year, or that stand in one line with events, is
     * of that time; a year is given either way.
     */
    private @Nullable Bound ofYear(Statement statement, boolean first) {
        Set<Integer> years = new TreeSet<>();
        for (Evidence evidence : statement.evidence()) {
            if (DECADE.matcher(evidence.quote()).find()) {
                return null;
            }
            Matcher matcher = YEAR.matcher(evidence.quote());
            while (matcher.find()) {
                years.add(Integer.parseInt(matcher.group()));
            }
            years.addAll(yearsOfLine.getOrDefault(place(evidence), Set.of()));
        }
        if (years.isEmpty() || Collections.min(years) < EARLIEST) {
            return null;
        }
        int from = Collections.min(years);
        int to = Collections.max(years);
        if (to - from > 2) {
            return null;
        }
        return new Bound(first ? LocalDate.of(from - 1, 1, 1) : LocalDate.of(to + 1, 12, 31), null);
    }

    private static String place(Evidence evidence) {
        return evidence.sourceId() + " " + evidence.line();
    }
}
