package org.examwright.knowledge.extraction.shorthand;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of the dictionary that where they stand mean others: "began mob", "VAAL rising". */
final class Senses {
    /** "Rep of the People Act". */
    private static final Pattern OF_VOTERS =
            Pattern.compile(" of (?:the )?\\p{Lu}\\p{L}+ (?:Act|Bill)\\b");

    private static final Pattern MOBILISING =
            Pattern.compile(
                    "begins?|began|orders|ordered|starts|started|declares|declared|decrees|decreed"
                            + "|general|full|partial");

    private static final Pattern LOUD = Pattern.compile("(?<![\\p{L}-])\\p{Lu}{4,}(?![\\p{L}-])");
    private static final Pattern SMALL_NEXT = Pattern.compile(" \\p{Ll}{3,}.*");

    /** How often a word stands in capitals on the page. */
    private final Map<String, Integer> loud = new HashMap<>();

    Senses(List<String> lines) {
        for (String line : lines) {
            Matcher word = LOUD.matcher(line);
            while (word.find()) {
                loud.merge(word.group(), 1, Integer::sum);
            }
        }
    }

    @Nullable String of(String typed, Spot spot) {
        return switch (typed) {
            case "Rep", "Repr" -> {
                boolean act = OF_VOTERS.matcher(spot.after()).lookingAt();
                yield act ? "Representation" : null;
            }
            case "mob" -> {
                boolean told = MOBILISING.matcher(spot.last()).matches();
                yield told ? "mobilisation" : null;
            }
            default -> isStressed(typed, spot) ? usual(typed) : null;
        };
    }

    /** A name that begins a line once in capitals: no body, which its page would name again. */
    private boolean isStressed(String typed, Spot spot) {
        return LOUD.matcher(typed).matches()
                && loud.getOrDefault(typed, 0) == 1
                && spot.first()
                && SMALL_NEXT.matcher(spot.after()).matches()
                && !English.spells(typed)
                && English.spells(usual(typed));
    }

    /** A word in capitals as names are written. */
    static String usual(String loud) {
        return loud.charAt(0) + loud.substring(1).toLowerCase(Locale.ROOT);
    }
}
