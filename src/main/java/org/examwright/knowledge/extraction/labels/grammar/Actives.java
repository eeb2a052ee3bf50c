package org.examwright.knowledge.extraction.labels.grammar;

import org.examwright.knowledge.extraction.language.Verbs;

/**
 * Past tenses that look like participles: "the border opened", "the town held out"; and words that
 * look like verbs and are none.
 */
final class Actives {
    private static final String OF_THEMSELVES =
            "ended|collapsed|surrendered|united|expanded|improved|developed|increased|gathered|merged|split|stopped|started|changed|opened";

    private Actives() {}

    /** Whether the noun before what may be a participle did it and did not undergo it. */
    static boolean is(Phrase phrase, int i) {
        String verb = phrase.lower(i);
        String next = phrase.lower(i + 1);
        boolean object = Predicate.takesObject(phrase, i);
        return verb.matches("invaded|attacked|ordered|surrounded|conquered")
                        && next.matches(",|and|but|")
                || verb.matches(OF_THEMSELVES)
                        && !object
                        && !next.equals("by")
                        && !closed(phrase, i)
                || verb.equals("held")
                        && (!phrase.tag(i + 1).equals("ADP") || holdsOut(phrase, i))
                        && !object
                || verb.matches("called|asked") && next.matches("for|on|upon")
                || verb.equals("applied") && next.matches("to|for")
                || verb.equals("fired") && next.matches("on|upon|at|into")
                || verb.matches("hit|struck|fought|shot|pulled|held|wrote|drew")
                        && next.equals("back")
                || verb.equals("brought")
                        && (object
                                || next.equals("down") && named(phrase, i + 2)
                                || !next.matches("in|by|down|back|about|under|forward"))
                || verb.matches("dropped|increased|decreased|reduced|doubled")
                        && next.matches("from|to|by")
                        && phrase.tag(i + 2).equals("NUM")
                || verb.equals("dealt")
                        && next.equals("with")
                        && phrase.tag(i + 2).matches("DET|NOUN|PROPN|ADJ|NUM")
                || verb.matches("tried|attempted")
                        && (next.equals("to") || next.equals("and") && triesOn(phrase, i))
                || next.equals("that"); // "announced that it would pay"
    }

    /** "brought down Bell": a name, however it was tagged. */
    private static boolean named(Phrase phrase, int i) {
        return i < phrase.size() && phrase.get(i).capitalised();
    }

    /** "Korea opened", no more and no less: somebody opened it. */
    private static boolean closed(Phrase phrase, int i) {
        boolean name = i > 0 && phrase.get(i - 1).capitalised();
        return phrase.lower(i).equals("opened")
                && name
                && (i == 1 || phrase.get(i - 2).text().equals(","));
    }

    /** "Tried and failed to". */
    private static boolean triesOn(Phrase phrase, int i) {
        return Verbs.isPast(phrase.lower(i + 2)) && phrase.lower(i + 3).equals("to");
    }

    private static boolean holdsOut(Phrase phrase, int i) {
        return phrase.lower(i + 1).equals("out")
                && phrase.lower(i + 2).matches("against|for|until|in|at|");
    }

    /** "Harald's broadcast", "aged 33": no finite verb. */
    static boolean isNone(Phrase phrase, int i) {
        return phrase.lower(i).equals("aged") && phrase.tag(i + 1).equals("NUM")
                || phrase.lower(i).matches("broadcast|upset|split|bid|find|cast")
                        && phrase.get(Math.max(0, i - 1)).text().matches("['’]s?");
    }
}
