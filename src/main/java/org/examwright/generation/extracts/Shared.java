package org.examwright.generation.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;

/**
 * What two extracts say of one thing that both name, besides what they deal with.
 *
 * @param name as it stands inside a sentence
 * @param words what both sentences say, as stems, but for the name
 */
public record Shared(String name, Said first, Said second, Set<String> words) {
    private static final int SAME = 2;

    /** What turns a sentence into its opposite. */
    private static final Pattern DENIES =
            Pattern.compile(
                    "(?i)\\b(?:not|never|no|nobody|nothing|refused|failed|stopped|ceased|without|unable|denied|hardly)\\b|n[’']t\\b");

    /** In the order in which the first extract names things; each pair of sentences once. */
    public static List<Shared> of(Ground ground, Together two) {
        Piece a = two.pieces().getFirst();
        Piece b = two.pieces().getLast();
        List<String> there = Matters.others(ground, b, two.matter());
        List<Shared> shared = new ArrayList<>();
        for (String name : Matters.others(ground, a, two.matter())) {
            if (there.contains(name)) {
                Said first = Matters.naming(a, name).orElseThrow();
                Said second = Matters.naming(b, name).orElseThrow();
                Set<String> words = Words.shared(first.text(), second.text());
                words.removeAll(Words.stems(name + " " + two.matter().name()));
                if (shared.stream().noneMatch(one -> one.isOf(first, second))) {
                    shared.add(new Shared(Matters.written(a, name), first, second, words));
                }
            }
        }
        return shared;
    }

    private boolean isOf(Said one, Said other) {
        return first.equals(one) && second.equals(other);
    }

    /**
     * Whether both begin with it and go on with the same verb, with more of the same behind: words
     * in common elsewhere may be put to quite other uses.
     */
    public boolean agree() {
        String opening = opening(first);
        return words.size() >= SAME
                && !opening.isEmpty()
                && opening.equals(opening(second))
                && denies(first) == denies(second);
    }

    /** The name and the word behind it, where the sentence begins with them. */
    private String opening(Said said) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        Matcher start =
                Pattern.compile("^(?:the )?(" + Pattern.quote(plain) + " [\\p{L}-]+)")
                        .matcher(said.text().toLowerCase(Locale.ROOT));
        return start.find() ? start.group(1) : "";
    }

    /** Whether one says of it what the other denies. */
    public boolean clash() {
        return !words.isEmpty() && denies(first) != denies(second);
    }

    private static boolean denies(Said said) {
        return DENIES.matcher(said.text()).find();
    }
}
