package org.examwright.sources.reading;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Lines made of several short parts, as web pages lay them side by side: the trail of pages that
 * led here ("Home > History > Tudors"), a bar of buttons ("Embed Share Report"), what a page counts
 * of itself ("Views: 120 Downloads: 9").
 */
final class Bars {
    private static final int LONGEST = 160;

    /** Only near the top of a document is "a > b > c" a trail; elsewhere it may be an argument. */
    private static final int TOP = 12;

    private static final Pattern TRAIL =
            Pattern.compile(
                    "[\\p{Lu}\\d][^›»>→]{0,40}(?:\\s*[›»>→]\\s*[\\p{Lu}\\d][^›»>→.!?]{0,60}){2,}");
    private static final Pattern PARTS = Pattern.compile("\\s{2,}|\\t|\\s[|·•]\\s");
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?i)(?:views?|downloads?|likes?|shares?|comments?|ratings?|pages|words|slides|terms|cards|created|added|updated|upload(?:ed)?(?:"
                            + " by)?|post(?:ed)?(?: on|"
                            + " by)?|category|tags?|size|format)\\s*:\\s*\\S.*|[\\d., ]+k?\\+?"
                            + " (?:views?|downloads?|likes?|shares?|comments?|ratings?"
                            + "|pages|slides|terms|cards|students?|users?|learners)\\b.*|(?:last"
                            + " )?updated? \\d.*|reading time .*|\\d+ min(?:ute)?s? read");

    private Bars() {}

    static boolean isBar(Line line, int index) {
        var body = line.body();
        if (body.length() > LONGEST || line.mark() > 0) {
            return false;
        }
        if (index < TOP && !line.bullet() && TRAIL.matcher(body).matches()) {
            return true;
        }
        var parts = Arrays.stream(PARTS.split(body)).filter(part -> !part.isBlank()).toList();
        if (parts.size() < 2) {
            return false;
        }
        long known = parts.stream().filter(Bars::isKnown).count();
        return known >= 2 && 2 * known >= parts.size();
    }

    private static boolean isKnown(String part) {
        return PageWords.isButton(Line.key(part)) || COUNTED.matcher(part.strip()).matches();
    }
}
