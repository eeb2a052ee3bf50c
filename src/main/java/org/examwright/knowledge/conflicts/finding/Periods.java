package org.examwright.knowledge.conflicts.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.conflicts.finding.telling.Names;
import org.examwright.knowledge.conflicts.finding.telling.Span;
import org.examwright.knowledge.conflicts.finding.telling.Telling;
import org.examwright.knowledge.conflicts.finding.telling.Telling.Dated;
import org.examwright.knowledge.conflicts.finding.telling.Word;
import org.jspecify.annotations.Nullable;

/** Beginnings and ends that no verb tells: titles with their years, and birthdays. */
final class Periods {
    private static final int YEARS = 5;
    private static final int LONGEST_DAYS = 40 * 366;
    private static final Pattern BIRTHDAY = Pattern.compile("(\\d{2})(?:st|nd|rd|th|s)");
    private static final List<String> TENS =
            List.of(
                    "tenth",
                    "twentieth",
                    "thirtieth",
                    "fortieth",
                    "fiftieth",
                    "sixtieth",
                    "seventieth",
                    "eightieth",
                    "ninetieth");

    private final Telling telling;
    private final Names names;

    Periods(Telling telling, Names names) {
        this.telling = telling;
        this.names = names;
    }

    void read(Claims.Sink sink) {
        periods(sink);
        birthdays(sink);
    }

    /** "The Great War (1914-18)", "The Great War, 1914-18": it began and ended then. */
    private void periods(Claims.Sink sink) {
        for (Dated date : telling.dates()) {
            if (!date.span().ranged() || date.span().days() > LONGEST_DAYS) {
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
                            : heading ? title(before) : existing();
            Deed begun = thing(thing, "beginning", date.start());
            if (begun != null) {
                sink.add(telling, begun, date.span().beginning(), date.span().beginning());
                sink.add(
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
                        date.span().ending(),
                        date.span().ending());
            }
        }
    }

    /** The words of a name right before a date, back to a mark or a verb. */
    private static List<Word> title(List<Word> words) {
        List<Word> found = new ArrayList<>();
        for (int i = words.size() - 1; i >= 0 && found.size() < 7; i--) {
            Word word = words.get(i);
            if (word.is("and")) {
                return List.of();
            }
            if (word.isMark() && !word.is("'") && !word.is("'s") || word.dated()) {
                break;
            }
            found.addFirst(word);
        }
        return found;
    }

    /** "There had been a plague": what there was. */
    private List<Word> existing() {
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

    /** What a name means, by the words that carry meaning; null where none does. */
    static @Nullable Deed thing(List<Word> words, String kind, int at) {
        Set<String> thing = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        StringBuilder name = new StringBuilder();
        for (Word word : words) {
            name.append(name.isEmpty() ? "" : " ").append(word.text());
            if (word.content() && !DeedReader.LIGHT.contains(word.lower())) {
                thing.addAll(Claims.parts(word));
                if (word.capital()) {
                    named.addAll(Claims.parts(word));
                }
            }
        }
        return thing.isEmpty()
                ? null
                : new Deed(
                        kind, YEARS, null, thing, named, Set.of(), Set.of(), at, name.toString());
    }

    /** "celebrated her 60th birthday in 1897", "at her 60th": she was born sixty years before. */
    private void birthdays(Claims.Sink sink) {
        List<Word> words = telling.words();
        for (int i = 0; i < words.size(); i++) {
            int age = age(words.get(i));
            if (age == 0) {
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
            int at = words.get(i).start();
            List<Dated> dates =
                    telling.dates().stream().filter(d -> d.end() <= at || d.start() > at).toList();
            if (person == null || !said && !owned || !ends || dates.size() != 1) {
                continue;
            }
            Span span = dates.getFirst().span();
            int year = span.first().getYear() - age;
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
            sink.add(telling, born, Span.year(year), span);
        }
    }

    /** "60th", "60s", "sixtieth"; 0 where a word tells no age of many years. */
    private static int age(Word word) {
        var years = BIRTHDAY.matcher(word.text());
        return years.matches()
                ? Integer.parseInt(years.group(1))
                : 10 * (TENS.indexOf(word.lower()) + 1);
    }
}
