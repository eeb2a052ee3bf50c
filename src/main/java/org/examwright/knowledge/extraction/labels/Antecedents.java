package org.examwright.knowledge.extraction.labels;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Cast.Appearance;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Whom "he" or "she" means, where only one person can be meant. */
final class Antecedents {
    private final Cast cast;
    private final Map<Integer, Line> lines = new HashMap<>();

    Antecedents(Cast cast, List<Line> all) {
        this.cast = cast;
        all.forEach(line -> lines.put(line.index(), line));
    }

    /**
     * The one person named in the sentence before; where that names several, the one that opens it.
     * Null where there is none or the line begins with the pronoun.
     */
    @Nullable Member of(Line line, int position) {
        Sentence before = null;
        Sentence here = null;
        for (Sentence sentence : line.sentences()) {
            if (sentence.start() <= position && position < sentence.end()) {
                here = sentence;
                break;
            }
            before = sentence;
        }
        if (here != null) {
            List<Appearance> own = cast.in(line, here.start(), position);
            Member sole = sole(own);
            if (sole != null) {
                return sole;
            }
            if (!own.isEmpty()) {
                return null;
            }
        }
        return before == null ? null : leading(line, before);
    }

    /** Who opens the line above in the same section, where that is a person alone. */
    @Nullable Member above(Line line) {
        Line before = lines.get(line.index() - 1);
        if (before == null
                || before.isHeading()
                || before.sentences().isEmpty()
                || !before.passage().section().equals(line.passage().section())) {
            return null;
        }
        Member found = leading(before, before.sentences().getLast());
        return found != null
                ? found
                : before.text().strip().matches("(?i)[\\W]*(?:he|she)\\b.*") ? above(before) : null;
    }

    private @Nullable Member leading(Line line, Sentence sentence) {
        List<Appearance> named = cast.in(line, sentence.start(), sentence.end());
        Member sole = sole(named);
        if (sole != null) {
            return sole;
        }
        if (named.isEmpty()) {
            return null;
        }
        Appearance first = named.getFirst();
        boolean opens = first.mention().start() - sentence.start() <= 1;
        boolean alone =
                named.size() < 2 || named.get(1).mention().first() - first.mention().last() > 2;
        boolean possessive =
                first.mention().last() + 1 < sentence.tokens().size()
                        && sentence.tokens().get(first.mention().last() + 1).text().startsWith("'");
        return opens && alone && !possessive && first.member().isPerson() ? first.member() : null;
    }

    private static @Nullable Member sole(List<Appearance> appearances) {
        Set<Member> persons = new LinkedHashSet<>();
        appearances.stream().map(Appearance::member).filter(Member::isPerson).forEach(persons::add);
        return persons.size() == 1 ? persons.iterator().next() : null;
    }
}
