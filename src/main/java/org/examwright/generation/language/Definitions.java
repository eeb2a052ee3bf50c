package org.examwright.generation.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A definition taken apart: the class a thing belongs to and what sets it apart in that class. "a
 * tax on grain paid in kind" is "a tax" and "on grain paid in kind".
 */
public record Definitions(String genus, String feature, Shape shape) {

    /** How a definition begins, which tells how it may be put into a sentence. */
    public enum Shape {
        /** a tax, an army: one of a class. */
        INDEFINITE,
        /** the tax, the army: the only one. */
        DEFINITE,
        /** traders who …: no article. */
        BARE
    }

    private static final Set<String> BREAKS =
            Words.set(
                    "that which who whose whom where when in of for by on from with under between"
                            + " against set led to aimed designed created founded formed made based"
                            + " used given held introduced responsible through during after before"
                            + " within about over among as to intended meant allowing giving combining"
                            + " ruling running consisting working living");

    /** Classes that tell nothing of the thing: a name, a term. */
    private static final Set<String> SAYS_NOTHING =
            Words.set(
                    "name term word title phrase label nickname slogan expression acronym one kind sort"
                            + " type form");

    private static final Set<String> CLASS_PREPOSITIONS = Words.set("of");

    /** Takes a definition apart; empty where no class or no feature of three words is found. */
    public static Optional<Definitions> of(String definition) {
        List<String> tokens = Words.tokens(definition);
        int split = split(tokens);
        if (split < 1 || tokens.size() - split < 3) {
            return Optional.empty();
        }
        boolean bundled =
                split + 1 < tokens.size()
                        && Words.PREPOSITIONS.contains(tokens.get(split))
                        && Words.PREPOSITIONS.contains(tokens.get(split + 1));
        if (bundled) {
            return Optional.empty(); // "the passing on of …": the verb's own particle
        }
        String genus = String.join(" ", tokens.subList(0, split)).replaceAll(",$", "");
        String feature = String.join(" ", tokens.subList(split, tokens.size()));
        if (SAYS_NOTHING.contains(Words.bare(Words.tokens(genus).getLast()))
                || genus.contains(",")
                || Words.count(genus) > 6
                || shape(definition) != Shape.BARE && Words.count(genus) < 2) {
            return Optional.empty();
        }
        return Optional.of(new Definitions(genus, feature, shape(definition)));
    }

    /** How the definition begins. */
    public static Shape shape(String definition) {
        String first = Words.tokens(definition).getFirst();
        return switch (first) {
            case "a", "an" -> Shape.INDEFINITE;
            case "the" -> Shape.DEFINITE;
            default -> Shape.BARE;
        };
    }

    /** Whether it begins with a verb: "named after its leader". */
    public static boolean opensWithVerb(String definition) {
        String first = Words.bare(Words.tokens(definition).getFirst());
        return participle(first) || Verbs.baseOfPast(first).isPresent();
    }

    /** The definition led by "the": "the tax on grain paid in kind"; bare ones stay as they are. */
    public static String definite(String definition) {
        return definition.replaceFirst("^(a|an) ", "the ");
    }

    private static boolean participle(String word) {
        return word.endsWith("ed") && Verbs.baseOfPast(word).isPresent()
                || IrregularVerbs.BASE_OF_PARTICIPLE.containsKey(word);
    }

    private static int split(List<String> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            String word = Words.bare(tokens.get(i));
            boolean verb =
                    participle(word)
                            && i > 1
                            && i + 1 < tokens.size()
                            && Words.PREPOSITIONS.contains(Words.bare(tokens.get(i + 1)));
            if (tokens.get(i - 1).endsWith(",") && !BREAKS.contains(word) && !verb) {
                return -1; // a list of classes, not a class and its feature
            }
            boolean doing =
                    word.endsWith("ing")
                            && Genus.of(tokens.get(i - 1)) != Genus.OTHER
                            && i + 1 < tokens.size()
                            && !BREAKS.contains(Words.bare(tokens.get(i + 1)));
            if (BREAKS.contains(word) || verb || doing) {
                return CLASS_PREPOSITIONS.contains(word) ? afterOf(tokens, i) : i;
            }
        }
        return -1;
    }

    /**
     * "the head of government | who …": a short "of" phrase belongs to the class if more follows.
     */
    private static int afterOf(List<String> tokens, int of) {
        for (int i = of + 2; i < Math.min(tokens.size(), of + 4); i++) {
            if (BREAKS.contains(Words.bare(tokens.get(i))) && tokens.size() - i >= 3) {
                return i;
            }
        }
        return of;
    }
}
