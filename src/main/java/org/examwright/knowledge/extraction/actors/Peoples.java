package org.examwright.knowledge.extraction.actors;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.knowledge.extraction.language.Lexicon;

/** What English calls peoples and faiths: "Greek", "Greeks". */
final class Peoples {
    private static final Set<String> ADJECTIVES = Lexicon.words("peoples");
    private static final Set<String> PLURALS =
            Lexicon.marked("peoples").values().stream().collect(Collectors.toUnmodifiableSet());

    /** "Klansmen", "Irishmen"; Yemen and Carmen are none. */
    private static final Pattern MEN = Pattern.compile("\\p{Lu}\\p{Ll}+(?:s|sh|ch|ce|ee)men");

    private Peoples() {}

    static boolean isAdjective(String word) {
        return ADJECTIVES.contains(word);
    }

    /** Whether the word stands for many of a people, or many men, and for nothing else. */
    static boolean arePeople(String word) {
        return PLURALS.contains(word) && !ADJECTIVES.contains(word) || MEN.matcher(word).matches();
    }
}
