package org.examwright.knowledge.conflicts.finding.offices;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.examwright.knowledge.conflicts.finding.Claims;
import org.examwright.knowledge.conflicts.finding.Surroundings;
import org.examwright.knowledge.conflicts.finding.telling.Names;
import org.examwright.knowledge.conflicts.finding.telling.Span;
import org.examwright.knowledge.conflicts.finding.telling.Stems;
import org.examwright.knowledge.conflicts.finding.telling.Telling;
import org.examwright.knowledge.conflicts.finding.telling.Telling.Dated;
import org.examwright.knowledge.conflicts.finding.telling.Word;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Reads who held which office: "P was head of X", "P: head of X", "P and Q, heads of X and Y". */
public final class SeatReader {
    private static final int FURTHEST = 9;
    private static final Set<String> OFFICES = Lexicon.words("offices");
    private static final Set<String> HEADS =
            Set.of(
                    "head",
                    "chairman",
                    "chairwoman",
                    "chair",
                    "chief",
                    "boss",
                    "leader",
                    "president");
    private static final Set<String> SMALL_HEADS =
            Set.of("general", "prime", "foreign", "deputy", "acting", "vice", "first", "party");
    private static final Set<String> GENERAL =
            Set.of(
                    Stems.of("party"),
                    Stems.of("branch"),
                    Stems.of("organisation"),
                    Stems.of("local"));

    private final Names names;
    private final HolderReader holders;
    private @Nullable Seat last;
    private int lastLine;

    public SeatReader(Names names) {
        this.names = names;
        this.holders = new HolderReader(names);
    }

    public List<Seat> read(Telling telling) {
        List<Seat> seats = new ArrayList<>();
        List<Word> words = telling.words();
        for (int i = 0; i < words.size(); i++) {
            String office = office(words.get(i));
            if (office != null) {
                seats.addAll(held(telling, i, office));
            }
        }
        if (seats.isEmpty()) {
            Seat other = elsewhere(telling);
            if (other != null) {
                seats.add(other);
            }
        }
        lastLine = line(telling);
        last = seats.isEmpty() ? null : seats.getLast();
        return seats;
    }

    private static int line(Telling telling) {
        return telling.evidence().isEmpty() || telling.label()
                ? -1
                : telling.evidence().getFirst().line();
    }

    private static @Nullable String office(Word word) {
        if (word.actor() != null || word.dated()) {
            return null;
        }
        String lower = word.lower();
        boolean many = lower.endsWith("s") && !lower.endsWith("ss");
        String one =
                lower.equals("bosses")
                        ? "boss"
                        : many ? lower.substring(0, lower.length() - 1) : lower;
        if (HEADS.contains(one)) {
            return one;
        }
        return OFFICES.contains(lower) && !lower.endsWith("s") ? lower : null;
    }

    private List<Seat> held(Telling telling, int at, String noun) {
        List<Word> words = telling.words();
        Set<String> office = new TreeSet<>();
        office.add(HEADS.contains(noun) ? "head" : Stems.of(noun));
        int start = at;
        while (start > 0 && start > at - 3 && modifies(words.get(start - 1))) {
            start--;
            if (!GENERAL.contains(words.get(start).stem())) {
                office.add(words.get(start).stem());
            }
        }
        Set<String> before = new TreeSet<>();
        Set<String> scope = scope(words, at, before);
        if (scope.isEmpty() && office.size() == 1) {
            return List.of();
        }
        if (words.getLast().is("respectively")
                || words.size() > 1 && words.get(words.size() - 2).is("respectively")) {
            return respectively(telling, at, office);
        }
        HolderReader.Holder holder = holders.before(words, start);
        if (holder == null) {
            return List.of();
        }
        return List.of(seat(telling, holder, office, scope, at));
    }

    private static boolean modifies(Word word) {
        return word.actor() == null
                && !word.dated()
                && !word.isMark()
                && (word.capital() && !Stems.empty(word.lower())
                        || SMALL_HEADS.contains(word.lower()));
    }

