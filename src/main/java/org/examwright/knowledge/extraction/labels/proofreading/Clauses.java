package org.examwright.knowledge.extraction.labels.proofreading;

import java.util.List;
import java.util.Set;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;

/** Whether every finite verb has its own clause. */
final class Clauses {
    private static final Set<String> PASTS = Lexicon.words("plain-pasts");
    private static final String OPENS =
            "and|but|or|nor|that|which|who|whom|whose|because|when|if|whether|while|whilst|as|until|before"
                    + "|after|since|what|how|why|where|than|so|although|though|unless|whereas|[,;:\"'–-]|then";
    private static final String FINITE =
            "was|were|had|did|is|are|has|have|does|could|would|should|might|must|may|will|can";
    private static final String TELLS =
            "seemed|appeared|looked|said|told|thought|believed|claimed|argued|feared|hoped|knew|felt|realised|announced|promised"
                    + "|agreed|meant|decided|insisted|admitted|showed|warned|stated|demanded|declared|proved|ensured";
    private static final String MAKES =
            "made|get|got|getting|let|had|saw|helped|make|makes|making|help|helping|have|watched|heard|letting|see";

    private Clauses() {}

    /** Whether a second finite verb stands behind the first with nothing that opens a clause. */
    static boolean clash(List<Token> words, int verb) {
        boolean open = words.get(verb).lower().matches(TELLS);
        boolean base = false;
        if (verb + 1 < words.size()
                && words.get(verb).tag().equals("VERB")
                && words.get(verb + 1).tag().equals("VERB")
                && words.get(verb + 1).lower().endsWith("ed")
                && !words.get(verb)
                        .lower()
                        .matches(
                                MAKES
                                        + "|was|were|been|kept|left|became|felt|seemed|looked|remained|appeared|went|came|stood|lay|sat|lived|died|returned|got")) {
            return true; // "announced intended ruling"
        }
        for (int i = verb + 1; i < words.size(); i++) {
            String lower = words.get(i).lower();
            if (lower.matches(OPENS) || lower.matches(TELLS)) {
                open = true;
                continue;
            }
            String before = words.get(i - 1).tag();
            boolean infinitive =
                    words.get(i).tag().equals("VERB") && !Verbs.isPast(lower) && afterTo(words, i);
            base |= infinitive || words.get(i).lower().matches(MAKES);
            if (infinitive || words.get(i).capitalised()) {
                continue;
            }
            boolean finite =
                    words.get(i).tag().equals("AUX") && lower.matches(FINITE)
                            || words.get(i).tag().equals("VERB")
                                    && PASTS.contains(lower)
                                    && !Verbs.isParticiple(lower);
            boolean joined = words.get(i - 1).lower().matches("and|or|but|,");
            boolean bare = isBase(words, i) && !base && (before.matches("NOUN|PROPN") || joined);
            if (finite && !open && !before.matches("AUX|ADV|PART|DET|ADP") && i > verb + 1
                    || bare
                            && !words.get(verb)
                                    .lower()
                                    .matches(MAKES + "|could|would|did|might|must|should|may")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBase(List<Token> words, int i) {
        Token word = words.get(i);
        return word.tag().equals("VERB")
                && !Verbs.isPast(word.text())
                && (!Verbs.isParticiple(word.text()) || word.lower().matches("become|come"))
                && !word.lower().matches(".*(?:ing|s)")
                && (Verbs.isPassive(Verbs.past(word.text()))
                        || PASTS.contains(Verbs.past(word.text()))
                        || word.lower()
                                .matches("follow|remain|live|fight|become|go|begin|come|take|get"));
    }

    private static boolean afterTo(List<Token> words, int i) {
        int j = i - 1;
        while (j > 0 && words.get(j).tag().matches("ADV|PART") && !words.get(j).is("to")) {
            j--;
        }
        return words.get(j).is("to")
                || words.get(j).tag().equals("AUX")
                || words.get(j).lower().matches("not|n't");
    }
}
