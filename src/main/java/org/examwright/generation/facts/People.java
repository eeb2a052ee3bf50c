package org.examwright.generation.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.generation.language.Clause.Voice;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.jspecify.annotations.Nullable;

/** The actors of a course by all their names, when they were active, and how often they are met. */
public final class People {
    private static final Set<String> DEADLY =
            Set.of("execute", "murder", "assassinate", "shoot", "kill", "hang", "behead");

    private static final int TEXTS = 512;
    private static final int DECADE = 10;
    private static final BitSet NOBODY = new BitSet();

    private final Map<String, Actor> byName = new LinkedHashMap<>();
    private final Map<String, List<Happening>> deeds = new HashMap<>();
    private final Map<String, LocalDate[]> active = new HashMap<>();
    private final Map<String, LocalDate> deaths = new HashMap<>();
    private final List<Actor> persons;
    private final Map<String, List<Actor>> bySurname = new HashMap<>();
    private final Map<String, List<String>> called = new HashMap<>();

    /** What actors are called by, by its first word. */
    private final Map<String, List<Call>> calledByWord = new HashMap<>();

    private final Map<Integer, BitSet> activeIn = new HashMap<>();

    /** The texts looked through last, without their signs. */
    private final Map<String, String> plain =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                    return size() > TEXTS;
                }
            };

    People(List<Actor> actors, List<Happening> happenings) {
        this.persons = actors.stream().filter(actor -> actor.kind() == Actor.Kind.PERSON).toList();
        actors.forEach(
                actor ->
                        bySurname
                                .computeIfAbsent(surname(actor), _ -> new ArrayList<>())
                                .add(actor));
        Set<String> shared = new HashSet<>();
        for (Actor actor : actors) {
            for (String name : names(actor)) {
                String key = name.toLowerCase(Locale.ROOT);
                if (byName.putIfAbsent(key, actor) instanceof Actor other && other != actor) {
                    shared.add(key);
                }
            }
        }
        shared.forEach(byName::remove);
        actors.forEach(actor -> byName.put(actor.name().toLowerCase(Locale.ROOT), actor));
        happenings.forEach(this::note);
        for (Actor actor : actors) {
            for (String call : calls(actor)) {
                calledByWord
                        .computeIfAbsent(firstWord(call), _ -> new ArrayList<>())
                        .add(new Call(call, actor));
            }
            for (Actor.Tenure tenure : actor.offices()) {
                widen(actor.name(), tenure.from(), tenure.to());
            }
        }
        noteDecades();
    }

    private void note(Happening happening) {
        for (Event.Participation part : happening.event().parts()) {
            deeds.computeIfAbsent(part.actor(), _ -> new ArrayList<>()).add(happening);
            widen(part.actor(), happening.event().from(), happening.event().to());
            boolean dies =
                    happening.clause().base().equals("die")
                                    && (part.part() == Event.Part.AGENT
                                            || happening.clause().subject().equals(part.actor()))
                            || DEADLY.contains(happening.clause().base())
                                    && (part.part() == Event.Part.PATIENT
                                            || happening.clause().voice() == Voice.PASSIVE
                                                    && happening
                                                            .clause()
                                                            .subject()
                                                            .contains(part.actor()))
                                    && happening.clause().voice() != Voice.COPULA;
            if (dies) {
                deaths.merge(part.actor(), happening.event().to(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
    }

    private void widen(String name, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = from == null ? to : from;
        LocalDate last = to == null ? from : to;
        if (first == null || last == null) {
            return;
        }
        active.merge(
                name,
                new LocalDate[] {first, last},
                (a, b) ->
                        new LocalDate[] {
                            a[0].isBefore(b[0]) ? a[0] : b[0], a[1].isAfter(b[1]) ? a[1] : b[1]
                        });
    }

    /** The name and the other names of an actor. */
    public static List<String> names(Actor actor) {
        List<String> names = new ArrayList<>();
        names.add(actor.name());
        names.addAll(actor.aliases());
        return names;
    }

    /** Whoever goes by that name and nobody else does. */
    public Optional<Actor> named(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Every person, by name. */
    public List<Actor> persons() {
        return persons;
    }

    /** Whoever has that surname or, if no person, that last word in the name. */
    public List<Actor> bearers(String surname) {
        return bySurname.getOrDefault(surname, List.of());
    }

    /** What someone took part in, by date. */
    public List<Happening> deeds(Actor actor) {
        return deeds.getOrDefault(actor.name(), List.of());
    }

    /** How often the course's facts meet an actor. */
    public int mentions(Actor actor) {
        return deeds(actor).size() + actor.evidence().size() + actor.offices().size();
    }

    /** Whether someone was about at the time, a few years given either way, and alive. */
    public boolean activeAround(Actor actor, LocalDate day, int years) {
        LocalDate[] span = active.get(actor.name());
        LocalDate death = deaths.get(actor.name());
        return span != null
                && !day.isBefore(span[0].minusYears(years))
                && !day.isAfter(span[1].plusYears(years))
                && (death == null || day.isBefore(death));
    }

    /** The persons who were about at the time, a few years given either way, by name. */
    public List<Actor> about(LocalDate day, int years) {
        int from = day.getYear() - years;
        int to = day.getYear() + years;
        BitSet places = new BitSet();
        for (int decade = Math.floorDiv(from, DECADE); decade * DECADE <= to; decade++) {
            places.or(activeIn.getOrDefault(decade, NOBODY));
        }
        return places.stream()
                .mapToObj(persons::get)
                .filter(person -> activeAround(person, day, years))
                .toList();
    }

    private void noteDecades() {
        for (int i = 0; i < persons.size(); i++) {
            LocalDate[] span = active.get(persons.get(i).name());
            if (span != null) {
                for (int decade = Math.floorDiv(span[0].getYear(), DECADE);
                        decade * DECADE <= span[1].getYear();
                        decade++) {
                    activeIn.computeIfAbsent(decade, _ -> new BitSet()).set(i);
                }
            }
        }
    }

    /** Whether a text names an actor by any of the names. */
    public boolean names(String text, Actor actor) {
        String words = plain.computeIfAbsent(text, Words::plain);
        return called.computeIfAbsent(actor.name(), _ -> calls(actor)).stream()
                .anyMatch(words::contains);
    }

    /** Every actor that a text names by any of the names. */
    public Set<Actor> namedIn(String text) {
        String words = Words.plain(text);
        Set<Actor> named = Collections.newSetFromMap(new IdentityHashMap<>());
        int at = 0;
        while (at >= 0 && at + 1 < words.length()) {
            for (Call call : calledByWord.getOrDefault(firstWord(words, at), List.of())) {
                if (words.startsWith(call.words(), at)) {
                    named.add(call.actor());
                }
            }
            at = words.indexOf(' ', at + 1);
        }
        return named;
    }

    /** Words with a space before, between and behind them, as texts are looked through for them. */
    private record Call(String words, Actor actor) {}

    private static String firstWord(String words) {
        return firstWord(words, 0);
    }

    /** The word behind the space at a place. */
    private static String firstWord(String words, int space) {
        int end = words.indexOf(' ', space + 1);
        return words.substring(space + 1, end < 0 ? words.length() : end);
    }

    private static List<String> calls(Actor actor) {
        List<String> calls = new ArrayList<>();
        names(actor).forEach(name -> calls.add(Words.plain(name)));
        if (actor.kind() == Actor.Kind.PERSON) {
            calls.add(" " + surname(actor) + " ");
        }
        return calls;
    }

    /** The last word of a person's name in lower case. */
    public static String surname(Actor actor) {
        List<String> words = Words.tokens(actor.name());
        String last = words.getLast();
        return Words.bare(last.matches("[IVX]+") && words.size() > 1 ? actor.name() : last);
    }
}
