package org.examwright.knowledge.extraction.labels;

import java.util.Set;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Scissors;
import org.examwright.knowledge.extraction.language.Lexicon;

/** Cuts a phrase without a verb down to the thing it names. */
final class NounPhrase {
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");

    private NounPhrase() {}

    /** "Reform Bill-opposition to": what stands behind the name's dash goes. */
    static void splitGlued(Phrase phrase) {
        for (int i = 1; i < phrase.size(); i++) {
            String text = phrase.get(i).text();
            if (phrase.get(i - 1).capitalised() && text.matches("\\p{Lu}\\p{Ll}+-\\p{Ll}{4,}")) {
                phrase.cutFrom(i + 1);
                phrase.set(i, text.substring(0, text.indexOf('-')), "PROPN");
            }
        }
    }

    static void cut(Phrase phrase) {
        int last = phrase.size() - 1;
        if (last > 1 && phrase.lower(last).matches("follows?")) {
            phrase.cutFrom(last); // "Six Acts follow"
        }
        for (int i = 1; i < phrase.size(); i++) {
            String word = phrase.get(i).text();
            if (word.equals(".")
                    || word.equals(";")
                    || word.equals("-") && !Scissors.closeUp(phrase, i)
                    || word.equals(":")
                    || word.equals("→")
                    || word.equals(",") && !listed(phrase, i)) {
                phrase.cutFrom(i);
                return;
            }
            boolean shows =
                    EVENT_NOUNS.contains(phrase.lower(i - 1))
                            && phrase.lower(i)
                                    .matches("shows?|showed|leads?|led|means?|causes?|of");
            if (shows && !phrase.lower(i).equals("of")
                    || shows && phrase.lower(i + 1).matches("shows?|showed|leads?|led|means?")) {
                phrase.cutFrom(i);
                return;
            }
            if (phrase.lower(i)
                    .matches(
                            "occurs?|occurred|happens|happened|without|which|who|because|so|when|while|although|after|following|before|despite|due|until")) {
                phrase.cutFrom(i);
                return;
            }
        }
    }

    /** Whether a comma stands in a list that "and" ends, or before the rest of a place's name. */
    private static boolean listed(Phrase phrase, int comma) {
        for (int i = comma + 1; i < phrase.size(); i++) {
            if (phrase.lower(i).equals("and") && phrase.tag(comma + 1).equals("PROPN")) {
                return true;
            }
            if (phrase.lower(i).matches("which|who|;|-")) {
                return false;
            }
        }
        return phrase.tag(comma + 1).equals("PROPN")
                && comma + 2 >= phrase.size()
                && phrase.tag(comma - 1).equals("PROPN")
                && phrase.words().stream().anyMatch(t -> t.tag().equals("ADP"));
    }
}
