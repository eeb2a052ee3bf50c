package org.examwright.questions.lint;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Term;
import org.examwright.questions.text.Phrases;
import org.examwright.questions.text.Text;

/**
 * What the linter knows of a course: its names with their aliases, its words that are too common to
 * mean anything, and what its notes claim. Made once for a course, then used for many questions.
 */
public final class Lexicon {
    /** Words in more than this share of the passages are generic. */
    private static final double GENERIC = 0.08;

    /** Below this many passages a share says nothing. */
    private static final int ENOUGH_PASSAGES = 25;

    private static final Lexicon NONE =
            new Lexicon(
                    false,
                    new Phrases(),
                    Set.of(),
                    Claims.of(
                            new Knowledge(
                                    List.of(), List.of(), List.of(), List.of(), List.of(),
                                    List.of(), List.of(), List.of())),
                    Disputed.of(
                            new Knowledge(
                                    List.of(), List.of(), List.of(), List.of(), List.of(),
                                    List.of(), List.of(), List.of())));

    private final boolean known;
    private final Phrases names;
    private final Set<String> generic;
    private final Claims claims;
    private final Disputed disputed;

    private Lexicon(
            boolean known, Phrases names, Set<String> generic, Claims claims, Disputed disputed) {
        this.known = known;
        this.names = names;
        this.generic = generic;
        this.claims = claims;
        this.disputed = disputed;
    }

    /** For a question that belongs to no course. */
    public static Lexicon none() {
        return NONE;
    }

    /**
     * For the questions of a course.
     *
     * @param passages the lines of its notes, from which generic words are counted
     */
    public static Lexicon of(Knowledge knowledge, Collection<String> passages) {
        Phrases names = new Phrases();
        int group = 0;
        for (Actor actor : knowledge.actors()) {
            names.add(actor.name(), group);
            for (String alias : actor.aliases()) {
                names.add(alias, group);
            }
            group++;
        }
        for (Term term : knowledge.terms()) {
            names.add(term.term(), group++);
        }
        return new Lexicon(
                true, names, generic(passages), Claims.of(knowledge), Disputed.of(knowledge));
    }

    private static Set<String> generic(Collection<String> passages) {
        if (passages.size() < ENOUGH_PASSAGES) {
            return Set.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        for (String passage : passages) {
            Text.of(passage).stems().forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > GENERIC * passages.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether there is a course to ask. */
    boolean known() {
        return known;
    }

    Phrases names() {
        return names;
    }

    Claims claims() {
        return claims;
    }

    Disputed disputed() {
        return disputed;
    }

    /** Whether a stem says nothing in this course because it is everywhere. */
    boolean generic(String stem) {
        return generic.contains(stem);
    }

    /** The things a text names, as numbers that all names of one thing share. */
    Set<Integer> thingsIn(Text text) {
        return names.in(text.words()).stream()
                .map(Phrases.Found::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether two texts are each nothing but a name, and of the same thing. */
    boolean aliases(Text one, Text other) {
        return whole(one).stream().anyMatch(whole(other)::contains);
    }

    private Set<Integer> whole(Text text) {
        int from = !text.words().isEmpty() && text.words().getFirst().lower().equals("the") ? 1 : 0;
        return names.in(text.words()).stream()
                .filter(found -> found.first() <= from && found.last() == text.words().size() - 1)
                .map(Phrases.Found::group)
                .collect(Collectors.toSet());
    }
}
