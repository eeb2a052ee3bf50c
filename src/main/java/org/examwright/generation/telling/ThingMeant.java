package org.examwright.generation.telling;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;

/** Which thing "it" and "its" mean, and whose "their" is: signs that nobody can tell. */
final class ThingMeant {
    /** At these a name only says where or when: "met at Kiel". */
    private static final Pattern WHERE =
            Pattern.compile(
                    "(?i)(?:in|at|near|on|around|outside|by|since|until|from|after|before|early|late"
                            + "|of|mid)");

    private static final Pattern DATED =
            Pattern.compile(
                    "(?:"
                            + Dates.MONTHS
                            + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
                            + "|Spring|Summer|Autumn|Winter"
                            + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|BC|AD|I|It)");

    /** "Made its own peace" tells of the doer; "became its secretary", of another. */
    private static final Pattern POST = Pattern.compile("be|become|became|as|was|elected|chosen");

    private static final Pattern THEIRS = Pattern.compile("its|their");
    private static final Pattern SHOWS = Pattern.compile("the|an?|this|that|and|each|every|own");

    private ThingMeant() {}

    static boolean isOpen(Line line, Names names) {
        return ownerless(line, names) || doubtful(line, names);
    }

    /** "Holm came home to be its secretary": before it stands nothing that has one. */
    private static boolean ownerless(Line line, Names names) {
        List<String> words = line.words();
        int at = 0;
        while (at < words.size() && !THEIRS.matcher(words.get(at)).matches()) {
            at++;
        }
        if (at == 0
                || at == words.size()
                || !POST.matcher(words.get(at - 1)).matches()
                || !names.person(line.subject())) {
            return false;
        }
        return words.subList(line.subject().size(), at).stream()
                .noneMatch(
                        word ->
                                Line.capital(word) && !names.surname(word)
                                        || SHOWS.matcher(word).matches()
                                        || Dictionary.of(word).onlyPlural());
    }

    /** "Norway joined the Kiel League. It was wound up": which of the two. */
    private static boolean doubtful(Line line, Names names) {
        Clause clause = line.clause();
        if (clause.voice() != Clause.Voice.PASSIVE) {
            return false; // who acts goes on acting
        }
        String deed = clause.rest().split(" ")[0];
        String own = line.own();
        List<String> subject = line.subject();
        if (subject.isEmpty() || deed.isBlank() || !own.contains(deed) || names.person(subject)) {
            return false;
        }
        Matcher it = itWas(deed).matcher(own);
        if (!it.find()) {
            return false;
        }
        String before = own.substring(0, it.start());
        if (!before.contains(subject.getLast())) {
            before =
                    line.quotes().stream()
                            .filter(quote -> !quote.equals(own))
                            .filter(quote -> quote.contains(subject.getLast()))
                            .findFirst()
                            .map(quote -> quote + " " + own.substring(0, it.start()))
                            .orElse("");
        }
        return before.contains(subject.getLast()) && namesAnother(before, subject, names);
    }

    private static Pattern itWas(String deed) {
        return Pattern.compile("\\b[Ii]t\\b(?= (?:\\p{L}+ ){0,3}" + Pattern.quote(deed) + "\\b)");
    }

    private static boolean namesAnother(String before, List<String> subject, Names names) {
        int from = Math.max(0, before.lastIndexOf(". ", before.lastIndexOf(subject.getLast())));
        String last = "";
        boolean adjunct = false;
        for (String token : before.substring(from).split("[\\s(),;:.–—-]+")) {
            String word = Line.ownerless(Line.plain(token));
            boolean another =
                    Line.capital(word)
                            && !subject.contains(word)
                            && !DATED.matcher(word).matches()
                            && !names.surname(word);
            adjunct =
                    Line.capital(word)
                            ? adjunct || WHERE.matcher(last).matches()
                            : word.equals("the") && WHERE.matcher(last).matches();
            if (another && !adjunct && !first(before, token)) {
                return true;
            }
            last = word;
        }
        return false;
    }

    /** Whether a word has its capital for a sentence's beginning. */
    private static boolean first(String text, String word) {
        return text.matches("(?s)(?:.*[.!?:] )?\\W*" + Pattern.quote(word) + "\\b.*")
                && !Dictionary.small(Line.plain(word)).unknown();
    }
}
