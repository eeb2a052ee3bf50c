package org.examwright.attempts.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.examwright.marking.Fraction;
import org.examwright.marking.Mark;
import org.examwright.marking.Outcome;
import org.examwright.marking.points.PointMark;
import org.examwright.marking.points.PointMatcher;
import org.examwright.marking.points.Scheme;
import org.examwright.marking.points.Verdict;

/**
 * How a short answer fared at each point of its scheme, by the matcher and by people after it.
 *
 * @param version the matcher's, which is stored: marks never move because it gets better
 */
public record Verdicts(int version, List<Verdict> points) {
    private static final String LETTERS = "ARN";

    public Verdicts {
        points = List.copyOf(points);
    }

    static Verdicts of(List<PointMark> marks) {
        return new Verdicts(PointMatcher.VERSION, marks.stream().map(PointMark::verdict).toList());
    }

    /** What {@link #letters} wrote. */
    public static Verdicts read(int version, String letters) {
        return new Verdicts(
                version,
                letters.chars().mapToObj(c -> Verdict.values()[LETTERS.indexOf(c)]).toList());
    }

    /** A letter a point: awarded, referred, not awarded. */
    public String letters() {
        return points.stream()
                .map(verdict -> LETTERS.substring(verdict.ordinal(), verdict.ordinal() + 1))
                .collect(Collectors.joining());
    }

    Verdicts decided(int point, boolean award) {
        var decided = new ArrayList<>(points);
        decided.set(point, award ? Verdict.AWARD : Verdict.REFUSE);
        return new Verdicts(version, decided);
    }

    /** The marks so far. A referral that could change nothing keeps nobody waiting. */
    Mark mark(Scheme scheme) {
        var earned = scheme.earned(points);
        return new Mark(
                earned,
                scheme.maximum(),
                waiting(scheme).signum() > 0
                        ? Outcome.NEEDS_MARKER
                        : Outcome.ofShare(earned.dividedBy(scheme.maximum())));
    }

    /** The marks that a person's decisions could add. */
    public Fraction waiting(Scheme scheme) {
        return scheme.possible(points).minus(scheme.earned(points));
    }
}
