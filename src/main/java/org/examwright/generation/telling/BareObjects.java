package org.examwright.generation.telling;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;

/** Objects that lack the article which what is counted always has. */
final class BareObjects {
    /** What goes without an article before it. */
    private static final Set<String> SET_PHRASES =
            Words.set(
                    "place part office power control charge command effect refuge steps action"
                            + " exception sides battle talk prey ground advantage");

    /** What can be meant in general, but is one thing when somebody made or held it. */
    private static final Set<String> CLIPPED =
            Words.set("speech election conference law army school town church house parliament");

    private static final Pattern MONTH =
            Pattern.compile(Dates.MONTHS + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec");

    private BareObjects() {}

    /** "Won election": the object of the verb lacks its article. */
    static boolean in(Line line) {
        Clause clause = line.clause();
        List<String> rest = line.rest();
        if (clause.voice() != Clause.Voice.ACTIVE
                || rest.isEmpty()
                || clause.base().equals("become")) {
            return false;
        }
        if (rest.size() == 1 && MONTH.matcher(rest.getFirst()).matches()) {
            return true;
        }
        for (int i = 1; i + 2 < rest.size(); i++) {
            Dictionary.Entry verb = Dictionary.of(rest.get(i + 1));
            boolean joined = rest.get(i).equals("and") && verb.is("VBD") && !verb.noun();
            if (joined && bare(rest, i + 2)) {
                return true;
            }
        }
        return bare(rest, 0);
    }

    /** Whether a thing that is counted begins there without an article. */
    private static boolean bare(List<String> rest, int from) {
        int at = from;
        while (at < rest.size() - 1
                && (Grammar.onlyAdjective(rest.get(at)) || rest.get(at).equals("other"))) {
            at++;
        }
        String word = rest.get(at);
        Dictionary.Entry entry = Dictionary.of(word);
        boolean head =
                at + 1 == rest.size()
                        || Dictionary.of(rest.get(at + 1)).is("IN")
                        || Dictionary.of(rest.get(at + 1)).is("TO")
                        || rest.get(at + 1)
                                .matches("and|or|by|in|for|of|to|with|on|at|north|south|east|west");
        return !Line.capital(word)
                && head
                && (entry.counted() || CLIPPED.contains(word))
                && !entry.is("JJ")
                && !entry.is("RB")
                && !entry.is("IN")
                && !SET_PHRASES.contains(word);
    }
}
