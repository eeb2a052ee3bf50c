package org.examwright.generation.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final Pattern KIN = Pattern.compile(".*['’]s .*");

    /** "Ann Hall", "Charles de Gaulle": no number, and no title that takes an article. */
    private static final Pattern IN_FULL =
            Pattern.compile(
                    "(?:\\p{Lu}['’\\p{L}-]+ ){1,2}(?:(?:de|von|van|da|di) )?\\p{Lu}\\p{Ll}['’\\p{L}-]+");

    /** "The Holm Code": what bears a name and is nobody. */
    private static final Pattern THING =
            Pattern.compile(
                    ".* (?:Codes?|Acts?|Plans?|Pacts?|Wars?|Doctrine|Policy|Crisis|Speech|Movement|Era"
                            + "|Age|Period|Campaigns?|Revolution|Reforms?|Report|Systems?|Structure|Dynasty"
                            + "|Empire|Government|Regime|Reign|Years|Dominance|Revolt|Rising|Affair)");

    /** "USSR": no name of a person. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}\\P{L}*");

    private static final Pattern PARTICLE = Pattern.compile("of|de|del|da|do|dos|du|di|von|van|y");

    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, Set<String>> inFull = new HashMap<>();
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
        List<String> names =
                actors.stream()
                        .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                        .map(Actor::name)
                        .filter(name -> !KIN.matcher(name).matches())
                        .filter(name -> !THING.matcher(name).matches())
                        .distinct()
                        .toList();
        for (String name : names) {
            if (Words.count(name) > 1) {
                count(name);
                if (IN_FULL.matcher(name).matches()) {
                    inFull.computeIfAbsent(Words.tokens(name).getLast(), _ -> new HashSet<>())
                            .add(name);
                }
            }
        }
        for (String name : names) {
            if (Words.count(name) == 1 && fullNames(name).size() != 1) {
                count(name);
            }
        }
    }

    private void count(String name) {
        Words.tokens(name).stream()
                .map(Words::bare)
                .distinct()
                .forEach(word -> people.merge(word, 1, Integer::sum));
    }

    /** The full name of the only one who bears a surname; others keep what they are called. */
    String inFull(String surname) {
        Set<String> names = fullNames(surname);
        return names.size() != 1 || people.getOrDefault(Words.bare(surname), 0) > 1
                ? surname
                : names.iterator().next();
    }

    private Set<String> fullNames(String surname) {
        return inFull.getOrDefault(surname, Set.of());
    }

    /** What is wrong with a label that calls someone by a name that is not theirs alone. */
    Optional<String> faultOf(String label) {
        if (severalRule && THE_MONARCH.matcher(label).find()) {
            return Optional.of("name one of several without saying which");
        }
        List<String> tokens = Words.tokens(label);
        for (int i = 0; i < tokens.size(); i++) {
            boolean alone = !named(tokens, i - 1) && !named(tokens, i + 1) && !joined(tokens, i);
            if (named(tokens, i)
                    && alone
                    && !tokens.get(i).endsWith(",")
                    && !INITIALS.matcher(tokens.get(i)).matches()
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

    /** "Francisco de Almeida": a particle and a name before or behind it. */
    private static boolean joined(List<String> tokens, int at) {
        return particle(tokens, at - 1) && named(tokens, at - 2)
                || particle(tokens, at + 1) && named(tokens, at + 2);
    }

    private static boolean particle(List<String> tokens, int at) {
        return at >= 0 && at < tokens.size() && PARTICLE.matcher(tokens.get(at)).matches();
    }

    private static boolean named(List<String> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && Character.isUpperCase(tokens.get(at).codePointAt(0))
                && !tokens.get(at).matches("The|An?|In|At");
    }
}
