package org.examwright.knowledge.extraction.labels;

import java.util.Set;

/**
 * Cuts from the end of a clause what is not its own statement: reasons, asides, second thoughts.
 */
final class Scissors {
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

    /** Cuts behind the verb at the first word that begins another thought. */
    static void trimEnding(Phrase phrase, int verb, boolean passive) {
        for (int i = verb + 1; i < phrase.size(); i++) {
            String word = phrase.lower(i);
            boolean cut =
                    word.equals(".")
                            || CUTS.contains(word) && !(word.equals("-") && closeUp(phrase, i));
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
            if (word.equals(",")
                    && !cut
                    && (i - verb > 1
                            || passive
                            || !Soundness.INCOMPLETE.matcher(phrase.lower(verb)).matches())) {
                if (Predicate.isPlainlyPast(phrase, i + 1) && !phrase.lower(i + 2).equals("by")) {
                    phrase.put(i, "and", "CCONJ");
                } else {
                    cut = !listed(phrase, i);
                }
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
                if (word.equals("which") && phrase.tag(i - 1).matches("ADP|PART")) {
                    continue; // "the extent to which it failed"
                }
                boolean even = word.equals("though") && phrase.lower(i - 1).equals("even");
                phrase.cutFrom(even ? i - 1 : i);
                break;
            }
        }
        for (int i = verb + 2; i + 2 < phrase.size(); i++) {
            boolean loose = phrase.lower(i).equals("and") && phrase.get(i + 1).text().equals(",");
            if (loose && Predicate.of(phrase.part(i + 2, phrase.size())) == null) {
                phrase.cutFrom(i);
            }
        }
        if (phrase.lower(phrase.size() - 1).equals("way")
                && phrase.lower(phrase.size() - 2).equals("part")) {
            phrase.cutFrom(phrase.size() - 2);
        }
        trimTail(phrase);
    }

    /** Whether a comma stands between the things of a list that "and" or "or" ends, or a quote. */
    private static boolean listed(Phrase phrase, int comma) {
        if (phrase.get(Math.min(comma + 1, phrase.size() - 1)).text().matches("[\"']")) {
            return true;
        }
        for (int i = comma + 1; i < phrase.size(); i++) {
            if (phrase.lower(i).matches("and|or")) {
                return true;
            }
            if (CUTS.contains(phrase.lower(i)) || phrase.lower(i).equals("who")) {
                return false;
            }
        }
        return false;
    }

    static boolean closeUp(Phrase phrase, int i) {
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
                        || Predicate.isPlainlyPast(phrase, j)
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
        int last = phrase.size() - 1;
        boolean emptied =
                last > 3
                        && phrase.lower(last - 1).matches("that|which|who")
                        && phrase.tag(last).equals("VERB")
                        && !phrase.tag(last - 2).matches("VERB|ADP");
        if (emptied) {
            phrase.cutFrom(last - 1); // "the struggle that emerged in …", its date gone
        }
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
