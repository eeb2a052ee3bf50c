package org.examwright.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.examwright.analysis.figures.Groups;
import org.examwright.analysis.figures.ItemStatistics;
import org.examwright.analysis.figures.OptionTrace;
import org.examwright.attempts.sheets.SatSheet;
import org.examwright.questions.Option;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionVersion;
import org.jspecify.annotations.Nullable;

/**
 * Answers to one question from papers that may differ: marks are shares of what the question was
 * worth there, and they are held against shares of what the paper was worth. Right is what is right
 * anywhere.
 */
final class Answered {
    private final List<Answer> answers = new ArrayList<>();
    private long right;
    private boolean judged;

    /**
     * @param rest the share of the marks of the rest of the paper, or of all of it where the
     *     question was drawn
     */
    private record Answer(
            double share,
            double rest,
            double total,
            long ticks,
            boolean answered,
            boolean waiting) {

        Answer ticking(long[] places) {
            return new Answer(share, rest, total, moved(ticks, places), answered, waiting);
        }
    }

    private static long moved(long bits, long[] places) {
        long moved = 0;
        for (int i = 0; i < places.length; i++) {
            moved |= (bits >> i & 1) == 1 ? places[i] : 0;
        }
        return moved;
    }

    /** Adds a sheet's answers to some questions, each to its own; whether there was one. */
    static boolean addAll(
            SatSheet sheet,
            boolean drawn,
            Predicate<QuestionVersion> wanted,
            Map<QuestionVersion, Answered> byQuestion) {
        var places = sheet.paper().places();
        double maximum = 0;
        for (var each : places) {
            maximum += each.maximum();
        }
        double total = Arrays.stream(sheet.scores()).sum();
        boolean found = false;
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).maximum() > 0 && wanted.test(places.get(i).question())) {
                byQuestion
                        .computeIfAbsent(places.get(i).question(), _ -> new Answered())
                        .add(sheet, i, drawn, maximum, total);
                found = true;
            }
        }
        return found;
    }

    private void add(SatSheet sheet, int place, boolean drawn, double maximum, double total) {
        double worth = sheet.paper().places().get(place).maximum();
        double mark = sheet.scores()[place];
        double besides = maximum - worth;
        right |= sheet.paper().places().get(place).right();
        judged |= sheet.paper().places().get(place).judged();
        answers.add(
                new Answer(
                        mark / worth,
                        drawn ? total / maximum : besides == 0 ? 0 : (total - mark) / besides,
                        total / maximum,
                        sheet.ticks()[place],
                        sheet.answered()[place],
                        sheet.waiting()[place]));
    }

    /**
     * The answers to another version, as if they had been given to this one: options are the same
     * that have the same id.
     */
    void pool(Answered other, Question from, Question to) {
        var places = new long[from.options().size()];
        var ids = to.options().stream().map(Option::id).toList();
        for (int i = 0; i < places.length; i++) {
            int place = ids.indexOf(from.options().get(i).id());
            places[i] = place < 0 ? 0 : 1L << place;
        }
        other.answers.forEach(answer -> answers.add(answer.ticking(places)));
        right |= moved(other.right, places);
        judged |= other.judged;
    }

    ItemAnalysis analysis(@Nullable Question question) {
        var sample = sample();
        return sample.analysis(
                null, question, 1, ItemStatistics.ofShares(sample.marks(), sample.rest()));
    }

    /** Who chose which of so many options. */
    List<OptionTrace.Step> trace(int options) {
        var sample = sample();
        return options == 0 ? List.of() : OptionTrace.of(sample.ticks(), sample.rest(), options);
    }

    private Sample sample() {
        return new Sample(
                answers.stream().mapToDouble(Answer::share).toArray(),
                answers.stream().mapToDouble(Answer::rest).toArray(),
                Groups.of(answers.stream().mapToDouble(Answer::total).toArray()),
                answers.stream().mapToLong(Answer::ticks).toArray(),
                right,
                judged,
                (int) answers.stream().filter(each -> !each.answered()).count(),
                (int) answers.stream().filter(Answer::waiting).count());
    }
}
