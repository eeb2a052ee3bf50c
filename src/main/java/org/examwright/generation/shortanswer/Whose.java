package org.examwright.generation.shortanswer;

import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Nation;
import org.examwright.generation.facts.Sentences;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Fact;

/**
 * Whose history a question is on, where its words do not say: a Directory, a reform of 1847 and a
 * triumvirate there were in several countries.
 */
public final class Whose {
    /** A name of common words: each of them large, and no number. */
    private static final Pattern NAME = Pattern.compile("(?:the )?(?:\\p{Lu}[\\p{L}'’-]+ ?)+");

    private static final Pattern NAMING = Pattern.compile("(?<=.)\\p{Lu}");

    private Whose() {}

    /** " in French history" behind a thing whose name is nobody's own, else nothing. */
    public static String history(Ground ground, Fact fact, String thing) {
        boolean own =
                ground.people().namedIn(thing).stream()
                        .anyMatch(actor -> actor.kind() == Actor.Kind.PERSON);
        return NAME.matcher(thing).matches() && !own ? history(ground, fact) : "";
    }

    /** The same behind a description in which no name stands. */
    public static String historyOf(Ground ground, Fact fact, String description) {
        return NAMING.matcher(description).find() ? "" : history(ground, fact);
    }

    private static String history(Ground ground, Fact fact) {
        return Sentences.vouched(fact)
                ? Nation.of(ground).map(nation -> " in " + nation + " history").orElse("")
                : "";
    }
}
