package org.examwright.analysis;

import java.util.ArrayList;
import java.util.List;
import org.examwright.analysis.AssignmentAnalysis.Part;
import org.examwright.analysis.Row.Column;
import org.examwright.analysis.figures.Spread;

/**
 * Figures as one table: a line for the test, each choice of attempts, each item and each of its
 * options, each topic and theme; the first column says which.
 */
final class AnalysisTable {
    private AnalysisTable() {}

    static String of(AssignmentAnalysis analysis) {
        var rows = new ArrayList<Row>();
        rows.add(test(analysis));
        analysis.byAttempt().forEach((taken, spread) -> rows.add(spread(taken.name(), spread)));
        analysis.items().forEach(item -> addItem("ITEM", item, rows));
        analysis.questions().forEach(question -> addItem("QUESTION", question, rows));
        analysis.topics().forEach(topic -> rows.add(part("TOPIC", topic)));
        analysis.themes().forEach(theme -> rows.add(part("THEME", theme)));
        return Row.table(rows);
    }

    static String of(QuestionStatistics statistics) {
        var rows = new ArrayList<Row>();
        addItem("POOLED", statistics.pooled(), rows);
        statistics.versions().forEach(version -> addItem("VERSION", version, rows));
        return Row.table(rows);
    }

    private static void addItem(String what, ItemAnalysis item, List<Row> rows) {
        rows.add(new Row(what).item(item));
        item.options().forEach(option -> rows.add(Row.option(item, option)));
    }

    private static Row test(AssignmentAnalysis analysis) {
        var test = analysis.test();
        return new Row("TEST")
                .text(Column.TEXT, analysis.title())
                .number(Column.MAXIMUM, test.maximum())
                .number(Column.ATTEMPTS, test.attempts())
                .number(Column.MEAN, test.mean())
                .interval(Column.MEAN_LOW, Column.MEAN_HIGH, test.meanInterval())
                .number(Column.MEDIAN, test.median())
                .number(Column.DEVIATION, test.deviation())
                .number(Column.SKEWNESS, test.skewness())
                .number(Column.KURTOSIS, test.kurtosis())
                .number(Column.RELIABILITY, test.reliability())
                .number(Column.ERROR_RATIO, test.errorRatio())
                .number(Column.STANDARD_ERROR, test.standardError())
                .number(Column.WAITING, analysis.waiting())
                .text(Column.TOO_FEW, test.tooFew());
    }

    private static Row spread(String taken, Spread spread) {
        return new Row(taken)
                .number(Column.ATTEMPTS, spread.attempts())
                .number(Column.MEAN, spread.mean())
                .number(Column.MEDIAN, spread.median())
                .number(Column.DEVIATION, spread.deviation())
                .number(Column.SKEWNESS, spread.skewness())
                .number(Column.KURTOSIS, spread.kurtosis());
    }

    private static Row part(String what, Part part) {
        var figures = part.statistics();
        return new Row(what)
                .text(Column.TEXT, part.of().name())
                .number(Column.MAXIMUM, figures.maximum())
                .number(Column.ATTEMPTS, figures.attempts())
                .number(Column.FACILITY, figures.facility())
                .interval(Column.FACILITY_LOW, Column.FACILITY_HIGH, figures.facilityInterval())
                .number(Column.DEVIATION, figures.deviation());
    }
}
