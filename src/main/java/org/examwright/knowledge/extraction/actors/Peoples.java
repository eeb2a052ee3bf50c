package org.examwright.knowledge.extraction.actors;

import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.knowledge.extraction.language.Lexicon;

/** What English calls peoples and faiths: "Greek", "Greeks". */
final class Peoples {
    private static final Set<String> ADJECTIVES = Lexicon.words("peoples");
    private static final Set<String> PLURALS =
            Lexicon.marked("peoples").values().stream().collect(Collectors.toUnmodifiableSet());

    private Peoples() {}

    static boolean isAdjective(String word) {
        return ADJECTIVES.contains(word);
    }

    /** Whether the word stands for many of a people and for nothing else. */
    static boolean arePeople(String word) {
        return PLURALS.contains(word) && !ADJECTIVES.contains(word);
    }
}
