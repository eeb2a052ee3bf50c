package org.examwright.generation.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.examwright.generation.language.Casing;
import org.examwright.generation.language.Words;
import org.examwright.generation.telling.Capitals;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;

/**
 * The facts questions may be built on: judged, in a natural order that no id has a part in, and
 * linked. What is unfit is left out, and counted with its reason.
 */
public final class Ground {
    private static final int GENERIC_PERCENT = 4;
    private final Knowledge knowledge;
    private final Usage usage;
    private final Map<String, Once> workedOut = new ConcurrentHashMap<>();
    private final Map<String, Integer> stemCounts = new HashMap<>();
    private final Casing casing = new Casing();
    private final Map<String, Integer> unfit = new TreeMap<>();
    private final List<Happening> happenings;
    private final Map<UUID, Happening> byEvent = new HashMap<>();
    private final List<Term> terms;
    private final List<Figure> figures;
    private final List<Statement> statements;
    private final List<View> views;
    private final List<Actor> actors;
    private final People people;
    private final Offices offices;
    private final Links links;
    private final Contested contested;
    private final Syllabus syllabus;
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, Theme> themes = new LinkedHashMap<>();

    public Ground(Knowledge knowledge) {
        this.knowledge = knowledge;
        syllabus = new Syllabus(knowledge.topics());
        contested = new Contested(knowledge.disputes());
        List<String> texts =
                Stream.concat(
                                facts().flatMap(fact -> fact.evidence().stream())
                                        .map(evidence -> evidence.quote())
                                        .distinct(),
                                Stream.concat(
                                        knowledge.events().stream().map(Event::label),
                                        knowledge.statements().stream().map(Statement::text)))
                        .toList();
        learn(texts);
        usage = new Usage(texts);
        knowledge.topics().forEach(topic -> topics.putIfAbsent(topic.name(), topic));
        knowledge.themes().forEach(theme -> themes.putIfAbsent(theme.name(), theme));
        actors =
                knowledge.actors().stream()
                        .filter(Trust::reliable)
                        .map(contested::undisputed)
                        .sorted(Comparator.comparing(Actor::name))
                        .toList();
        happenings =
                new Happenings(contested.free(knowledge.events(), unfit), knowledge.actors(), unfit)
                        .fit();
        happenings.forEach(happening -> byEvent.put(happening.event().id(), happening));
        terms = definable();
        figures =
                contested.free(knowledge.figures(), unfit).stream()
                        .filter(Trust::reliable)
                        .sorted(Comparator.comparing(Figure::name).thenComparing(Figure::value))
                        .toList();
        Sayings sayings = new Sayings(contested.free(knowledge.statements(), unfit));
        statements = sayings.plain();
        views = sayings.views();
        Stream.concat(
                        happenings.stream().map(Happening::label),
                        statements.stream().map(Statement::text))
                .flatMap(text -> Words.stems(text).stream())
                .forEach(stem -> stemCounts.merge(stem, 1, Integer::sum));
        people = new People(actors, happenings);
        offices = new Offices(actors);
        links =
                new Links(
                        knowledge.relations().stream().filter(Trust::reliable).toList(),
                        linkable());
    }

    /** Whether some notes, which a teacher found wrong, put the fact in that year. */
    public boolean contested(Fact fact, int year) {
        return contested.dates(fact.id(), year);
    }

    /** Whether some notes, which a teacher found wrong, give the fact this number or name. */
    public boolean contested(Fact fact, String text) {
        return contested.says(fact.id(), text);
    }

    /** "Students", "Lancastrians": whether it is a name, the notes' own sentences tell. */
    private static boolean commonGroup(Actor actor, String name) {
        return actor.kind() == Actor.Kind.GROUP && Words.count(name) == 1;
    }

    private void learn(List<String> texts) {
        knowledge
                .actors()
                .forEach(
                        actor ->
                                People.names(actor).stream()
                                        .filter(name -> !commonGroup(actor, name))
                                        .forEach(casing::learnName));
        Places.countriesOfOneWord().forEach(casing::learnName);
        texts.forEach(
                text -> casing.learn(Capitals.onlyBegins(text) ? "X " + Words.small(text) : text));
        knowledge.terms().forEach(term -> casing.learn("X " + term.definition()));
        knowledge.figures().forEach(figure -> casing.learn("X " + figure.name()));
    }

