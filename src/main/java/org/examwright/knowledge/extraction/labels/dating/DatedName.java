package org.examwright.knowledge.extraction.labels.dating;

import java.util.Set;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Predicate;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

/** Dates that stand by a name and tell when that was, not when the sentence came true. */
final class DatedName {
    private static final Set<String> EVENTS = Lexicon.words("event-nouns");
    private static final Set<String> PAPERS = Lexicon.words("document-nouns");

    private DatedName() {}

    /** "The Battle of Kiel on 16 June 1487 is regarded as the last": the battle; or null. */
    static @Nullable Phrase of(Phrase phrase, Line line, DateExpression date, int at) {
        if (describedBehind(phrase, at)) {
            return phrase.part(0, at);
        }
        Predicate predicate = Predicate.of(phrase);
        if (predicate == null
                || predicate.at() != at
                || !phrase.get(at - 1).capitalised() && !named(phrase, at, EVENTS)) {
            return null;
        }
        boolean today =
                phrase.lower(at).matches("is|are")
                        && (named(phrase, at, EVENTS) || named(phrase, at, PAPERS));
        boolean bracketed =
                line.part(0, date.start()).stripTrailing().endsWith("(")
                        && named(phrase, at, PAPERS)
                        && !phrase.tag(at).equals("AUX");
        boolean worded =
                phrase.lower(at).equals("was")
                        && phrase.lower(at + 1).matches("worded|drafted|phrased|framed|meant|aimed")
                        && named(phrase, at, PAPERS);
        return today || bracketed || worded
                ? phrase.part(0, phrase.lower(at - 1).equals("of") ? at - 1 : at)
                : null;
    }

    /** "The Kiel Agreement, 4 May 1498, chaired by Smith": the agreement was made, not chaired. */
    private static boolean describedBehind(Phrase phrase, int at) {
        int verb = at;
        while (phrase.tag(verb).equals("PUNCT")) {
            verb++;
        }
        return verb > at
                && phrase.get(at).text().equals(",")
                && Verbs.isParticiple(phrase.lower(verb))
                && !Verbs.isPassive(phrase.lower(verb)) // it was, at that date
                && phrase.lower(verb + 1).equals("by")
                && phrase.get(0).capitalised()
                && named(phrase, at, EVENTS)
                && Predicate.of(phrase.part(0, at)) == null;
    }

    private static boolean named(Phrase phrase, int end, Set<String> nouns) {
        return phrase.words().subList(0, end).stream().anyMatch(t -> nouns.contains(t.lower()));
    }
}
