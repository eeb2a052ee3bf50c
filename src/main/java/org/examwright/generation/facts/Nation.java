package org.examwright.generation.facts;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Statement;

/**
 * Whose history a course is, by the word that its own sentences set before common nouns far more
 * often than any other: "French" of "French peasants" and "French trade". A course on several
 * nations has none.
 */
public final class Nation {
    private static final Pattern BEFORE_NOUN =
            Pattern.compile("(?<=\\p{Ll} )(\\p{Lu}\\p{Ll}{3,}) (?=\\p{Ll}{3,})");
    private static final int LEAST = 12;
    private static final int OTHERS = 2;

    private Nation() {}

    /** The adjective of the course's nation, if one stands out. */
    public static Optional<String> of(Ground ground) {
        return ground.once("the nation's adjective", () -> find(ground));
    }

    private static Optional<String> find(Ground ground) {
        Set<String> names =
                ground.actors().stream()
                        .flatMap(actor -> People.names(actor).stream())
                        .filter(name -> Words.count(name) == 1)
                        .collect(Collectors.toSet());
        ground.people().persons().stream()
                .flatMap(person -> Words.tokens(person.name()).stream())
                .forEach(names::add);
        Map<String, Integer> counts = new TreeMap<>();
        Stream.concat(
                        ground.happenings().stream().map(Happening::label),
                        ground.statements().stream().flatMap(s -> Stream.of(told(s), s.text())))
                .distinct()
                .flatMap(text -> BEFORE_NOUN.matcher(text).results())
                .map(found -> found.group(1))
                .filter(word -> !names.contains(word))
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        var ranked =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                        .limit(2)
                        .toList();
        return ranked.stream()
                .findFirst()
                .filter(first -> first.getValue() >= LEAST)
                .filter(
                        first ->
                                ranked.size() == 1
                                        || first.getValue() >= OTHERS * ranked.get(1).getValue())
                .map(Map.Entry::getKey);
    }

    private static String told(Statement statement) {
        return "of " + statement.subject() + " ";
    }
}
