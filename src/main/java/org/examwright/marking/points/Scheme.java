package org.examwright.marking.points;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.examwright.marking.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What earns marks in a short answer.
 *
 * @param stem the question, whose own words earn nothing
 * @param of how many points count, the best ones; null for all of them
 * @param maximum the most marks there are
 * @param topic for a scheme that takes other right answers than its points': texts in whose words
 *     they may be given; null where the points are all
 */
public record Scheme(
        String stem,
        List<Point> points,
        @Nullable Integer of,
        Fraction maximum,
        @Nullable List<String> topic) {
    public Scheme {
        points = List.copyOf(points);
        topic = topic == null ? null : List.copyOf(topic);
    }

    /** A scheme whose points are all that earns marks. */
    public Scheme(String stem, List<Point> points, @Nullable Integer of, Fraction maximum) {
        this(stem, points, of, maximum, null);
    }

    /** What points with these verdicts earn; those referred earn nothing yet. */
    public Fraction earned(List<Verdict> verdicts) {
        return total(verdicts, EnumSet.of(Verdict.AWARD));
    }

    /** What they could still come to, if a person awarded all that is referred. */
    public Fraction possible(List<Verdict> verdicts) {
        return total(verdicts, EnumSet.of(Verdict.AWARD, Verdict.REFER));
    }

    private Fraction total(List<Verdict> verdicts, Set<Verdict> counting) {
        Fraction total =
                IntStream.range(0, points.size())
                        .filter(i -> counting.contains(verdicts.get(i)))
                        .mapToObj(i -> points.get(i).marks())
                        .sorted(Comparator.reverseOrder())
                        .limit(of == null ? points.size() : of)
                        .reduce(Fraction.ZERO, Fraction::plus);
        return total.compareTo(maximum) > 0 ? maximum : total;
    }

    /** How the answer to a point is read. */
    public enum Kind {
        /** One thing to be named: any of the accepted forms, and no rival beside it. */
        NAME,
        /** A year. */
        YEAR,
        /** A figure. */
        NUMBER,
        /** Letters in an order. */
        ORDER,
        /** Something to be said, in whatever words. */
        IDEA,
        /** Left to a person. */
        OPEN
    }

    /**
     * Something that earns marks.
     *
     * @param accept the forms that earn it, each of them enough
     * @param reject near misses, which lose it
     */
    public record Point(Fraction marks, Kind kind, List<String> accept, List<String> reject) {
        public Point {
            accept = List.copyOf(accept);
            reject = List.copyOf(reject);
        }
    }
}