    /** What it is an office of: behind "of", "in" or "for", and before the noun "X chairman". */
    private static Set<String> scope(List<Word> words, int at, Set<String> scope) {
        boolean open = false;
        for (int i = at + 1; i < words.size() && i <= at + FURTHEST; i++) {
            Word word = words.get(i);
            if (!open) {
                open = word.is("of") || word.is("in") || word.is("for");
                if (!open) {
                    break;
                }
                continue;
            }
            boolean bracket = word.is("(") || word.is(")");
            if (word.dated()
                    || word.isMark() && !bracket && !word.is("'") && !word.is("'s")
                    || Surroundings.STOPS.contains(word.lower()) && !word.is("in")
                    || Surroundings.BE.contains(word.lower())) {
                break;
            }
            if (word.content()) {
                Claims.parts(word).stream().filter(s -> !GENERAL.contains(s)).forEach(scope::add);
            }
        }
        return scope;
    }

    /** "P and Q … heads in X and Y respectively". */
    private List<Seat> respectively(Telling telling, int at, Set<String> office) {
        List<String> persons = new ArrayList<>();
        List<Word> places = new ArrayList<>();
        for (int i = 0; i < telling.words().size(); i++) {
            Word word = telling.words().get(i);
            if (i < at && names.person(word.actor()) && !persons.contains(word.actor())) {
                persons.add(HolderReader.person(word));
            }
            if (i > at && word.content() && word.capital()) {
                places.add(word);
            }
        }
        if (persons.size() != places.size() || persons.size() < 2) {
            return List.of();
        }
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            seats.add(
                    seat(
                            telling,
                            new HolderReader.Holder(persons.get(i), false),
                            office,
                            Claims.parts(places.get(i)),
                            at));
        }
        return seats;
    }

    /** "Q of Y branch", "Q: Y" behind a sentence on P's office: the same office elsewhere. */
    private @Nullable Seat elsewhere(Telling telling) {
        List<Word> words = telling.words();
        Seat before = last;
        if (before == null || line(telling) != lastLine || words.size() < 3 || words.size() > 7) {
            return null;
        }
        Word first = words.getFirst();
        boolean linked = words.get(1).is(":") || words.get(1).is("of") || words.get(1).is("-");
        if (!names.person(first.actor()) || !linked) {
            return null;
        }
        Set<String> scope = new LinkedHashSet<>();
        for (Word word : words.subList(2, words.size())) {
            if (word.content()) {
                Claims.parts(word).stream().filter(s -> !GENERAL.contains(s)).forEach(scope::add);
            }
        }
        return scope.isEmpty()
                ? null
                : seat(
                        telling,
                        new HolderReader.Holder(HolderReader.person(first), false),
                        before.office(),
                        scope,
                        0);
    }

    private static Seat seat(
            Telling telling,
            HolderReader.Holder holder,
            Set<String> office,
            Set<String> scope,
            int at) {
        Word noun = telling.words().get(at);
        Dated date = date(telling, noun);
        Span span = date == null ? null : date.span();
        boolean since = date != null && date.hedge() == Hedge.SINCE;
        boolean taken = span != null && (holder.taken() || since && !span.ranged());
        return new Seat(
                holder.person(),
                Set.copyOf(office),
                Set.copyOf(scope),
                span == null || !taken ? span : span.beginning(),
                taken,
                holder.person() + ", " + telling.text(),
                telling.evidence(),
                telling.ids());
    }

    /** The one date of the sentence, where no comma parts it from the office. */
    private static @Nullable Dated date(Telling telling, Word noun) {
        if (telling.dates().size() != 1) {
            return null;
        }
        Dated date = telling.dates().getFirst();
        int from = Math.min(date.start(), noun.start());
        int to = Math.max(date.start(), noun.start());
        boolean parted =
                telling.words().stream()
                        .anyMatch(
                                w ->
                                        w.start() > from
                                                && w.start() < to
                                                && (w.is(",")
                                                        || w.is("and") && date.start() > from));
        boolean loose = date.hedge() == Hedge.BEFORE || date.hedge() == Hedge.AFTER;
        return parted || loose ? null : date;
    }
}
