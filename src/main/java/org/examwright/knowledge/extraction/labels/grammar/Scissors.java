package org.examwright.knowledge.extraction.labels.grammar;

import java.util.Set;
import org.examwright.knowledge.extraction.language.Verbs;

/**
 * Cuts from the end of a clause what is not its own statement: reasons, asides, second thoughts.
 */
public final class Scissors {
    private static final Set<String> CUTS =
            Set.of(
                    ("because which while whilst although though whereas since so where after"
                                    + " before until when but however despite thus therefore hence ; - → :"
                                    + " meaning unless if")
                            .split(" "));

    private static final String REACTS =
            "panicked|protested|complained|objected|rejoiced|hesitated|worried|retaliated|intervened|reacted|responded";

    private Scissors() {}

    /** Cuts behind the verb at the first word that begins another thought. */
    public static void trimEnding(Phrase phrase, int verb, boolean passive) {
        boolean quoted = false;
        for (int i = verb + 1; i < phrase.size(); i++) {
            String word = phrase.lower(i);
            quoted =
                    phrase.get(i).text().equals("'") && (quoted || opens(phrase, i))
                            ? !quoted
                            : quoted;
            if (quoted) {
                continue;
            }
            boolean cut =
                    word.equals(".")
                            || CUTS.contains(word) && !(word.equals("-") && closeUp(phrase, i));
            if (word.equals("which") && !phrase.lower(i - 1).equals(",")) {
                cut = phrase.size() - i > 12; // it tells which one is meant
            }
            if (word.matches("before|after|despite")) {
                cut = !isAdverbial(phrase, i + 1);
            }
            if (word.equals("since")
                    && phrase.lower(i + 1).equals("the")
                    && phrase.lower(i + 2).matches("beginning|start|outset|foundation|outbreak")) {
                phrase.set(i, "from", "ADP");
                cut = false;
            }
            if (word.equals("with")
                    && phrase.lower(i + 1).matches("him|her|them")
                    && phrase.get(Math.min(i + 2, phrase.size() - 1)).text().equals(",")) {
                cut = true; // "led the club with him, his friend and another"
            }
            if (word.matches("as|because|when|at")
                    && i == verb + 1
                    && phrase.lower(verb).matches(REACTS)) {
                return; // "panicked as …": without the cause nobody knows what of
            }
            if (word.equals("and")
                    && phrase.tag(i + 1).equals("ADJ")
                    && phrase.tag(i + 2).matches("ADP|PART")
                    && !phrase.lower(i + 1).matches("many|most|some|several|other|few")
                    && !phrase.tag(i - 1).equals("ADJ")
                    && !phrase.lower(verb).matches("was|were|became|remained|seemed|grew|felt")) {
                cut = true; // "joined the club and loyal to it"
            }
            if (word.equals("as")) {
                cut =
                        (phrase.tag(i + 1).equals("PRON")
                                                && !phrase.lower(i + 1).matches("his|her|its|their")
                                        || newStatement(phrase, i + 1)
                                        || nounAndVerb(phrase, i + 1))
                                && !phrase.lower(i - 1).equals("such");
            }
            if (word.equals("as")
                    && phrase.tag(i + 1).equals("VERB")
                    && phrase.lower(i + 1).endsWith("ed")
                    && !phrase.tag(i + 2).equals("ADP")) {
                cut = true; // "closed as claimed …"
            }
            if (word.matches("before|after|until|since") && phrase.lower(i - 1).equals("than")) {
                cut = false;
            }
            if (word.equals("who")) {
                cut = phrase.lower(i - 1).equals(",");
            }
            if (word.equals("and") || word.equals(",") || word.equals("or")) {
                cut |= newStatement(phrase, i + 1) || word.equals(",") && absolute(phrase, i + 1);
            }
            if (word.equals(",")
                    && !cut
                    && (i - verb > 1
                            || passive
                            || !Soundness.INCOMPLETE.matcher(phrase.lower(verb)).matches())) {
                if ((Predicate.isPlainlyPast(phrase, i + 1)
                                || phrase.tag(i + 1).equals("VERB")
                                        && phrase.lower(i + 1).endsWith("ed")
                                        && !phrase.lower(i + 1).equals("aged")
                                        && Predicate.takesObject(phrase, i + 1)
                                        && phrase.words().subList(i, phrase.size()).stream()
                                                .noneMatch(t -> t.is("and")))
                        && !phrase.lower(i + 2).equals("by")) {
                    phrase.put(i, "and", "CCONJ");
                } else {
                    cut = !listed(phrase, i);
                }
            }
            int apposition = word.equals(",") ? appositionEnd(phrase, i) : 0;
            if (apposition > 0) {
                i = apposition;
                continue;
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
        Tail.trim(phrase);
    }

    /**
     * The comma behind "the emperor, Karl II, as": what he is called parts the verb's words; or 0.
     */
    private static int appositionEnd(Phrase phrase, int comma) {
        int end = comma + 1;
        while (end < phrase.size() && phrase.get(end).capitalised()) {
            end++;
        }
        boolean closed =
                end > comma + 1
                        && end + 2 < phrase.size()
                        && phrase.get(end).text().equals(",")
                        && phrase.lower(end + 1).equals("as")
                        && phrase.tag(end + 2).matches("DET|PRON|NOUN|PROPN")
                        && !newStatement(phrase, end + 2);
        return closed ? end : 0;
    }

    /** Whether a comma stands between the things of a list that "and" or "or" ends, or a quote. */
    private static boolean listed(Phrase phrase, int comma) {
        if (phrase.tag(comma - 1).equals("ADJ")
                && phrase.tag(comma + 1).equals("ADJ")
                && phrase.tag(comma - 2).matches("DET|ADV|ADJ")) {
            return true; // "a military, feudal rule"
        }
        if (phrase.lower(comma - 2).matches("an?") && phrase.tag(comma + 1).equals("ADJ")) {
            return true;
        }
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

    /** "9-0", "1928-32", "15-year-old". */
    public static boolean withinWord(Phrase phrase, int i) {
        return closeUp(phrase, i)
                && phrase.get(i - 1).isNumber()
                && (phrase.get(i + 1).isNumber()
                        || phrase.get(i + 1)
                                .text()
                                .matches("(?:year|month|day|hour|mile|man|foot)s?\\b.*"));
    }

    /** Whether a quotation opens here that is closed later. */
    private static boolean opens(Phrase phrase, int i) {
        boolean glued = i > 0 && phrase.get(i - 1).end() == phrase.get(i).start();
        return !glued
                && i + 1 < phrase.size()
                && phrase.words().subList(i + 1, phrase.size()).stream()
                        .anyMatch(t -> t.text().equals("'"));
    }

    /** "after the war", "before the marriage": a time told in a few words, no clause. */
    private static boolean isAdverbial(Phrase phrase, int from) {
        int end = from;
        while (end < phrase.size() && !phrase.tag(end).matches("PUNCT|CCONJ|SCONJ")) {
            if (phrase.tag(end).matches("VERB|AUX|PRON") || phrase.lower(end).endsWith("ing")) {
                return false;
            }
            end++;
        }
        return end == phrase.size()
                && end > from
                && end - from <= 5
                && phrase.tag(end - 1).matches("NOUN|PROPN")
                && phrase.tag(from).matches("DET|NOUN|PROPN|ADJ|NUM");
    }

    /** ", the duke and his men killed": what else was done, without its verb. */
    private static boolean absolute(Phrase phrase, int from) {
        int last = phrase.size() - 1;
        return last > from
                && phrase.tag(from).matches("PROPN|DET|NUM|NOUN")
                && phrase.tag(last).equals("VERB")
                && Verbs.isPassive(phrase.lower(last))
                && phrase.tag(last - 1).matches("NOUN|PROPN");
    }

    public static boolean closeUp(Phrase phrase, int i) {
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
                        || phrase.tag(j).equals("VERB") && Verbs.isPast(phrase.lower(j))) {
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
}
