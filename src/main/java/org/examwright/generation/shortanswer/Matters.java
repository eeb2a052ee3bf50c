package org.examwright.generation.shortanswer;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Links.Link;
import org.examwright.generation.facts.Sentences;
import org.examwright.generation.language.Nominals;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Statement.Kind;
import org.jspecify.annotations.Nullable;

/** Everything in the notes that has causes, or effects, each told once. */
public final class Matters {
    private static final int NAMED = 2;
    private static final int MOST = 8;
    private static final int ENOUGH = 3;
    private static final Pattern VIEW = Pattern.compile("(?i)\\bhistorians\\b");
    private static final int WHILE = 370;

    /** How a rising or a war is ended by force. */
    private static final Pattern PUT_DOWN =
            Pattern.compile(
                    "\\b(?:stormed|crushed|put down|suppressed|quelled|defeated|retook"
                            + "|recaptured)\\b");

    private final Ground ground;
    private final boolean causes;

    private Matters(Ground ground, boolean causes) {
        this.ground = ground;
        this.causes = causes;
    }

    /** What has so many causes or more: events by date, then things known by name. */
    public static List<Matter> withCauses(Ground ground, int least) {
        return new Matters(ground, true).all(least);
    }

    /** What had so many effects or more. */
    public static List<Matter> withEffects(Ground ground, int least) {
        return new Matters(ground, false).all(least);
    }

    /**
     * The share of one pattern where several would ask the same: every so-manieth, so that no two
     * questions of a paper have one answer.
     */
    public static List<Matter> dealt(List<Matter> matters, int share, int shares) {
        return IntStream.range(0, matters.size())
                .filter(i -> i % shares == share)
                .mapToObj(matters::get)
                .toList();
    }

    private List<Matter> all(int least) {
        List<Matter> matters = new ArrayList<>();
        Map<String, List<Statement>> bySubject = bySubject();
        Set<String> told = new HashSet<>();
        for (Happening happening : ground.happenings()) {
            @Nullable String called = subject(happening);
            @Nullable String subject = called != null && told.add(called) ? called : null;
            List<Idea> ideas = new ArrayList<>(linked(happening, causes));
            if (subject != null) {
                addMissing(ideas, bySubject.getOrDefault(subject, List.of()));
            }
            String noun =
                    subject != null
                            ? ground.casing().inside(subject) + Matter.bound(subject, happening)
                            : Nominals.of(happening.clause(), ground.casing())
                                    .map(name -> name + Matter.year(happening))
                                    .orElse(null);
            ideas.removeIf(idea -> !causes && noun != null && isPartOf(noun, idea));
            List<Idea> distinct =
                    Idea.distinct(plain(withoutSteps(ideas, least)), happening.label(), MOST);
            if (distinct.size() >= least) {
                matters.add(
                        new Matter(
                                noun,
                                happening,
                                distinct,
                                linked(happening, !causes).stream().map(Idea::text).toList()));
            }
        }
        bySubject.forEach(
                (subject, statements) -> {
                    List<Idea> ideas = new ArrayList<>();
                    addMissing(ideas, statements);
                    ideas.removeIf(idea -> !causes && isPartOf(subject, idea));
                    List<Idea> distinct =
                            Idea.distinct(plain(withoutSteps(ideas, least)), subject, MOST);
                    if (!told.contains(subject) && distinct.size() >= least) {
                        matters.add(
                                new Matter(
                                        ground.casing().inside(subject),
                                        null,
                                        distinct,
                                        otherEnd(subject)));
                    }
                });
        return matters;
    }

    /**
     * Where the notes tell enough reasons as reasons, the events on the way are left out: to tell
     * those in order is what a weak answer does.
     */
    private List<Idea> withoutSteps(List<Idea> ideas, int least) {
        List<Idea> reasons =
                ideas.stream()
                        .filter(
                                idea ->
                                        idea.fact() instanceof Statement statement
                                                && statement.kind() == Kind.REASON)
                        .toList();
        return causes && reasons.size() >= least ? reasons : ideas;
    }

    /**
     * Where enough effects are told as such, those told once more to be weighed against each other
     * are left out: "it mattered a little because students rioted" is no effect beside the riot.
     */
    private List<Idea> plain(List<Idea> ideas) {
        List<Idea> plain =
                ideas.stream()
                        .filter(
                                idea ->
                                        idea.evidence().stream()
                                                .noneMatch(e -> Wordings.weighs(e.quote())))
                        .toList();
        return plain.size() >= ENOUGH ? plain : ideas;
    }

