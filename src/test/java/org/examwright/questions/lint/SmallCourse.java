package org.examwright.questions.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Term;
import org.examwright.questions.lint.course.Lexicon;
import org.jspecify.annotations.Nullable;

/** A course in a nutshell, with everything that the rules ask a course for. */
public final class SmallCourse {
    private static final Map<String, String> TOPICS =
            Map.of(
                    "Lenin", "Revolution",
                    "Leon Trotsky", "Revolution",
                    "Leonid Brezhnev", "Stagnation",
                    "Yuri Gagarin", "Space");

    public static final Lexicon LEXICON = lexicon();

    private SmallCourse() {}

    private static Lexicon lexicon() {
        List<Actor> people =
                List.of(
                        person("Lenin", "Vladimir Lenin", "Chairman of Sovnarkom", 1917, 1923),
                        person("Alexei Rykov", "Rykov", "Chairman of Sovnarkom", 1925, 1930),
                        person("Joseph Stalin", "Stalin", "General Secretary", 1922, 1952),
                        person("Leon Trotsky", "Trotsky", "Commissar for War", 1918, 1924),
                        person("Grigory Zinoviev", "Zinoviev", "Head of the Comintern", 1919, 1926),
                        person("Nikolai Bukharin", "Bukharin", "Editor of the paper", 1918, 1929),
                        person("Leonid Brezhnev", "Brezhnev", "General Secretary", 1964, 1982),
                        person("Yuri Gagarin", "Gagarin", "Cosmonaut", 1960, 1968));
        List<Actor> bodies =
                Stream.of("Cheka", "OGPU", "Sovnarkom", "Politburo", "Comintern", "Left Opposition")
                        .map(name -> actor(name, List.of(), Actor.Kind.ORGANISATION, List.of()))
                        .toList();
        Actor police = actor("NKVD", List.of("secret police"), Actor.Kind.ORGANISATION, List.of());
        List<Event> events =
                List.of(
                        event("Lenin died", 1924),
                        event("The Thirteenth Party Congress met", 1924),
                        event("The Fourteenth Party Congress met", 1925),
                        event("Lenin introduced the tax in kind", 1921),
                        event("The First Five-Year Plan began", 1928),
                        event("The Second Five-Year Plan began", 1933),
                        event("The peace treaty of Brest was signed", 1918),
                        event("Leonid Brezhnev died", 1982));
        List<Actor> actors = new ArrayList<>(people);
        actors.addAll(bodies);
        actors.add(police);
        List<Term> terms =
                List.of(
                        term("War Communism", "the emergency economy of the Civil War"),
                        term("kulak", "a better-off peasant"));
        Knowledge knowledge =
                new Knowledge(
                        List.of(), List.of(), actors, events, terms, List.of(), List.of(),
                        List.of());
        String all = actors.stream().map(Actor::name).collect(Collectors.joining("; "));
        return Lexicon.of(knowledge, List.of(all, all.replace("Yuri Gagarin; ", "")));
    }

    private static Actor person(String name, String alias, String office, int from, int to) {
        return actor(
                name,
                List.of(alias),
                Actor.Kind.PERSON,
                List.of(
                        new Actor.Tenure(
                                office, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31))));
    }

    private static Actor actor(
            String name, List<String> aliases, Actor.Kind kind, List<Actor.Tenure> offices) {
        String topic = TOPICS.getOrDefault(name, "Power");
        List<String> topics =
                topic.equals("Revolution") ? List.of("Power", "Revolution") : List.of(topic);
        return new Actor(
                UUID.randomUUID(),
                name,
                aliases,
                kind,
                null,
                offices,
                topics,
                List.of(),
                Standing.PACK);
    }

    private static Event event(String label, int year) {
        return new Event(
                UUID.randomUUID(),
                label,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Event.Precision.YEAR,
                false,
                place(label),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Standing.PACK);
    }

    private static @Nullable String place(String label) {
        return label.contains("Brest") ? "Brest" : null;
    }

    private static Term term(String name, String definition) {
        return new Term(
                UUID.randomUUID(),
                name,
                Term.Kind.CONCEPT,
                definition,
                List.of("Power"),
                List.of(),
                Standing.PACK);
    }
}
