package org.examwright.generation.distractors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.generation.language.Words;

/** A walk of life, told from the words that say who someone was. */
enum Calling {
    SOLDIER("commander general admiral marshal officer soldier captain colonel commanded"),
    WRITER("writer poet novelist author humorist playwright journalist essayist"),
    ARTIST("composer singer painter sculptor actor actress dancer musician architect"),
    SCHOLAR(
            "physicist scientist agronomist thinker economist philosopher biologist chemist"
                    + " inventor engineer explorer astronomer"),
    CLERIC("priest bishop archbishop cardinal pope patriarch monk preacher friar abbot"),
    RULER("king queen emperor empress president premier prime tsar sultan duke prince princess"),
    WORKER("miner peasant metalworker weaver sailor labourer boy girl");

    private static final String TELLING = "\\b(who|whose|which|that|of|at|in|from|during)\\b";

    private final Set<String> words;

    Calling(String words) {
        this.words = Words.set(words);
    }

    /** The first that the head of a role names; empty where it names none. */
    static Optional<Calling> of(String role) {
        List<String> head =
                Words.tokens(role.split(TELLING, 2)[0]).stream().map(Words::bare).toList();
        for (Calling calling : values()) {
            if (head.stream().anyMatch(calling.words::contains)) {
                return Optional.of(calling);
            }
        }
        return Optional.empty();
    }
}
