package org.examwright.knowledge.extraction.labels;

import org.examwright.knowledge.extraction.labels.grammar.Finite;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Predicate;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

/** Small slips of hurried notes, put right. */
final class Repairs {
    private Repairs() {}

    /** "At the congress party all of Left motions were lost": what stands before "all" goes. */
    static Predicate ofSubject(Phrase phrase, Predicate predicate) {
        for (int i = 1; i + 1 < predicate.at(); i++) {
            boolean second =
                    phrase.lower(i).matches("all|most|some|many|both")
                            && phrase.lower(i + 1).equals("of")
                            && phrase.tag(i - 1).matches("NOUN|PROPN");
            if (second) {
                phrase.removeFirst(i);
                int at = predicate.at() - i;
                if (!phrase.tag(2).matches("DET|PRON|NUM")) {
                    phrase.insert(2, "the", "DET");
                    at++;
                }
                return new Predicate(at, predicate.kind());
            }
        }
        return predicate;
    }

    /** "There had been the census": it took place. */
    static @Nullable Predicate ofExistence(Phrase phrase, @Nullable Predicate predicate) {
        if (predicate != null && predicate.at() == 1 && phrase.lower(0).equals("there")) {
            int the = phrase.lower(2).equals("been") ? 3 : 2;
            if (phrase.lower(the).equals("the") && phrase.size() > the + 1) {
                phrase.removeFirst(the);
                return null;
            }
        }
        return predicate;
    }

    /** "visited the king and signs a treaty", "farmed and become rich": one tense for both. */
    static void ofTense(Phrase phrase, int verb) {
        for (int i = verb + 2; i < phrase.size(); i++) {
            String lower = phrase.lower(i);
            boolean joined = phrase.lower(i - 1).equals("and") && !phrase.lower(verb).equals("to");
            boolean present =
                    lower.equals("become")
                            || (phrase.tag(i).equals("VERB")
                                            || phrase.tag(i).equals("NOUN")
                                                    && phrase.tag(i + 1).matches("DET|PROPN"))
                                    && lower.matches("\\p{L}{3,}s")
                                    && !lower.endsWith("ss")
                                    && phrase.tag(i + 1).matches("DET|PROPN|ADP|PART|NOUN|ADJ|NUM")
                                    && Finite.isKnown(Verbs.past(lower));
            boolean infinitive =
                    phrase.words().subList(verb, i).stream().anyMatch(t -> t.is("to"))
                            && lower.equals("become");
            if (joined && present && !infinitive) {
                phrase.set(i, Verbs.past(lower), "VERB");
            }
        }
    }
}
