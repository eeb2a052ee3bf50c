package org.examwright.knowledge.extraction.labels.antecedents;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Cast.Appearance;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Shorthand;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.jspecify.annotations.Nullable;

/** Names that stand above or before what is told of them: headings, "Gordon: governor". */
public final class Headers {
    private static final int REACH = 6;
    private static final Pattern MARK = Pattern.compile(":| [-–—] ");
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private static final Set<String> BODY_NOUNS = Lexicon.words("body-nouns");
    private final Cast cast;
    private final Map<Integer, Line> lines;
    private final Map<Integer, Line> headings;
    private final Lives lives;

    public Headers(Cast cast, Map<Integer, Line> lines, Map<Integer, Line> headings) {
        this.cast = cast;
        this.lines = lines;
        this.headings = headings;
        this.lives = new Lives(cast, lines, headings);
    }

    /** The person whose name is all that the heading says: "Perkin Warbeck, 1491-99". */
    public @Nullable Member titular(Line line) {
        Line heading = headings.get(line.index());
        if (heading == null) {
            return null;
        }
        Phrase words = Phrase.undated(heading, 0, heading.text().length());
        String bare = words.text().replaceAll("[^\\p{L}' -]", "").strip();
        if (cast.kindOf(bare) != Actor.Kind.PERSON) {
            return null;
        }
        return cast.members().stream()
                .filter(
                        member ->
                                bare.equalsIgnoreCase(member.name())
                                        || member.aliases().stream()
                                                .anyMatch(bare::equalsIgnoreCase))
                .findFirst()
                .orElse(null);
    }

    /** Whether the line right above names this person and nobody else. */
    public boolean standsRightAbove(Member person, Line line) {
        Line before = lines.get(line.index() - 1);
        return before != null
                && !before.isHeading()
                && Antecedents.sole(cast.in(before, 0, before.text().length())) == person;
    }

    /** A heading that is a name, though not one of the cast: the lines below use its last word. */
    public @Nullable Phrase titleName(Line line) {
        Line heading = headings.get(line.index());
        if (heading == null) {
            return null;
        }
        Phrase words = Phrase.undated(heading, 0, heading.text().length());
        words.trim();
        boolean name =
                words.size() == 2
                        && words.words().stream().allMatch(t -> t.text().matches("\\p{Lu}\\p{Ll}+"))
                        && words.words().stream()
                                .noneMatch(
                                        t ->
                                                EVENT_NOUNS.contains(t.lower())
                                                        || BODY_NOUNS.contains(t.lower())
                                                        || t.lower().endsWith("s"));
        if (!name || cast.kindOf(words.text()) != null) {
            return null;
        }
        Pattern alone = Pattern.compile("\\b" + Pattern.quote(words.get(1).text()) + "\\b");
        for (int near = -REACH; near <= REACH; near++) {
            Line other = lines.get(line.index() + near);
            if (other != null && !other.isHeading() && alone.matcher(other.text()).find()) {
                return words;
            }
        }
        return null;
    }

    /**
     * "A and B" of the lines above, where they name two persons together and just once; or null.
     */
    public @Nullable Phrase pair(Line line) {
        for (int back = 1; back <= 3; back++) {
            Line above = lines.get(line.index() - back);
            if (above == null || above.isHeading()) {
                return null;
            }
            List<Appearance> named =
                    cast.in(above, 0, above.text().length()).stream()
                            .filter(a -> a.member().isPerson())
                            .toList();
            for (int i = 0; i + 1 < named.size(); i++) {
                int from = named.get(i).mention().start();
                int to = named.get(i + 1).mention().end();
                if (above.part(named.get(i).mention().end(), named.get(i + 1).mention().start())
                        .matches("\\s*(?:and|&|\\+)\\s*")) {
                    Phrase pair = Phrase.undated(above, from, to);
                    Shorthand.writeOut(pair);
                    return named.size() == 2 ? pair : null;
                }
            }
        }
        return null;
    }

    /**
     * The person that the words before a colon or a dash at the line's start name: "Gordon:
     * governor".
     */
    public @Nullable Member header(Line line, int before) {
        Matcher mark = MARK.matcher(line.text());
        return !mark.find() || mark.start() > before || mark.start() > 60
                ? null
                : Antecedents.sole(cast.in(line, 0, mark.end()));
    }

    /** The name of the person whose life or rule the line's section tells, or null. */
    public @Nullable Phrase life(Line line) {
        return lives.of(line);
    }

    /** Whether the heading is the name of one whom the lines are about. */
    public boolean namesOne(Line line) {
        return titular(line) != null || titleName(line) != null || life(line) != null;
    }

    /** The heading that the line stands under, or null. */
    public @Nullable Line heading(Line line) {
        return headings.get(line.index());
    }
}
