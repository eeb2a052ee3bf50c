package org.examwright.marking.points;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an answer denies. */
final class Negation {
    private static final Set<String> STRONG =
            Set.of("not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "cannot");
    private static final Set<String> SQUEEZED =
            Set.of("didnt", "wasnt", "werent", "isnt", "dont", "doesnt", "couldnt", "hadnt");
    private static final Set<String> WEAK =
            Set.of(
                    "without", "fail", "lack", "unabl", "refus", "hardli", "instead", "rather",
                    "wrong");
    private static final Set<String> UNDONE =
            Set.of("only", "just", "mere", "merely", "simply", "until");
    private static final Set<String> TURNS =
            Set.of(
                    "but",
                    "because",
                    "although",
                    "though",
                    "however",
                    "whereas",
                    "while",
                    "so",
                    "yet");
    private static final Set<String> SUBJECTS =
            Set.of("he", "she", "they", "it", "we", "the", "his", "their", "this", "these");
    private static final int LOOK_AHEAD = 6;
    private static final double ENOUGH = 0.3;

    private Negation() {}

    static boolean strong(Token token) {
        return STRONG.contains(token.lower())
                || token.lower().endsWith("n't")
                || SQUEEZED.contains(token.lower());
    }

    private static boolean weak(Token token) {
        return WEAK.contains(token.stem());
    }

    /** Whether a word is within what some "not" denies, words of the form itself left aside. */
    static boolean denied(List<Token> answer, int from, int place, Set<Integer> met) {
        return denied(answer, from, place, met, Set.of());
    }

    /**
     * @param own words of the form, which do not deny it
     */
    private static boolean denied(
            List<Token> answer, int from, int place, Set<Integer> met, Set<String> own) {
        boolean denied = false;
        for (int i = from; i < place; i++) {
            Token token = answer.get(i);
            boolean here =
                    !met.contains(i)
                            && (strong(token) && !undone(answer, i)
                                    || weak(token) && !own.contains(token.stem()));
            denied ^= here && end(answer, i) > place;
        }
        return denied;
    }

    private static boolean undone(List<Token> answer, int i) {
        return i + 1 < answer.size() && UNDONE.contains(answer.get(i + 1).lower());
    }

    /** Where what a word denies ends: at a pause, a turn, or a new subject with its verb. */
    private static int end(List<Token> answer, int negator) {
        int i = negator + 1;
        while (i < answer.size()
                && !answer.get(i).afterPause()
                && !TURNS.contains(answer.get(i).lower())
                && !newClause(answer, i)) {
            i++;
        }
        return i;
    }

    private static boolean newClause(List<Token> answer, int i) {
        if (!answer.get(i).lower().equals("and") || i + 1 >= answer.size()) {
            return false;
        }
        Token next = answer.get(i + 1);
        boolean subject = SUBJECTS.contains(next.lower()) || next.capitalised();
        for (int j = i + 2; subject && j < Math.min(answer.size(), i + LOOK_AHEAD); j++) {
            if (answer.get(j).afterPause()) {
                return false;
            }
            if (Roles.auxiliary(answer.get(j)) || Lexicon.english().verb(answer.get(j))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an answer denies what the form says, or says what the form denies. */
    static boolean turns(Sighting seen) {
        Set<Integer> met = seen.places();
        Set<String> own = new HashSet<>();
        seen.form().tokens().forEach(token -> own.add(token.stem()));
        double whole = 0;
        double denied = 0;
        for (var each : seen.at().entrySet()) {
            whole += each.getKey().weight();
            boolean here = denied(seen.answer(), seen.from(), each.getValue(), met, own);
            denied += here ? each.getKey().weight() : 0;
        }
        if (whole == 0) {
            return false;
        }
        if (seen.form().negative()) {
            return seen.answer().subList(seen.from(), seen.to()).stream()
                    .noneMatch(token -> strong(token) || weak(token));
        }
        return denied / whole >= ENOUGH;
    }
}
