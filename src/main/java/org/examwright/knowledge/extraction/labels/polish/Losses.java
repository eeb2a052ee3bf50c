package org.examwright.knowledge.extraction.labels.polish;

import java.util.Set;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Predicate;
import org.examwright.knowledge.extraction.labels.proofreading.Spots;
import org.examwright.knowledge.extraction.language.Lexicon;

/** Towns that notes tell of without "was": "Kiel lost to the Danes", "Kiel got back". */
public final class Losses {
    private static final Set<String> REALMS = Lexicon.words("realms");
    private final Spots spots;

    public Losses(Spots spots) {
        this.spots = spots;
    }

    /** A town loses nothing and gets nowhere: it was lost, it was won back. */
    public Predicate told(Phrase phrase, Predicate predicate) {
        int verb = predicate.at();
        String next = phrase.lower(verb + 1);
        boolean lost = phrase.lower(verb).equals("lost") && next.matches("|,|to|again|for|in|by");
        boolean back =
                phrase.lower(verb).matches("got|won|regained")
                        && next.matches("back")
                        && phrase.tag(verb + 2).matches("|ADP|PUNCT|CCONJ")
                        && !phrase.lower(verb + 2).matches("to|at|into");
        boolean town =
                verb > 0
                        && predicate.kind() == Predicate.Kind.PAST
                        && phrase.words().subList(0, verb).stream()
                                .allMatch(t -> t.capitalised() && !REALMS.contains(t.text()))
                        && spots.is(phrase.words().subList(0, verb));
        if (!town || !lost && !back) {
            return predicate;
        }
        if (back) {
            phrase.replace(verb, "won");
        }
        return new Predicate(verb, Predicate.Kind.BARE_PASSIVE);
    }
}
