package org.examwright.generation.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;

/**
 * Names that several people of the notes go by: "Henry", where there is a VII and an VIII, and "the
 * king", where there is an Edward IV and a Richard III as well.
 */
final class Namesakes {
    private static final Pattern NUMBERED = Pattern.compile("(\\p{Lu}\\p{Ll}+) [IVX]+");
    private static final Pattern THE_MONARCH =
            Pattern.compile("(?<!^)\\bthe (?:king|queen|emperor|tsar)\\b");
    private static final int SEVERAL = 3;

    private final Map<String, Integer> people = new HashMap<>();
    private final boolean severalRule;

    Namesakes(List<Actor> actors) {
        severalRule =
                actors.stream()
                                .map(actor -> NUMBERED.matcher(actor.name()))
                                .filter(Matcher::matches)
                                .map(numbered -> numbered.group(1))
                                .distinct()
                                .count()
                        >= SEVERAL;
        for (Actor actor : actors) {
            boolean kin = actor.name().matches(".*['’]s .*");
            if (actor.kind() == Actor.Kind.PERSON && !kin) {
                Words.tokens(actor.name()).stream()
                        .map(Words::bare)
                        .distinct()
                        .forEach(name -> people.merge(name, 1, Integer::sum));
            }
        }
    }

    /** What is wrong with a label that calls someone by a name that is not theirs alone. */
    Optional<String> faultOf(String label) {
        if (severalRule && THE_MONARCH.matcher(label).find()) {
            return Optional.of("name one of several without saying which");
        }
        List<String> tokens = Words.tokens(label);
        for (int i = 0; i < tokens.size(); i++) {
            boolean alone = !named(tokens, i - 1) && !named(tokens, i + 1);
            if (named(tokens, i)
                    && alone
                    && !tokens.get(i).endsWith(",")
                    && people.getOrDefault(Words.bare(tokens.get(i)), 0) > 1) {
                return Optional.of("name one of several without saying which");
            }
        }
        return Optional.empty();
    }

    /** Whether the word is part of a person's name. */
    boolean isPerson(String word) {
        return people.containsKey(Words.bare(word));
    }

    private static boolean named(List<String> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && Character.isUpperCase(tokens.get(at).codePointAt(0))
                && !tokens.get(at).matches("The|An?|In|At");
    }
}
