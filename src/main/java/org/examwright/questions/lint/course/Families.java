package org.examwright.questions.lint.course;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;

/**
 * The nouns that several names of a course end with: where it tells of a first and a second plan,
 * "the plan" is nobody's name.
 */
final class Families {
    /** Words with capitals one after the other, of which the last is the noun of the name. */
    private static final Pattern NAME =
            Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{N}’'-]*\\s+)+(?<noun>\\p{Lu}\\p{Ll}{3,})\\b");

    private final Map<String, Set<String>> namesByNoun = new HashMap<>();

    private Families() {}

    static Families of(Knowledge knowledge) {
        Families families = new Families();
        Stream.of(
                        knowledge.actors().stream()
                                .filter(actor -> actor.kind() != Actor.Kind.PERSON)
                                .map(actor -> actor.name()),
                        knowledge.terms().stream().map(term -> term.term()),
                        knowledge.events().stream().map(Event::label))
                .flatMap(names -> names)
                .forEach(families::read);
        return families;
    }

    private void read(String text) {
        for (Matcher name = NAME.matcher(text); name.find(); ) {
            String whole = name.group().replaceFirst("^The ", "").toLowerCase(Locale.ROOT);
            if (whole.contains(" ")) {
                String noun = name.group("noun").toLowerCase(Locale.ROOT);
                namesByNoun.computeIfAbsent(noun, _ -> new HashSet<>()).add(whole);
            }
        }
    }

    boolean several(String noun) {
        return namesByNoun.getOrDefault(noun.toLowerCase(Locale.ROOT), Set.of()).size() > 1;
    }
}
