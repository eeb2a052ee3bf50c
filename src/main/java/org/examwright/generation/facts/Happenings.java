package org.examwright.generation.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Echo;
import org.examwright.generation.language.Words;
import org.examwright.generation.telling.Names;
import org.examwright.generation.telling.WholeNames;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.sources.Evidence;

/** Picks the events that may be asked about, and counts the others by reason. */
final class Happenings {
    private static final double SAME_EVENT = 0.6;
    private static final Pattern END =
            Pattern.compile(
                    "\\b(?:killed|assassinated|murdered|shot|executed|beheaded|hanged|poisoned)\\b");
    private static final Pattern CAPITAL = Pattern.compile("[\\p{Lu}\\d].*");
    private final List<Event> events;
    private final Namesakes namesakes;
    private final Names names;
    private final Map<String, Integer> unfit;

    Happenings(List<Event> events, List<Actor> actors, Map<String, Integer> unfit) {
        this.events = events;
        this.namesakes = new Namesakes(actors);
        this.names = Names.of(actors, events);
        this.unfit = unfit;
    }

    /** By date and label. */
    List<Happening> fit() {
        return endedOnce(undisputed(plain()));
    }

    private List<Happening> plain() {
        List<Event> byDate =
                events.stream()
                        .sorted(
                                Comparator.comparing(Event::from)
                                        .thenComparing(Event::to)
                                        .thenComparing(Event::label))
                        .toList();
        List<Happening> fit = new ArrayList<>();
        for (Judged judged : byDate.parallelStream().map(this::judged).toList()) {
            switch (judged) {
                case Fit(Happening happening) -> fit.add(happening);
                case Unfit(String reason) -> refuse(reason);
            }
        }
        return fit;
    }

    /** What becomes of an event; each is judged by itself, so many may be at once. */
    private sealed interface Judged {}

    private record Fit(Happening happening) implements Judged {}

    private record Unfit(String reason) implements Judged {}

    /** Whether one is dated at least as closely as the other, inside its span. */
    private static boolean closer(Happening one, Happening other) {
        return !one.event().from().isBefore(other.event().from())
                && !one.event().to().isAfter(other.event().to());
    }

    /** Without what tells someone's end again, in fewer words: nobody dies in two ways. */
    private List<Happening> endedOnce(List<Happening> events) {
        Map<String, Happening> ends = new HashMap<>();
        for (Happening event : events) {
            if (tellsAnEnd(event) && ofNamed(event.clause().subject())) {
                ends.merge(
                        event.clause().subject(),
                        event,
                        (one, other) ->
                                other.label().length() > one.label().length() ? other : one);
            }
        }
        List<Happening> kept = new ArrayList<>();
        for (Happening event : events) {
            if (ends.getOrDefault(event.clause().subject(), event) == event || !tellsAnEnd(event)) {
                kept.add(event);
            } else {
                refuse("events are told twice or with two dates");
            }
        }
        return List.copyOf(kept);
    }

    /** Whether someone is named: "Protesters" of two years were not the same people. */
    private boolean ofNamed(String subject) {
        List<String> words = Words.tokens(subject);
        boolean name =
                words.stream()
                                .allMatch(
                                        word ->
                                                Character.isUpperCase(word.codePointAt(0))
                                                        || word.matches("and|of|de|von|van"))
                        && !words.getFirst().equals("The");
        return namesakes.isPerson(words.getLast())
                || name && words.size() > 1 && !words.getLast().endsWith("s");
    }

    private static boolean tellsAnEnd(Happening event) {
        return event.clause().base().equals("die")
                || event.clause().voice() == Clause.Voice.PASSIVE
                        && END.matcher(event.clause().rest()).find();
    }

    /** Two sentences that each name someone or something the other does not tell of two events. */
    private static boolean sameNames(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    private Set<String> capitalised(String label) {
        List<String> words = Words.tokens(label);
        return words.stream()
                .skip(namesakes.isPerson(words.getFirst()) ? 0 : 1)
                .filter(token -> CAPITAL.matcher(token).matches())
                .map(Words::bare)
                .collect(Collectors.toSet());
    }

    private Judged judged(Event event) {
        if (!Trust.reliable(event)) {
            return new Unfit("events were read with too little certainty");
        }
        boolean unseen = Reading.unseen(event);
        List<String> quotes = event.quotes().stream().map(Evidence::quote).toList();
        String read =
                unseen
                        ? WholeNames.told(
                                Wording.of(event.label(), repeated(event)),
                                quotes,
                                event.precision() == Event.Precision.DAY)
                        : Dates.without(event.label());
        Optional<String> end = unseen ? NamedEnd.told(read, event, namesakes) : Optional.empty();
        String label = end.orElse(read);
        // two words are too few for every other label
        Optional<String> fault = end.isPresent() ? Optional.empty() : Trust.faultOfLabel(label);
        if (fault.isPresent()) {
            return new Unfit("events have a label that " + fault.get().replaceAll(" \\(.*", ""));
        }
        Optional<Clause> clause = Clause.of(label);
        if (clause.isEmpty()) {
            return new Unfit("events have a label that is not one plain past-tense sentence");
        }
        Optional<String> unclear =
                unseen
                        ? Reading.fault(event, label, clause.get(), names)
                                .or(() -> namesakes.faultOf(label))
                        : Optional.empty();
        if (unclear.isPresent()) {
            return new Unfit("events " + unclear.get());
        }
        String whole = unseen ? WholeNames.bracketed(label, quotes) : label;
        Clause told = whole.equals(label) ? clause.get() : Clause.of(whole).orElse(clause.get());
        return new Fit(new Happening(event, whole, told));
    }

    /** How many words in a row a text has from the words that tell the event. */
    static int repeated(Event event, String text) {
        return repeated(event).applyAsInt(text);
    }

    private static ToIntFunction<String> repeated(Event event) {
        List<ToIntFunction<String>> quotes =
                event.quotes().stream().map(quote -> Echo.of(quote.quote())).toList();
        return text -> quotes.stream().mapToInt(quote -> quote.applyAsInt(text)).max().orElse(0);
    }

    private void refuse(String reason) {
        unfit.merge(reason, 1, Integer::sum);
    }

    /**
     * Without events that the notes date in two ways, and each only once: as a line dates it that
     * is closer, "2 July 1964" before "1964".
     */
    private List<Happening> undisputed(List<Happening> events) {
        List<Happening> kept = new ArrayList<>();
        Set<Happening> among = Collections.newSetFromMap(new IdentityHashMap<>());
        var resemblance = new Resemblance<>(events, Happening::stems, SAME_EVENT);
        List<List<Happening>> like = events.parallelStream().map(resemblance::like).toList();
        Map<Happening, Set<String>> names = new IdentityHashMap<>();
        events.forEach(event -> names.put(event, capitalised(event.label())));
        for (int i = 0; i < events.size(); i++) {
            Happening one = events.get(i);
            boolean doubled = false;
            for (Happening other : like.get(i)) {
                if (sameNames(
                        names.getOrDefault(one, Set.of()), names.getOrDefault(other, Set.of()))) {
                    doubled |= !closer(one, other) || closer(other, one) && among.contains(other);
                }
            }
            if (doubled) {
                refuse("events are told twice or with two dates");
            } else {
                kept.add(one);
                among.add(one);
            }
        }
        return List.copyOf(kept);
    }
}
