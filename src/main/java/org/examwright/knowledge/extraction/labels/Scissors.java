package org.examwright.knowledge.extraction.labels;

import java.util.List;
import java.util.Set;

/** Cuts from a clause what is not its own statement: openings, reasons, asides, second thoughts. */
final class Scissors {
    private static final Set<String> OPENERS =
            Set.of(
                    "however",
                    "therefore",
                    "indeed",
                    "finally",
                    "also",
                    "moreover",
                    "then",
                    "consequently",
                    "thus",
                    "hence",
                    "additionally",
                    "furthermore",
                    "significantly",
                    "crucially",
                    "clearly",
                    "overall",
                    "nonetheless",
                    "nevertheless",
                    "initially",
                    "eventually",
                    "meanwhile",
                    "first",
                    "firstly",
                    "second",
                    "secondly",
                    "thirdly",
                    "lastly",
                    "specifically",
                    "equally",
                    "importantly",
                    "and",
                    "but",
                    "so",
                    "yet",
                    "or",
                    "&",
                    "instead",
                    "e.g",
                    "eg",
                    "even");
    private static final List<String> OPENING_PHRASES =
            List.of(
                    "as a result ,",
                    "for example ,",
                    "for instance ,",
                    "in addition ,",
                    "in this sense ,",
                    "in that sense ,",
                    "in general terms ,",
                    "in fact ,",
                    "in essence ,",
                    "at first ,",
                    "in particular ,",
                    "after this ,",
                    "as a result of this ,",
                    "in doing so ,",
                    "in the end ,",
                    "at the same time ,");
    private static final Set<String> SUBORDINATORS =
            Set.of(
                    "when",
                    "after",
                    "as",
                    "while",
                    "although",
                    "though",
                    "if",
                    "because",
                    "since",
                    "following",
                    "despite",
                    "once",
                    "until",
                    "before",
                    "having",
                    "due",
                    "given");
    private static final Set<String> CUTS =
            Set.of(
                    "because",
                    "which",
                    "while",
                    "whilst",
                    "although",
                    "though",
                    "whereas",
                    "since",
                    "so",
                    "where",
                    "after",
                    "before",
                    "until",
                    "when",
                    "but",
                    "however",
                    "despite",
                    "thus",
                    "therefore",
                    "hence",
                    ";",
                    "-",
                    "→",
                    ":",
                    "meaning",
                    "unless",
                    "if");

    private Scissors() {}

    static void trimOpening(Phrase phrase) {
        trimOpeners(phrase);
        dropLeadingSubordinate(phrase);
    }

    /** "However," and the like, which tie a sentence to one that is not there any more. */
    static void trimOpeners(Phrase phrase) {
        phrase.trim();
        boolean changed = true;
        while (changed && !phrase.isEmpty()) {
            changed = false;
            for (String opening : OPENING_PHRASES) {
                String[] words = opening.split(" ");
                if (startsWith(phrase, words)) {
                    phrase.removeFirst(words.length);
                    changed = true;
                }
            }
            boolean counting =
                    phrase.lower(0).matches("first|second") && !phrase.lower(1).equals(",");
            if (!phrase.isEmpty()
                    && !counting
                    && OPENERS.contains(phrase.lower(0))
                    && phrase.size() > 2) {
                phrase.removeFirst(1);
                changed = true;
            }
            phrase.trim();
        }
    }

    private static boolean startsWith(Phrase phrase, String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (!phrase.lower(i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    private static void dropLeadingSubordinate(Phrase phrase) {
        if (!SUBORDINATORS.contains(phrase.lower(0))) {
            return;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (phrase.get(i).text().equals(",")) {
                phrase.removeFirst(i + 1);
                phrase.trim();
                return;
            }
        }
    }

    /** Cuts behind the verb at the first word that begins another thought. */
    static void trimEnding(Phrase phrase, int verb) {
        for (int i = verb + 1; i < phrase.size(); i++) {
            String word = phrase.lower(i);
            boolean cut = CUTS.contains(word) && !(word.equals("-") && closeUp(phrase, i));
            if (word.equals("as")) {
                cut =
                        (phrase.tag(i + 1).equals("PRON")
                                        || newStatement(phrase, i + 1)
                                        || nounAndVerb(phrase, i + 1))
                                && !phrase.lower(i - 1).equals("such");
            }
            if (word.matches("before|after|until|since") && phrase.lower(i - 1).equals("than")) {
                cut = false;
            }
            if (word.equals("who")) {
                cut = phrase.lower(i - 1).equals(",");
            }
            if (word.equals("and") || word.equals(",") || word.equals("or")) {
                cut = newStatement(phrase, i + 1);
            }
            if (word.equals("in") && phrase.lower(i + 1).equals("order")) {
                cut = true;
            }
            if (word.equals("so") && phrase.tag(i + 1).equals("ADJ")) {
                cut = false;
            }
            if (word.equals("that") && phrase.lower(i - 1).equals("so")) {
                cut = true;
            }
            if (cut) {
                boolean stranded = word.equals("which") && phrase.tag(i - 1).equals("ADP");
                phrase.cutFrom(stranded ? i - 1 : i);
                break;
            }
        }
        trimTail(phrase);
    }

    private static boolean closeUp(Phrase phrase, int i) {
        return i > 0
                && i + 1 < phrase.size()
                && phrase.get(i - 1).end() == phrase.get(i).start()
                && phrase.get(i).end() == phrase.get(i + 1).start();
    }

    /**
     * Whether a new subject and verb begin here, "…, he was", "and Wolsey placed", or a participle.
     */
    private static boolean newStatement(Phrase phrase, int i) {
        String tag = phrase.tag(i);
        if (tag.equals("PRON")
                && !phrase.lower(i).matches("his|her|their|its|him|them|me|us|others")) {
            return true;
        }
        if (phrase.lower(i - 1).equals(",")
                && phrase.lower(i).endsWith("ing")
                && tag.equals("VERB")) {
            return true;
        }
        if (tag.equals("PROPN") || tag.equals("DET") || tag.equals("NOUN")) {
            for (int j = i + 1; j < Math.min(i + 5, phrase.size()); j++) {
                if (Set.of("ADP", "CCONJ", "SCONJ", "PUNCT", "PART").contains(phrase.tag(j))) {
                    return false;
                }
                if (phrase.tag(j).equals("AUX")
                        || phrase.tag(j).equals("VERB")
                                && org.examwright.knowledge.extraction.language.Verbs.isPast(
                                        phrase.lower(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "as workers go on strike": a plural and its present tense. */
    private static boolean nounAndVerb(Phrase phrase, int i) {
        return phrase.tag(i).equals("NOUN")
                && phrase.lower(i).endsWith("s")
                && phrase.tag(i + 1).matches("VERB|AUX");
    }

    static void trimTail(Phrase phrase) {
        phrase.trim();
        while (phrase.size() > 2
                && (Set.of("ADP", "CCONJ", "SCONJ", "DET", "PUNCT")
                                .contains(phrase.tag(phrase.size() - 1))
                        && !phrase.get(phrase.size() - 1)
                                .text()
                                .matches("['\"]|up|out|down|off|away|over|back|together"))) {
            phrase.cutFrom(phrase.size() - 1);
            phrase.trim();
        }
    }
}