    /** Whether learners are known to take one fact of the course for the other. */
    public boolean confused(Fact one, Fact other) {
        return knowledge.confusable().between(one.name(), other.name());
    }

    /** Whether a word's stem is so common in the course that sharing it says nothing. */
    public boolean generic(String stem) {
        return 100 * stemCounts.getOrDefault(stem, 0)
                > GENERIC_PERCENT * (happenings.size() + statements.size());
    }

    /**
     * What is worked out of the facts once and needed for many questions. Events may be looked at
     * side by side with it.
     *
     * @param name of what it is; each name stands for one type
     */
    @SuppressWarnings("unchecked") // one name, one type
    public <T> T once(String name, Supplier<T> work) {
        return (T) workedOut.computeIfAbsent(name, _ -> new Once()).of(work);
    }

    /** How the course's own sentences use names. */
    Usage usage() {
        return usage;
    }

    /** All facts, fit or not. */
    Stream<Fact> facts() {
        return Stream.of(
                        knowledge.actors(),
                        knowledge.events(),
                        knowledge.terms(),
                        knowledge.figures(),
                        knowledge.statements(),
                        knowledge.relations())
                .flatMap(List::stream);
    }

    private List<Term> definable() {
        List<Term> fit = new ArrayList<>();
        contested.free(knowledge.terms(), unfit).stream()
                .sorted(Comparator.comparing(Term::term).thenComparing(Term::definition))
                .forEach(
                        term ->
                                Meanings.of(term)
                                        .ifPresentOrElse(
                                                fit::add,
                                                () ->
                                                        unfit.merge(
                                                                "terms have no plain definition",
                                                                1,
                                                                Integer::sum)));
        return List.copyOf(fit);
    }

    private Map<UUID, Fact> linkable() {
        Map<UUID, Fact> ends = new HashMap<>();
        happenings.forEach(happening -> ends.put(happening.event().id(), happening.event()));
        for (List<? extends Fact> facts : List.of(actors, terms, figures, statements)) {
            facts.forEach(fact -> ends.put(fact.id(), fact));
        }
        ends.putAll(Retold.among(statements, happenings));
        return ends;
    }

    /** The events that read as plain sentences, by date. */
    public List<Happening> happenings() {
        return happenings;
    }

    /** The event as a plain sentence, where it reads as one. */
    public Optional<Happening> happening(Fact fact) {
        return Optional.ofNullable(byEvent.get(fact.id()));
    }

    public List<Term> terms() {
        return terms;
    }

    public List<Figure> figures() {
        return figures;
    }

    public List<Statement> statements() {
        return statements;
    }

    /** The views that facts of the course argue for and against. */
    public List<View> views() {
        return views;
    }

    public List<Actor> actors() {
        return actors;
    }

    public People people() {
        return people;
    }

    public Offices offices() {
        return offices;
    }

    public Links links() {
        return links;
    }

    public Casing casing() {
        return casing;
    }

    public Syllabus syllabus() {
        return syllabus;
    }

    /** The topic of that name. */
    public Optional<Topic> topic(String name) {
        return Optional.ofNullable(topics.get(name));
    }

    /** The theme of that name. */
    public Optional<Theme> theme(String name) {
        return Optional.ofNullable(themes.get(name));
    }

    public List<Topic> topics() {
        return List.copyOf(topics.values());
    }

    /** How many facts were left out, by reason. */
    public Map<String, Integer> unfit() {
        return unfit;
    }

    /** The first and last year of the course's events; empty where it has none. */
    public Optional<int[]> years() {
        return once("first and last year", this::firstAndLast);
    }

    private Optional<int[]> firstAndLast() {
        return happenings.stream()
                .mapToInt(happening -> happening.event().to().getYear())
                .max()
                .stream()
                .mapToObj(last -> new int[] {happenings.getFirst().year(), last})
                .findFirst();
    }

    /** Whether the course tells of events in that year or on both sides of it. */
    public boolean covers(int year) {
        return years().map(span -> span[0] <= year && year <= span[1]).orElse(true);
    }

    /** How well known a happening is in the course, 0 to 1. */
    public double salience(Happening happening) {
        long known =
                happening.event().parts().stream()
                        .flatMap(part -> people.named(part.actor()).stream())
                        .filter(actor -> people.mentions(actor) > 3)
                        .count();
        known += happening.event().evidence().size() - 1 + links.degree(happening.event());
        return Math.min(1, known / 5.0);
    }
}
