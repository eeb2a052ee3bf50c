package org.examwright.knowledge.extraction.labels.grammar;

import java.util.Set;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Verbs;

/**
 * Pasts that look like participles and yet tell what their subject did: "the battle opened", "Holm
 * announced that", "the king tried and failed to".
 */
final class Actives {
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");

    private Actives() {}

    static boolean is(Phrase phrase, int i) {
        String lower = phrase.lower(i);
        String next = phrase.lower(i + 1);
        return Verbs.isPassive(lower)
                && i > 0
                && (says(phrase, i)
                        || opens(phrase, i)
                        || lower.matches("tried|attempted")
                                && (next.equals("to") || next.equals("and") && triesOn(phrase, i))
                        || lower.matches("called|asked") && next.matches("for|on|upon")
                        || lower.equals("fired") && next.matches("on|upon|at|into")
                        || lower.matches("hit|struck|fought|shot|pulled|held|wrote|drew")
                                && next.equals("back"));
    }

    /** "Holm declared that": somebody says it; only "it" is said. */
    private static boolean says(Phrase phrase, int i) {
        return phrase.lower(i + 1).equals("that")
                && phrase.tag(i).equals("VERB")
                && !phrase.lower(i - 1).matches("it|news")
                && !phrase.tag(i + 2).matches("|ADP|VERB|AUX");
    }

    /** "The Battle of Lund opened", not "the port opened": what happens opens by itself. */
    private static boolean opens(Phrase phrase, int i) {
        return phrase.lower(i).equals("opened")
                && !phrase.lower(i + 1).equals("by")
                && !Predicate.takesObject(phrase, i)
                && phrase.tag(0).equals("DET")
                && phrase.words().subList(0, i).stream()
                        .anyMatch(t -> EVENT_NOUNS.contains(t.lower()));
    }

    private static boolean triesOn(Phrase phrase, int i) {
        return Verbs.isPast(phrase.lower(i + 2)) && phrase.lower(i + 3).equals("to");
    }
}
