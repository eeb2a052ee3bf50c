package org.examwright.knowledge.extraction.labels;

import java.util.List;
import java.util.Set;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Verbs;

/** Sentences from notes without a verb: "poor harvest", "second battle involving …". */
final class Nominal {
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");

    private Nominal() {}

    static Label label(Phrase phrase, List<Participation> parts) {
        cut(phrase);
        Scissors.trimTail(phrase);
        if (phrase.isEmpty()) {
            return new Label("", parts, 0.1);
        }
        int head = headNoun(phrase);
        boolean happening = head >= 0 && EVENT_NOUNS.contains(phrase.lower(head));
        if (!happening) {
            return new Label(Soundness.spelled(phrase), parts, 0.3);
        }
        boolean plural =
                phrase.lower(head).endsWith("s")
                        && !phrase.lower(head).endsWith("ss")
                        && !phrase.lower(head).endsWith("is");
        String noun = phrase.lower(head);
        boolean named = isName(phrase, head) || phrase.get(0).text().matches("['\"]");
        boolean determined =
                phrase.tag(0).equals("DET") || phrase.tag(0).equals("PRON") || owned(phrase, head);
        boolean sound = Soundness.clean(phrase) && phrase.size() <= 16;
        if (named
                || Subject.ordinal(phrase.lower(0))
                || determined && !phrase.lower(0).matches("an?")) {
            if (!determined && !plural) {
                phrase.insert(0, "The", "DET");
            }
            String[] happened = happened(noun, plural).split(" ");
            phrase.insert(phrase.size(), happened[0], "VERB");
            phrase.insert(phrase.size(), happened[1], "VERB");
        } else {
            if (!plural && !determined) {
                phrase.insert(0, Subject.startsWithVowel(phrase.lower(0)) ? "an" : "a", "DET");
            }
            phrase.insert(0, plural ? "were" : "was", "AUX");
            phrase.insert(0, "There", "PRON");
        }
        return new Label(Soundness.spelled(phrase), parts, sound ? 0.8 : 0.4);
    }

    /** Laws are passed and treaties signed; other things take place. */
    private static String happened(String noun, boolean plural) {
        String was = plural ? "were " : "was ";
        if (noun.matches("acts?|laws?|bills?|decrees?")) {
            return was + "passed";
        }
        if (noun.matches("treaty|treaties|pacts?|agreements?|armistice|truce|alliance")) {
            return was + "signed";
        }
        if (noun.matches("constitution|reforms?|amnesty")) {
            return was + "introduced";
        }
        return "took place";
    }

    private static void cut(Phrase phrase) {
        for (int i = 1; i < phrase.size(); i++) {
            String word = phrase.get(i).text();
            if (word.equals(".")
                    || word.equals(";")
                    || word.equals("-")
                    || word.equals(":")
                    || word.equals("→")
                    || word.equals(",") && !phrase.tag(i + 1).equals("PROPN")) {
                phrase.cutFrom(i);
                return;
            }
        }
    }

    private static int headNoun(Phrase phrase) {
        int head = -1;
        for (int i = 0; i < phrase.size(); i++) {
            String tag = phrase.tag(i);
            boolean verb =
                    tag.equals("VERB")
                            && (Verbs.isPast(phrase.lower(i)) || phrase.lower(i).endsWith("ing"));
            if (i > 0 && (tag.equals("ADP") || verb || tag.equals("SCONJ"))) {
                break;
            }
            if (tag.equals("NOUN")
                    || tag.equals("PROPN")
                    || EVENT_NOUNS.contains(phrase.lower(i))) {
                head = i;
            }
        }
        return head;
    }

    private static boolean isName(Phrase phrase, int head) {
        return head > 0 && phrase.get(head).capitalised() && phrase.get(head - 1).capitalised()
                || head + 1 < phrase.size()
                        && phrase.get(head).capitalised()
                        && phrase.lower(head + 1).matches("of|on|for|against");
    }

    private static boolean owned(Phrase phrase, int head) {
        for (int i = 0; i < head; i++) {
            if (phrase.get(i).text().equals("'s") || phrase.get(i).text().equals("'")) {
                return true;
            }
        }
        return false;
    }
}
