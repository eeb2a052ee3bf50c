package org.examwright.generation.shortanswer;

import java.util.Locale;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;

/**
 * How a writer of notes clips a name: "K", "Robesp". It stands for somebody on that page alone, so
 * nobody earns a mark with it.
 */
public final class Shorthand {
    private Shorthand() {}

    /** Whether a name is one letter, or the beginning of a word of a person's name. */
    public static boolean is(String name, Actor actor) {
        String bare = name.strip().replaceAll("\\.$", "");
        return bare.length() == 1
                || actor.kind() == Actor.Kind.PERSON
                        && Words.count(bare) == 1
                        && Words.tokens(actor.name()).stream().anyMatch(word -> clips(bare, word));
    }

    private static boolean clips(String name, String word) {
        return name.length() < word.length()
                && word.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT));
    }
}
