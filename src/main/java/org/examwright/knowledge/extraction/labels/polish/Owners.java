package org.examwright.knowledge.extraction.labels.polish;

import java.util.regex.Pattern;

/** Two owners in one name: "Master's and Servants' Court". */
final class Owners {
    private static final Pattern ONE_AND_MANY =
            Pattern.compile(
                    "\\b(\\p{Lu}\\p{Ll}+[^\\Ws])(['’])s and (\\p{Lu}\\p{Ll}+s['’])(?= \\p{Lu})");
    private static final Pattern BARE =
            Pattern.compile(" of (\\p{Lu}\\p{Ll}+s['’] and \\p{Lu}\\p{Ll}+s['’] \\p{Lu})");

    private Owners() {}

    /** Both as many, and the body that is theirs with its article. */
    static String agreeing(String label) {
        String many = ONE_AND_MANY.matcher(label).replaceAll("$1s$2 and $3");
        return BARE.matcher(many).replaceAll(" of the $1");
    }
}
