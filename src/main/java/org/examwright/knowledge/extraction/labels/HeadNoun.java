package org.examwright.knowledge.extraction.labels;

import java.util.Set;
import org.examwright.knowledge.extraction.labels.grammar.Finite;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Verbs;

/** The noun that a phrase without a verb is about. */
final class HeadNoun {
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");

    private HeadNoun() {}

    static int headNoun(Phrase phrase) {
        int head = -1;
        int last = phrase.size() - 1;
        if (last > 0
                && phrase.get(last).capitalised()
                && (phrase.get(0).capitalised()
                        || phrase.tag(0).equals("DET") && phrase.get(1).capitalised())
                && phrase.words().stream()
                        .noneMatch(t -> t.lower().matches("council|committee|commission|court"))
                && phrase.lower(last)
                        .matches("act|law|bill|treaty|pact|agreement|plan|decree|accords?")) {
            return last;
        }
        for (int i = 0; i < phrase.size(); i++) {
            String tag = phrase.tag(i);
            boolean verb =
                    tag.equals("VERB")
                            && !EVENT_NOUNS.contains(phrase.lower(i))
                            && (Verbs.isPast(phrase.lower(i)) || phrase.lower(i).endsWith("ing"));
            if (i > 0
                    && (tag.matches("ADP|PART|SCONJ") && !phrase.get(i).text().startsWith("'")
                            || verb && head >= 0)) {
                break;
            }
            if (tag.equals("NOUN")
                    || tag.equals("PROPN")
                    || EVENT_NOUNS.contains(phrase.lower(i))
                    || tag.equals("X") && phrase.get(i).capitalised()) {
                head = i;
            }
        }
        return head;
    }

    /** "joins Baltic Pact": what looks like a plural is what somebody did. */
    static boolean isDeed(Phrase phrase) {
        String word = phrase.lower(0);
        return phrase.size() > 1
                && phrase.get(0).text().matches("\\p{Ll}{3,}[^s]s")
                && !EVENT_NOUNS.contains(word)
                && !EVENT_NOUNS.contains(word.substring(0, word.length() - 1))
                && phrase.get(1).capitalised()
                && Finite.isKnown(Verbs.past(word));
    }

    static boolean isName(Phrase phrase, int head) {
        return head > 0 && phrase.get(head).capitalised() && phrase.get(head - 1).capitalised()
                || isAct(phrase, head)
                || phrase.get(head).capitalised()
                        && (phrase.lower(head + 1).matches("of|on|for|against|to|under")
                                        && capitalAfter(phrase, head + 2)
                                || isAlone(phrase, head));
    }

    /** "Act in Restraint of Appeals". */
    private static boolean isAct(Phrase phrase, int head) {
        return phrase.get(head).text().matches("Act|Law|Bill|Statute")
                && phrase.lower(head + 1).equals("in")
                && head + 2 < phrase.size()
                && phrase.get(head + 2).capitalised();
    }

    static boolean capitalAfter(Phrase phrase, int i) {
        int at = phrase.tag(i).equals("DET") ? i + 1 : i;
        return at < phrase.size() && phrase.get(at).capitalised();
    }

    static boolean owned(Phrase phrase, int head) {
        for (int i = 1; i < head; i++) {
            if (phrase.get(i).text().equals("'s") || phrase.get(i).text().equals("'")) {
                return true;
            }
        }
        return false;
    }

    /** One name of one word, "Kristallnacht": it takes no article. */
    static boolean isAlone(Phrase phrase, int head) {
        return head == 0
                && !phrase.lower(1).equals("of")
                && phrase.get(0).capitalised()
                && !EVENT_NOUNS.contains(phrase.lower(0))
                && !phrase.lower(0).matches("concordat|accords?|currency|conscription|rationing")
                && phrase.tag(0).matches("PROPN|X|NOUN");
    }

    /** "Decree of War to the Death", "Letter to the King": its last words are the name's. */
    private static boolean addressed(Phrase phrase, int head, int to) {
        return phrase.get(head).capitalised()
                && phrase.lower(to).equals("to")
                && phrase.lower(to + 1).equals("the")
                && to + 3 == phrase.size()
                && phrase.get(to + 2).capitalised();
    }

    /** "School of Medicine for Women": whom it is for is in its name. */
    private static boolean forWhom(Phrase phrase, int i) {
        return phrase.lower(i).equals("for")
                && phrase.get(i - 1).capitalised()
                && i + 1 < phrase.size()
                && phrase.get(i + 1)
                        .text()
                        .matches("Women|Men|Girls|Boys|Children|Workers|Ladies|Seamen|Officers");
    }

    static int behindHead(Phrase phrase, String verb) {
        if (!verb.startsWith("was") && !verb.startsWith("were")) {
            return phrase.size();
        }
        int head = headNoun(phrase);
        for (int i = head + 1; i < phrase.size(); i++) {
            boolean named =
                    isAct(phrase, head)
                            || addressed(phrase, head, i)
                            || forWhom(phrase, i)
                            || phrase.lower(i).equals("in")
                                    && phrase.get(i - 1).capitalised()
                                    && verb.endsWith("set up")
                                    && phrase.get(phrase.size() - 1).capitalised();
            if (!named && phrase.lower(i).matches("to|for|under|in|at|by|with|between|against")) {
                return i;
            }
        }
        return phrase.size();
    }
}
