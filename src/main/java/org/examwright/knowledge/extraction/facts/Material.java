package org.examwright.knowledge.extraction.facts;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Progress;
import org.examwright.knowledge.extraction.nearness.Themes;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceText;

/**
 * What the finders work on: the lines of one source, its actors, and the topic of each line.
 *
 * @param topics names of the topics that a line belongs to
 * @param progress is told of each line that a finder is done with
 */
public record Material(
        SourceText source,
        List<Line> lines,
        Cast cast,
        Function<Line, List<String>> topics,
        Themes themes,
        Progress progress,
        Supplier<UUID> ids) {

    /** Whether an actor other than a person goes by the name, in whatever case. */
    boolean isBody(String name) {
        return cast.kindOf(name) != null && cast.kindOf(name) != Actor.Kind.PERSON;
    }

    /** Whether a person goes by the name, in whatever case. */
    public boolean isPerson(String name) {
        return cast.kindOf(name) == Actor.Kind.PERSON;
    }

    /** The words between two characters of a line, blanks at both ends left out, as evidence. */
    public Evidence evidence(Line line, int from, int to) {
        String text = line.passage().text();
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(line.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(line.text().charAt(end - 1))) {
            end--;
        }
        return new Evidence(
                source.id(),
                source.version(),
                line.passage().line(),
                text.codePointCount(0, start),
                text.codePointCount(0, end),
                text.substring(start, end));
    }
}