    /** "In the march the army lost its guns" tells the event itself, no result of it. */
    private static boolean isPartOf(String name, Idea idea) {
        if (isItsEnd(name, idea.text())) {
            return true;
        }
        Pattern within =
                Pattern.compile(
                        "(?i)^(in|during|in the course of|as part of) (the )?"
                                + Pattern.quote(name.replaceFirst("^the ", ""))
                                + "\\b");
        return within.matcher(idea.text()).find()
                || idea.fact().evidence().stream()
                        .anyMatch(evidence -> within.matcher(evidence.quote()).find());
    }

    /** "The army stormed the harbour" tells how the harbour rising went, no result of it. */
    static boolean isItsEnd(String name, String effect) {
        return PUT_DOWN.matcher(effect).find() && !Words.shared(name, effect).isEmpty();
    }

    private List<Idea> linked(Happening happening, boolean back) {
        return (back
                        ? ground.links().causesOf(happening.event())
                        : ground.links().effectsOf(happening.event()))
                .stream()
                        .filter(link -> back || !within(happening.event(), end(link, back)))
                        .filter(link -> !isView(end(link, back)))
                        .flatMap(link -> Idea.of(ground, link, end(link, back)).stream())
                        .toList();
    }

    /** What somebody held is neither a cause nor an effect to be given. */
    public static boolean isView(Fact fact) {
        return fact instanceof Statement statement
                && (statement.kind() == Kind.POSITION || VIEW.matcher(statement.text()).find());
    }

    /** What happened in the course of something that took its time is part of it. */
    private static boolean within(Event whole, Fact part) {
        return part instanceof Event event
                && ChronoUnit.DAYS.between(whole.from(), whole.to()) > WHILE
                && !event.from().isBefore(whole.from())
                && !event.to().isAfter(whole.to())
                && ChronoUnit.DAYS.between(event.from(), event.to()) < WHILE;
    }

    private static Fact end(Link link, boolean back) {
        return back ? link.from() : link.to();
    }

    private void addMissing(List<Idea> ideas, List<Statement> statements) {
        statements.stream()
                .filter(statement -> ideas.stream().noneMatch(idea -> idea.fact() == statement))
                .flatMap(statement -> Idea.of(ground, statement).stream())
                .forEach(ideas::add);
    }

    private Map<String, List<Statement>> bySubject() {
        Map<String, List<Statement>> bySubject = new TreeMap<>();
        of(causes ? Kind.REASON : Kind.RESULT)
                .filter(statement -> Sentences.isName(statement.subject()))
                .filter(statement -> !isActor(statement.subject()))
                .forEach(
                        statement ->
                                bySubject
                                        .computeIfAbsent(
                                                statement.subject(), _ -> new ArrayList<>())
                                        .add(statement));
        return bySubject;
    }

    private Stream<Statement> of(Kind kind) {
        return ground.statements().stream()
                .filter(Sentences::vouched)
                .filter(statement -> statement.kind() == kind);
    }

    private boolean isActor(String subject) {
        return ground.people().named(subject.replaceFirst("^the ", "")).isPresent();
    }

    private List<String> otherEnd(String subject) {
        return of(causes ? Kind.RESULT : Kind.REASON)
                .filter(statement -> statement.subject().equals(subject))
                .map(Statement::text)
                .toList();
    }

    /** What the notes call the event: the subject that two of its reasons or results share. */
    private @Nullable String subject(Happening happening) {
        Map<String, Integer> subjects = new TreeMap<>();
        Stream.concat(
                        ground.links().causesOf(happening.event()).stream().map(Link::from),
                        ground.links().effectsOf(happening.event()).stream().map(Link::to))
                .forEach(fact -> count(fact, subjects));
        return subjects.entrySet().stream()
                .filter(entry -> entry.getValue() >= NAMED)
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private void count(Fact fact, Map<String, Integer> subjects) {
        Optional.of(fact)
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .filter(Sentences::vouched)
                .filter(s -> s.kind() == Kind.REASON || s.kind() == Kind.RESULT)
                .filter(s -> Sentences.isName(s.subject()) && !isActor(s.subject()))
                .ifPresent(s -> subjects.merge(s.subject(), 1, Integer::sum));
    }
}
