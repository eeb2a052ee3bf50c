package org.examwright.knowledge.extraction.labels.dating;

import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Predicate;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

/** Of several deeds that a sentence tells of one, the last: a date at its end is that one's. */
final class LastDeed {
    private static final String APART =
            "who|whom|whose|which|that|because|when|while|after|before|as|if|since|until|where|how"
                    + "|why|whether|[:;→-]";

    private LastDeed() {}

    /** "marched north and destroyed the fleet in 1066": who destroyed it; null elsewhere. */
    static @Nullable Phrase of(Phrase phrase, Line line, int at) {
        Predicate first = Predicate.of(phrase.part(0, at));
        if (first == null || first.at() < 1 || datedInside(phrase, line, first.at(), at)) {
            return null;
        }
        for (int i = at - 2; i > first.at() + 1; i--) {
            if (phrase.lower(i).matches(APART)) {
                return null;
            }
            int verb = verbBehind(phrase, i);
            if (verb < 0 || verb >= at) {
                continue;
            }
            return complete(phrase, first, i) ? told(phrase, first, verb) : null;
        }
        return null;
    }

    /** Whether another date stands behind the first verb. */
    private static boolean datedInside(Phrase phrase, Line line, int verb, int at) {
        int from = phrase.get(verb).start();
        int to = phrase.get(at - 1).end();
        return line.dates().stream().anyMatch(d -> d.start() >= from && d.end() <= to);
    }

    /** The place of the finite verb behind "and", "but" or a comma; -1 where none follows. */
    private static int verbBehind(Phrase phrase, int joint) {
        if (!phrase.lower(joint).matches("and|but|then|,")) {
            return -1;
        }
        int verb = joint + 1;
        while (phrase.tag(verb).equals("ADV")) {
            verb++;
        }
        String word = phrase.lower(verb);
        if (word.matches("was|were|had|did")) {
            return verb;
        }
        boolean past =
                verb < phrase.size()
                        && !phrase.get(verb).capitalised()
                        && phrase.tag(verb).equals("VERB")
                        && Verbs.isPast(word);
        boolean describes =
                Verbs.isParticiple(word)
                        && (phrase.lower(joint).equals(",") && phrase.tag(verb + 1).equals("ADP")
                                || phrase.tag(verb + 1).matches("NOUN|ADJ"));
        return past && !describes ? verb : -1;
    }

    /** Whether what stands before the joint is a whole statement: two bare verbs share the rest. */
    private static boolean complete(Phrase phrase, Predicate first, int joint) {
        int group = first.at() + 1;
        while (group < joint && phrase.tag(group).matches("AUX|ADV|VERB")) {
            group++;
        }
        boolean state =
                phrase.lower(joint).equals("but")
                        && phrase.lower(first.at()).matches("was|were")
                        && !phrase.lower(joint + 1).matches("was|were");
        return state || group < joint && !phrase.tag(joint - 1).equals("VERB");
    }

    private static Phrase told(Phrase phrase, Predicate first, int verb) {
        int end = first.at();
        while (end > 1 && phrase.tag(end - 1).matches("PUNCT|ADV")) {
            end--;
        }
        Phrase part = phrase.part(0, end);
        boolean passive =
                phrase.lower(first.at()).matches("was|were")
                        && phrase.words().subList(first.at() + 1, verb).stream()
                                .limit(2)
                                .anyMatch(t -> t.tag().equals("VERB"))
                        && Verbs.isPassive(phrase.lower(verb))
                        && !Predicate.takesObject(phrase, verb);
        if (passive) {
            part.words().add(phrase.get(first.at()));
        }
        part.words().addAll(phrase.words().subList(verb, phrase.size()));
        return part;
    }
}
