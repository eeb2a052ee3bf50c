package org.examwright.knowledge.extraction.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Verbs;

/** Chooses, of a clause that notes pieced together, the piece that its date belongs to. */
final class Segments {
    private static final Set<String> DASHES = Set.of("-", "→", ":", ";");
    private static final Set<String> JOINTS =
            Set.of("and", "but", "whilst", "while", "whereas", "so", ";", ",");

    private Segments() {}

    /** Leaves the piece between dashes that stands with the date. */
    static void narrow(Phrase phrase, DateExpression date) {
        betweenDashes(phrase, date);
        ofOneStatement(phrase, date);
    }

    private static void betweenDashes(Phrase phrase, DateExpression date) {
        List<int[]> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= phrase.size(); i++) {
            if (i == phrase.size() || DASHES.contains(phrase.get(i).text())) {
                if (i > start) {
                    pieces.add(new int[] {start, i});
                }
                start = i + 1;
            }
        }
        if (pieces.size() < 2) {
            return;
        }
        int[] chosen = null;
        for (int[] piece : pieces) {
            int from = phrase.get(piece[0]).start();
            int to = phrase.get(piece[1] - 1).end();
            boolean around = from < date.start() && to > date.start();
            boolean right = from >= date.end() && from - date.end() <= 1;
            boolean named = piece[1] < phrase.size() && phrase.get(piece[1]).text().equals(":");
            boolean left = to <= date.start() && date.start() - to <= 2 && !named;
            if (around || right || left && chosen == null) {
                chosen = piece;
            }
        }
        if (chosen == null) {
            chosen = firstSentence(phrase, pieces);
        }
        phrase.cutFrom(chosen[1]);
        phrase.removeFirst(chosen[0]);
    }

    private static int[] firstSentence(Phrase phrase, List<int[]> pieces) {
        for (int[] piece : pieces) {
            Phrase part = phrase.part(piece[0], piece[1]);
            Predicate predicate = Predicate.of(part);
            if (predicate != null && predicate.at() > 0) {
                return piece;
            }
        }
        return pieces.getFirst();
    }

    /** "A did this and B did that in 1929": what is not about the date goes. */
    private static void ofOneStatement(Phrase phrase, DateExpression date) {
        for (int i = phrase.size() - 2; i > 0; i--) {
            if (!JOINTS.contains(phrase.lower(i)) || !beginsStatement(phrase, i + 1)) {
                continue;
            }
            Predicate left = Predicate.of(phrase.part(0, i));
            if (left == null || left.at() == 0) {
                continue;
            }
            if (phrase.get(i).start() >= date.end()) {
                phrase.cutFrom(i);
            } else {
                phrase.removeFirst(i + 1);
                return;
            }
        }
    }

    /** Whether a subject and its finite verb stand here. */
    private static boolean beginsStatement(Phrase phrase, int i) {
        if (phrase.lower(i).matches("he|she|they|it|this|there")) {
            return phrase.tag(i + 1).matches("AUX|VERB|ADV");
        }
        if (!phrase.tag(i).matches("PROPN|DET|NOUN|ADJ|PRON") || phrase.lower(i - 1).equals(",")) {
            return false;
        }
        for (int j = i + 1; j < Math.min(i + 6, phrase.size()); j++) {
            if (phrase.tag(j).matches("ADP|CCONJ|SCONJ|PUNCT|PART")
                    && !phrase.lower(j).equals("'s")) {
                return false;
            }
            boolean finite =
                    phrase.lower(j).matches("was|were|had|did|is|are")
                            || phrase.tag(j).equals("VERB")
                                    && Verbs.isPast(phrase.lower(j))
                                    && !phrase.tag(j + 1).equals("ADP");
            if (finite) {
                return true;
            }
        }
        return false;
    }
}
