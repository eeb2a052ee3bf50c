package org.examwright.generation.telling;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Fact;
import org.examwright.sources.Evidence;

/** Who and what a course names, and by which short names. */
public final class Names {
    private static final Pattern INITIALS = Pattern.compile("\\b\\p{Lu}{3,5}\\b");

    /** A name of one word, with no other before or behind it. */
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?<!\\p{Lu}\\p{Ll}{0,14} )\\b\\p{Lu}\\p{Ll}{2,}\\b(?! \\p{Lu}| of\\b)");

    /** What a page calls so as often as this, its learners know by the short name. */
    private static final int OFTEN = 4;

    private final boolean onePage;
    private final Set<String> throughout = new HashSet<>();
    private final Set<String> spelt = new TreeSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> people = new HashSet<>();

    /** A course's people, bodies and places; and short names that its notes use again and again. */
    Names(List<Actor> actors, Collection<String> texts, boolean onePage) {
        this.onePage = onePage;
        if (onePage) {
            learn(texts);
        }
        for (Actor actor : actors) {
            List<String> names =
                    Stream.concat(Stream.of(actor.name()), actor.aliases().stream()).toList();
            names.forEach(name -> words.addAll(Words.tokens(name)));
            for (String name : names) {
                if (actor.kind() == Actor.Kind.PERSON && !name.isBlank()) {
                    people.add(Words.tokens(name).getLast());
                }
                if (Words.count(name) > 1) {
                    if (actor.kind() == Actor.Kind.PERSON) {
                        surnames.add(Words.tokens(name).getLast());
                    }
                    spelt.add(initials(name));
                    names.stream().filter(other -> Words.count(other) == 1).forEach(spelt::add);
                }
            }
        }
    }

    /** The names of a course, whose facts quote the words of its notes. */
    public static Names of(List<Actor> actors, Collection<? extends Fact> facts) {
        List<Evidence> quotes = facts.stream().flatMap(fact -> fact.quotes().stream()).toList();
        long pages = quotes.stream().map(Evidence::sourceId).distinct().count();
        return new Names(
                actors, quotes.stream().map(Evidence::quote).distinct().toList(), pages <= 1);
    }

    /** Whether all was read from one page, whose title says whose history it is. */
    boolean ofOnePage() {
        return onePage;
    }

    private void learn(Collection<String> texts) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> alone = new HashMap<>();
        for (String text : texts) {
            INITIALS.matcher(text)
                    .results()
                    .forEach(found -> seen.merge(found.group(), 1, Integer::sum));
            ALONE.matcher(text)
                    .results()
                    .forEach(found -> alone.merge(found.group(), 1, Integer::sum));
        }
        alone.forEach(
                (name, times) -> {
                    if (times >= OFTEN) {
                        throughout.add(name);
                    }
                });
        seen.forEach(
                (initials, times) -> {
                    if (times >= OFTEN) {
                        spelt.add(initials);
                    }
                });
    }

    /** Whether the one page tells again and again of somebody by this name alone. */
    boolean throughout(String name) {
        return throughout.contains(name);
    }

    /** Whether a short name stands for a longer one that the course gives. */
    boolean spelt(String name) {
        return spelt.contains(name);
    }

    /** Whether the word is part of a name. */
    boolean has(String word) {
        return words.contains(word);
    }

    /** Whether somebody of the course, whose whole name it gives, is called so. */
    boolean surname(String word) {
        return surnames.contains(word);
    }

    /** Whether these words are a name of somebody of the course. */
    boolean person(List<String> subject) {
        return people.contains(subject.getLast()) && subject.stream().allMatch(Line::capital);
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : Words.tokens(name)) {
            if (Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
