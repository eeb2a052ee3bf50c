package org.examwright.knowledge.extraction.views;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a heading promises of the headings or lines under it: reasons or results, and of what.
 *
 * @param matter a noun phrase, or a sentence where {@code clause}; empty where it is what the
 *     heading above names
 */
record Asked(Kind kind, String matter, boolean clause) {
    enum Kind {
        REASONS,
        RESULTS
    }

    private static final String OPENING =
            "(?i)(?:the |main |key |major |some |other |underlying )*";
    private static final Pattern REASONS =
            Pattern.compile(
                    OPENING
                            + "(?:causes?|reasons?|factors?|origins)(?:"
                            + " (?:of|for|behind|in|leading to) (.+))?");
    private static final Pattern RESULTS =
            Pattern.compile(
                    OPENING + "(?:consequences?|results?|effects?|impact|outcomes?)(?: of (.+))?");
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?i)(.{3,60}?)(?:: | [–-] )(?:the"
                            + " )?(causes|reasons|factors|consequences|results|effects|impact)");

    static @Nullable Asked of(Title title) {
        if (title.text().regionMatches(true, 0, "why ", 0, 4)) {
            String sentence = Question.answered(title);
            return sentence.isEmpty() ? null : new Asked(Kind.REASONS, sentence, true);
        }
        Matcher reasons = REASONS.matcher(title.text());
        if (reasons.matches()) {
            return new Asked(Kind.REASONS, named(reasons.group(1)), false);
        }
        Matcher results = RESULTS.matcher(title.text());
        if (results.matches()) {
            return new Asked(Kind.RESULTS, named(results.group(1)), false);
        }
        Matcher behind = BEHIND.matcher(title.text());
        if (!behind.matches()) {
            return null;
        }
        Kind kind =
                behind.group(2).matches("(?i)causes|reasons|factors") ? Kind.REASONS : Kind.RESULTS;
        return new Asked(kind, behind.group(1), false);
    }

    private static String named(@Nullable String matter) {
        return matter == null ? "" : matter;
    }
}
