package org.examwright.marking.points;

/**
 * A word of a form that an answer should have, in some guise.
 *
 * @param weight how much it says: little for a word of the question or a light one
 * @param given whether the question itself says it
 * @param name whether it is a name, which no synonym replaces
 */
record Unit(Token token, int place, double weight, boolean given, boolean name) {
    private static final double ROOT = 0.95;
    private static final double SYNONYM = 0.9;
    private static final double SLIP = 0.97;
    private static final int LEAST_ROOT = 5;

    /** How surely a word of an answer says this: 0 to 1. */
    double likeness(Token word) {
        if (token.value() != null || word.value() != null) {
            return token.value() != null && word.value() != null && token.value().met(word.value())
                    ? 1
                    : 0;
        }
        if (word.stem().equals(token.stem())) {
            return 1;
        }
        Lexicon lexicon = Lexicon.english();
        if (!word.content()) {
            return 0;
        }
        if (lexicon.same(token.stem(), word.stem())) {
            return SYNONYM;
        }
        if (family(word.lower(), token.lower())) {
            return lexicon.opposite(token.stem(), word.stem()) ? 0 : ROOT;
        }
        boolean another =
                lexicon.knows(word.stem()) && word.stem().length() >= token.stem().length();
        return !another && Spelling.slip(word.lower(), token.lower()) ? SLIP : 0;
    }

    /** "popular" and "popularity": one begins with nearly all of the other. */
    private static boolean family(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length())
                && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= LEAST_ROOT
                && shared >= Math.min(one.length(), other.length()) - 2
                && Math.max(one.length(), other.length()) - shared <= 5;
    }
}
