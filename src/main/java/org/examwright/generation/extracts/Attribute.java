package org.examwright.generation.extracts;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.generation.language.Words;

/**
 * Names that an extract has only to tell which of something it means: with "the Leeds races" in
 * every other sentence it deals with the races, not with Leeds.
 */
final class Attribute {
    private static final int TWICE = 2;

    /** What may stand behind a name that stands for itself. */
    private static final Set<String> NO_NOUN =
            Words.set(
                    "was were is are has had have did does do will would can could may might must"
                            + " shall should and or but nor not no never who whom whose which that when"
                            + " where while as than if in on at by to from for of with without into"
                            + " over under after before against between among because so yet also then"
                            + " now here there itself himself herself themselves came went made gave"
                            + " took left held kept led lost won met saw knew began stood fell rose");

    private Attribute() {}

    /** Whether a word behind a name may be what the name is put to. */
    static boolean isNoun(String word) {
        return !NO_NOUN.contains(word) && !word.matches(".*(?:ed|ly)");
    }

    /** Whether half of the places that name it, and two or more, name one such thing. */
    static boolean in(Piece piece, String name) {
        if (!Character.isUpperCase(name.codePointAt(0))) {
            return false;
        }
        Pattern behind =
                Pattern.compile(
                        "\\b(?:[Tt]he|[Tt]his|[Aa]n?) "
                                + Pattern.quote(name)
                                + " (\\p{Ll}[\\p{Ll}-]+)(?![\\p{L}-])");
        List<String> nouns =
                behind.matcher(piece.text())
                        .results()
                        .map(found -> found.group(1))
                        .filter(Attribute::isNoun)
                        .toList();
        long all =
                Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-])")
                        .matcher(piece.text())
                        .results()
                        .count();
        long most =
                nouns.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .values()
                        .stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
        return most >= TWICE && 2 * most >= all;
    }
}
