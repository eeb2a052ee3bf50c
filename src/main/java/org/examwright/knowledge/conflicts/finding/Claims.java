package org.examwright.knowledge.conflicts.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.conflicts.finding.Telling.Dated;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.jspecify.annotations.Nullable;

/** Puts deeds and the dates of their sentences together. */
final class Claims {
    private static final int FURTHEST = 160;
    private static final int YEARS = 5;
    private static final Pattern BIRTHDAY = Pattern.compile("(\\d{2})(?:st|nd|rd|th|s)");

    private final DeedReader reader;
    private final Names names;
    private final List<Claim> claims = new ArrayList<>();

    Claims(List<Telling> tellings, Names names) {
        this.names = names;
        this.reader = new DeedReader(names);
        tellings.forEach(this::read);
    }

    List<Claim> all() {
        return claims;
    }

    private void read(Telling telling) {
        if (telling.dates().isEmpty()) {
            return;
        }
        for (Deed deed : reader.read(telling)) {
            Dated date = date(telling, deed);
            if (date != null) {
                add(telling, deed, span(deed, date));
            }
        }
        periods(telling);
        birthdays(telling);
    }

    private void add(Telling telling, Deed deed, Span span) {
        claims.add(new Claim(deed, span, telling.evidence(), telling.dated(span), telling.text()));
    }

    /** A stretch of time begins what begins and ends what ends. */
    private static Span span(Deed deed, Dated date) {
        Span span = date.span();
        return switch (deed.kind()) {
            case "ending" -> span.ending();
            case "beginning", "illness", "founding", "introduction" -> span.beginning();
            default -> span;
        };
    }

    /** The date nearest to the deed's word, in the same part of the sentence if there is one. */
    private static @Nullable Dated date(Telling telling, Deed deed) {
        Dated best = null;
        int least = Integer.MAX_VALUE;
        for (Dated date : telling.dates()) {
            if (date.hedge() == Hedge.BEFORE
                    || date.hedge() == Hedge.AFTER
                    || date.hedge() == Hedge.UNTIL) {
                continue;
            }
            int distance =
                    date.start() > deed.at() ? date.start() - deed.at() : deed.at() - date.end();
            int parts = parts(telling, deed.at(), date);
            int cost = Math.max(0, distance) + 60 * parts;
            if (cost < least) {
                least = cost;
                best = date;
            }
        }
        return least > FURTHEST ? null : best;
    }

    /** How many verbs of other deeds or commas lie between. */
    private static int parts(Telling telling, int at, Dated date) {
        int from = Math.min(at, date.start());
        int to = Math.max(at, date.start());
        return (int)
                telling.words().stream()
                        .filter(w -> w.start() > from && w.start() < to)
                        .filter(
                                w ->
                                        w.is("and") && date.start() > at
                                                || w.is(":")
                                                || w.is("(")
                                                || !DeedWords.of(w.lower()).isEmpty())
                        .count();
    }

    /** "The Great War (1914-18)", "The Great War, 1914-18": it began and ended then. */
    private void periods(Telling telling) {
        for (Dated date : telling.dates()) {
            if (!date.span().ranged() || date.span().days() > 40 * 366) {
                continue;
            }
            List<Word> before =
                    telling.words().stream().filter(w -> w.end() <= date.start()).toList();
            if (before.isEmpty()) {
                continue;
            }
            Word last = before.getLast();
            boolean bracket = last.is("(");
            boolean heading = telling.heading() && (last.is(",") || !last.isMark());
            List<Word> thing =
                    bracket || heading && last.is(",")
                            ? title(before.subList(0, before.size() - 1))
                            : heading ? title(before) : existing(telling, before);
            Deed begun = thing(thing, "beginning", date.start());
            if (begun != null) {
                add(telling, begun, date.span().beginning());
                add(
                        telling,
                        new Deed(
                                "ending",
                                begun.years(),
                                null,
                                begun.thing(),
                                begun.named(),
                                Set.of(),
                                Set.of(),
                                begun.at(),
                                begun.name()),
                        date.span().ending());
            }
        }
    }

    /** The words of a name right before a date, back to a mark or a verb. */
    private static List<Word> title(List<Word> words) {
        List<Word> found = new ArrayList<>();
        for (int i = words.size() - 1; i >= 0 && found.size() < 7; i--) {
            Word word = words.get(i);
            if (word.isMark() && !word.is("'") && !word.is("'s")
                    || word.dated()
                    || word.is("and")) {
                break;
            }
            found.addFirst(word);
        }
        return found;
    }

    /** "There had been a plague": what there was. */
    private static List<Word> existing(Telling telling, List<Word> before) {
        List<Word> words = telling.words();
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean was = words.get(i + 1).is("was") || words.get(i + 1).is("were");
            boolean been = words.get(i + 1).is("had") && words.get(i + 2).is("been");
            if (words.get(i).is("there") && (was || been)) {
                List<Word> found = new ArrayList<>();
                for (int j = been ? i + 3 : i + 2;
                        j < words.size() && !words.get(j).isMark();
                        j++) {
                    if (words.get(j).dated()) {
                        break;
                    }
                    found.add(words.get(j));
                }
                return found;
            }
        }
        return List.of();
    }

    private static @Nullable Deed thing(List<Word> words, String kind, int at) {
        Set<String> thing = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        StringBuilder name = new StringBuilder();
        for (Word word : words) {
            name.append(name.isEmpty() ? "" : " ").append(word.text());
            if (word.content()) {
                for (String part : word.text().split("[ -]")) {
                    thing.add(Stems.of(part));
                    if (word.capital()) {
                        named.add(Stems.of(part));
                    }
                }
            }
        }
        return thing.isEmpty()
                ? null
                : new Deed(
                        kind, YEARS, null, thing, named, Set.of(), Set.of(), at, name.toString());
    }

    /** "celebrated her 60th birthday in 1897", "at her 60th": she was born sixty years before. */
    private void birthdays(Telling telling) {
        List<Word> words = telling.words();
        for (int i = 0; i < words.size(); i++) {
            var years = BIRTHDAY.matcher(words.get(i).text());
            if (!years.matches()) {
                continue;
            }
            boolean said = i + 1 < words.size() && words.get(i + 1).is("birthday");
            boolean owned = i > 1 && words.get(i - 1).is("'s");
            String person = null;
            for (int j = i - 1; j >= 0 && person == null; j--) {
                person = names.person(words.get(j).actor()) ? words.get(j).actor() : null;
            }
            boolean ends =
                    i + 1 == words.size()
                            || words.get(i + 1).isMark()
                            || !words.get(i + 1).content()
                            || words.get(i + 1).is("birthday");
            if (person == null || !said && !owned || !ends || telling.dates().size() != 1) {
                continue;
            }
            Span span = telling.dates().getFirst().span();
            int year = span.first().getYear() - Integer.parseInt(years.group(1));
            Deed born =
                    new Deed(
                            "birth",
                            200,
                            person,
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            words.get(i).start(),
                            person + ", birth");
            add(telling, born, Span.year(year));
        }
    }
}
