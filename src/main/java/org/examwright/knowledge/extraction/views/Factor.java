package org.examwright.knowledge.extraction.views;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.knowledge.extraction.facts.Material;
import org.examwright.knowledge.extraction.language.Verbs;

/**
 * One of several reasons, or one kind of results, as a heading or the words before a colon name it.
 *
 * @param name as a noun phrase inside a sentence; empty where the heading is none
 */
record Factor(String name, List<Point> points) {
    private static final Pattern KIND =
            Pattern.compile(
                    "(?i)(political|economic|social|military|religious|cultural|diplomatic|ideological|international|domestic|financial|strategic|technological|geographical|personal)(?:"
                            + " (?:factors?|reasons?|causes?|consequences|results|effects|impact))?");
    private static final int LONGEST = 8;

    static Factor of(Title title, List<Point> points, Material material, Wordings wordings) {
        String text = title.text();
        boolean sentence =
                text.isEmpty()
                        || Section.isGeneral(title)
                        || title.question()
                        || Side.of(text) != null
                        || Asked.of(title) != null
                        || title.words().size() > LONGEST
                        || telling(text)
                        || text.matches(
                                "(?i)(?:other|conclusion|introduction|key|background|evidence|overview|notes?|timeline|date)\\b.*");
        return new Factor(sentence ? "" : named(text, material, wordings), points);
    }

    /** Whether the words are a sentence, or name a day rather than a reason. */
    static boolean telling(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .anyMatch(
                        word ->
                                Wordings.small(word)
                                                .matches(
                                                        ".*\\d.*|is|are|was|were|had|has|have|did|not")
                                        || Character.isLowerCase(word.codePointAt(0))
                                                && Verbs.isPast(word));
    }

    /** "Economic" to "economic factors", a person to the part that he played. */
    static String named(String text, Material material, Wordings wordings) {
        String kind = kind(text);
        if (!kind.isEmpty()) {
            return kind + " factors";
        }
        String phrase = wordings.inside(text);
        boolean person = material.isPerson(text);
        return person ? "the part played by " + phrase : phrase;
    }

    /** "economic", where that is all that the words say; else empty. */
    static String kind(String text) {
        var kind = KIND.matcher(text);
        return kind.matches() ? Wordings.small(kind.group(1)) : "";
    }

    /** How many points with a name, a date or a number speak for it. */
    long specific() {
        return points.stream().filter(point -> point.specific() && !point.turns()).count();
    }
}
