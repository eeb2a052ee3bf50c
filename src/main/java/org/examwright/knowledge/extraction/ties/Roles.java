package org.examwright.knowledge.extraction.ties;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.knowledge.extraction.language.Lexicon;

/** Tells a description of a person from the next word of a list or a clause put in. */
final class Roles {
    private static final Set<String> NOUNS =
            Stream.of("role-nouns", "offices")
                    .flatMap(name -> Lexicon.words(name).stream())
                    .collect(Collectors.toUnmodifiableSet());

    private Roles() {}

    /** Whether the words are headed by what one person can be: "leader of the league". */
    static boolean isRole(String words) {
        String[] before = words.split(" (?:of|for|in|from|who|to) ", 2);
        String[] parts = before[0].split(" ");
        String head = parts[parts.length - 1].toLowerCase(Locale.ROOT);
        return parts.length <= 5
                && NOUNS.contains(head)
                && (words.indexOf(' ') > 0)
                && words.length() <= 90;
    }
}
