package org.examwright.generation.distractors;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that claim something without exception: seldom true, so that an option which alone has one
 * is ruled out unread. Names with such a word have a capital or a hyphen.
 */
final class Absolutes {
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![\\w'’-])(?:always|never|all|none|every|entirely|completely|totally|absolutely"
                            + "|impossible|inevitable|nobody|no one|everyone|everybody|only(?!"
                            + " (?:about|some|half|one|two|three|\\d)))(?![\\w-])");

    /** A capital because a sentence begins there, unless a name does: "All Saints' Church". */
    private static final Pattern BEGINNING = Pattern.compile("^\\P{L}*\\p{Lu}(?!ll \\p{Lu})");

    private static final Pattern QUOTED = Pattern.compile("‘[^’]*’(?!\\p{L})|\"[^\"]*\"|“[^”]*”");

    private Absolutes() {}

    /** Those of a text, outside quotations. */
    static Set<String> in(String text) {
        String claim =
                BEGINNING
                        .matcher(QUOTED.matcher(text).replaceAll(""))
                        .replaceFirst(first -> first.group().toLowerCase(Locale.ROOT));
        return WORD.matcher(claim)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
    }
}
