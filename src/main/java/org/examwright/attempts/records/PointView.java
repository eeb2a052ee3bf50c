package org.examwright.attempts.records;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Sheet;
import org.examwright.marking.Answer;
import org.examwright.marking.points.Flag;
import org.examwright.marking.points.PointMark;
import org.examwright.marking.points.Verdict;
import org.examwright.questions.MarkScheme;
import org.jspecify.annotations.Nullable;

/**
 * How a short answer fared at one point of its scheme, and why.
 *
 * @param point its place in the scheme, from 0
 * @param verdict of the matcher, or of the person to whom it was referred
 * @param wanted the point itself, with what it rests on
 * @param span where the answer says it, in code points; null where it does not
 * @param missing words of the nearest accepted form that the answer lacks
 */
public record PointView(
        int point,
        Verdict verdict,
        MarkScheme.Point wanted,
        PointMark.@Nullable Span span,
        List<String> missing,
        List<Flag> flags) {

    /** Null where no matcher marked the answer. */
    public static @Nullable List<PointView> of(Paper.Asked asked, Sheet.Line line) {
        var verdicts = line.verdicts();
        var matcher = asked.matcher();
        if (verdicts == null
                || matcher == null
                || !(line.answer().bare() instanceof Answer.Text(var text))) {
            return null;
        }
        var points = Objects.requireNonNull(asked.markScheme()).points();
        var marks = matcher.mark(text);
        return IntStream.range(0, points.size())
                .mapToObj(i -> of(points.get(i), marks.get(i), verdicts.points().get(i)))
                .toList();
    }

    private static PointView of(MarkScheme.Point wanted, PointMark mark, Verdict verdict) {
        return new PointView(
                mark.point(),
                verdict,
                wanted,
                mark.span(),
                mark.missing(),
                mark.flags().stream().sorted().toList());
    }
}
