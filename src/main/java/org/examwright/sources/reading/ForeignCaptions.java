package org.examwright.sources.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Captions in another language, each with its translation beneath, are of the page. */
final class ForeignCaptions {
    private static final Set<String> ENGLISH =
            words(
                    "the of and in to with his was were is by at for from on as their that which"
                            + " after");
    private static final Set<String> FOREIGN =
            words(
                    "el los las del en con otros otras por una su sus más y le les des du et avec"
                            + " dans une sur au aux ses der die das und mit von dem den im ein eine il"
                            + " lo gli della dei nel suoi els amb seus dos com na het een van met");

    private static final Pattern ROMANCE = Pattern.compile("(?:ción|ções|ismo|ista|eso|ido)$");

    private ForeignCaptions() {}

    static void mark(Draft draft) {
        for (int i = 0; i + 1 < draft.size(); i++) {
            var line = draft.line(i);
            var next = draft.line(i + 1);
            if (draft.isChrome(i)
                    || line.bullet()
                    || line.words() > 25
                    || next.gap()
                    || draft.isChrome(i + 1)) {
                continue;
            }
            if (isForeign(line, next) && shares(line, next)) {
                draft.chrome(i);
            }
        }
    }

    private static boolean isForeign(Line line, Line next) {
        int foreign = 0;
        int english = 0;
        for (var word : line.key().split(" ")) {
            foreign += FOREIGN.contains(word) ? 1 : 0;
            foreign += ROMANCE.matcher(word).find() ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        boolean captioned =
                Arrays.stream(next.key().split(" ")).anyMatch(ENGLISH::contains)
                        || next.words() <= 6;
        return english == 0
                && captioned
                && (foreign >= 2
                        || foreign == 1 && line.words() <= 3 && line.key().endsWith("ismo"));
    }

    /** A name or a number that stands in both. */
    private static boolean shares(Line line, Line next) {
        var words = new HashSet<>(Arrays.asList(next.key().split("[ ]")));
        for (var word : line.key().split(" ")) {
            if (words.contains(word) && !FOREIGN.contains(word)
                    || word.matches("\\d+")
                            && (words.contains(word + "th")
                                    || words.contains(word + "st")
                                    || words.contains(word + "nd")
                                    || words.contains(word + "rd"))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String spaced) {
        return Set.of(spaced.split(" "));
    }
}
