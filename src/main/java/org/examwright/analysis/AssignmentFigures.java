package org.examwright.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.examwright.analysis.AssignmentAnalysis.Part;
import org.examwright.analysis.AssignmentAnalysis.Passed;
import org.examwright.analysis.figures.Groups;
import org.examwright.analysis.figures.Histogram;
import org.examwright.analysis.figures.Interval;
import org.examwright.analysis.figures.ItemStatistics;
import org.examwright.analysis.figures.PartStatistics;
import org.examwright.analysis.figures.Scores;
import org.examwright.analysis.figures.Spread;
import org.examwright.analysis.figures.TestStatistics;
import org.examwright.attempts.sheets.SatAssignment;
import org.examwright.attempts.sheets.SatSheet;
import org.examwright.attempts.sheets.Taken;
import org.examwright.platform.Reference;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionVersion;
import org.jspecify.annotations.Nullable;

/** Draws the figures of one assignment from its sheets. Pure. */
final class AssignmentFigures {
    private final SatAssignment assignment;
    private final List<SatSheet> sheets;
    private final Map<QuestionVersion, Question> questions;

    /** Where the items stand on the papers: those that carry marks. */
    private final int[] places;

    private final Scores scores;
    private final double[] totals;
    private final Groups groups;

    AssignmentFigures(
            SatAssignment assignment,
            List<SatSheet> sheets,
            Map<QuestionVersion, Question> questions) {
        this.assignment = assignment;
        this.sheets = sheets;
        this.questions = questions;
        var paper = assignment.paper().places();
        var maxima = new double[paper.size()];
        Arrays.setAll(maxima, this::maximum);
        this.places = IntStream.range(0, maxima.length).filter(i -> maxima[i] > 0).toArray();
        var byItem = new double[places.length][sheets.size()];
        for (int attempt = 0; attempt < sheets.size(); attempt++) {
            for (int item = 0; item < places.length; item++) {
                byItem[item][attempt] = mark(sheets.get(attempt), places[item], maxima);
            }
        }
        this.scores =
                new Scores(byItem, Arrays.stream(places).mapToDouble(i -> maxima[i]).toArray());
        this.totals = scores.totals();
        this.groups = Groups.of(totals);
    }

    /** What a place is worth; where draws differ, on average. */
    private double maximum(int place) {
        var usual = assignment.paper().places().get(place).maximum();
        return assignment.own()
                ? sheets.stream()
                        .mapToDouble(sheet -> sheet.paper().places().get(place).maximum())
                        .average()
                        .orElse(usual)
                : usual;
    }

    /** The mark, as if the place were worth the same to everyone. */
    private double mark(SatSheet sheet, int place, double[] maxima) {
        double mark = sheet.scores()[place];
        double own = sheet.paper().places().get(place).maximum();
        return !assignment.own() || own == 0 || own == maxima[place]
                ? mark
                : mark / own * maxima[place];
    }

    AssignmentAnalysis analysis(Taking taking, Taken taken) {
        var test = TestStatistics.of(scores);
        Map<Taken, Spread> byAttempt = new EnumMap<>(Taken.class);
        for (var each : Taken.values()) {
            byAttempt.put(each, Spread.of(taking.totals(each)));
        }
        return new AssignmentAnalysis(
                assignment.id(),
                assignment.title(),
                taken,
                TestStatistics.ENOUGH,
                assignment.open(),
                (int) sheets.stream().filter(AssignmentFigures::waits).count(),
                test,
                passed(test.maximum()),
                byAttempt,
                Histogram.of(totals, test.maximum()),
                items(),
                assignment.own() ? drawn() : List.of(),
                parts(Question::topics),
                parts(Question::themes));
    }

    private static boolean waits(SatSheet sheet) {
        return IntStream.range(0, sheet.waiting().length).anyMatch(i -> sheet.waiting()[i]);
    }

    private @Nullable Passed passed(double maximum) {
        var passMark = assignment.passMark();
        if (passMark == null) {
            return null;
        }
        // as near as the ten decimals to which totals are kept
        double least = passMark.doubleValue() / 100 * maximum - 1e-9;
        int passed = (int) Arrays.stream(totals).filter(total -> total >= least).count();
        var share = totals.length == 0 ? null : Double.valueOf((double) passed / totals.length);
        return new Passed(
                passMark.doubleValue(), passed, share, Interval.ofShare(share, totals.length));
    }

    private List<ItemAnalysis> items() {
        var statistics = ItemStatistics.of(scores);
        var items = new ArrayList<ItemAnalysis>();
        for (int item = 0; item < places.length; item++) {
            int at = places[item];
            var place = assignment.paper().places().get(at);
            var sample =
                    new Sample(
                            scores.byItem()[item],
                            scores.rest(item, totals),
                            groups,
                            sheets.stream().mapToLong(sheet -> sheet.ticks()[at]).toArray(),
                            place.right(),
                            place.judged(),
                            (int) sheets.stream().filter(sheet -> !sheet.answered()[at]).count(),
                            (int) sheets.stream().filter(sheet -> sheet.waiting()[at]).count());
            items.add(
                    sample.analysis(
                            place.slot(),
                            assignment.own() ? null : questions.get(place.question()),
                            scores.maxima()[item],
                            statistics[item]));
        }
        return items;
    }

    /** Each question that somebody drew. */
    private List<ItemAnalysis> drawn() {
        Map<QuestionVersion, Answered> answered = new LinkedHashMap<>();
        for (var sheet : sheets) {
            Answered.addAll(sheet, true, _ -> true, answered);
        }
        return answered.entrySet().stream()
                .map(each -> each.getValue().analysis(questions.get(each.getKey())))
                .toList();
    }

    private List<Part> parts(Function<Question, List<Reference>> of) {
        if (assignment.own()) {
            return OwnParts.of(sheets, questions, of);
        }
        Map<Reference, boolean[]> items = new LinkedHashMap<>();
        for (int item = 0; item < places.length; item++) {
            var question = questions.get(assignment.paper().places().get(places[item]).question());
            if (question != null) {
                for (var part : of.apply(question)) {
                    items.computeIfAbsent(part, _ -> new boolean[places.length])[item] = true;
                }
            }
        }
        return items.entrySet().stream()
                .map(each -> new Part(each.getKey(), PartStatistics.of(scores, each.getValue())))
                .toList();
    }
}
