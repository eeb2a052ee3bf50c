package org.examwright.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.analysis.ItemAnalysis.OptionAnalysis;
import org.examwright.analysis.figures.Interval;
import org.examwright.analysis.figures.ItemStatistics;
import org.examwright.platform.Csv;
import org.jspecify.annotations.Nullable;

/** A line of a table of figures: what does not apply is left empty. */
final class Row {
    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    /** What stands in a column, in this order. */
    enum Column {
        WHAT("what"),
        SLOT("slot"),
        QUESTION("question"),
        VERSION("version"),
        TYPE("type"),
        OPTION("option"),
        TEXT("text"),
        CORRECT("correct"),
        MAXIMUM("maximum"),
        ATTEMPTS("attempts"),
        MEAN("mean"),
        MEAN_LOW("meanLow"),
        MEAN_HIGH("meanHigh"),
        MEDIAN("median"),
        FACILITY("facility"),
        FACILITY_LOW("facilityLow"),
        FACILITY_HIGH("facilityHigh"),
        DEVIATION("deviation"),
        SKEWNESS("skewness"),
        KURTOSIS("kurtosis"),
        RELIABILITY("reliability"),
        ERROR_RATIO("errorRatio"),
        STANDARD_ERROR("standardError"),
        GUESS("guess"),
        INTENDED_WEIGHT("intendedWeight"),
        EFFECTIVE_WEIGHT("effectiveWeight"),
        DISCRIMINATION("discrimination"),
        DISCRIMINATION_LOW("discriminationLow"),
        DISCRIMINATION_HIGH("discriminationHigh"),
        EFFICIENCY("efficiency"),
        TOP("top"),
        MIDDLE("middle"),
        BOTTOM("bottom"),
        NOT_ANSWERED("notAnswered"),
        WAITING("waiting"),
        CHOSEN("chosen"),
        SHARE("share"),
        REST_CORRELATION("restCorrelation"),
        WORKING("working"),
        TOO_FEW("tooFew"),
        FLAGS("flags");

        private final String title;

        Column(String title) {
            this.title = title;
        }
    }

    Row(String what) {
        cells.put(Column.WHAT, what);
    }

    /** A table of such lines, under the columns' names. */
    static String table(List<Row> rows) {
        var head = Csv.line(Stream.of(Column.values()).map(column -> column.title));
        return rows.stream().map(Row::line).collect(Collectors.joining("", head, ""));
    }

    private String line() {
        return Csv.line(Stream.of(Column.values()).map(column -> cells.getOrDefault(column, "")));
    }

    Row text(Column column, @Nullable Object value) {
        cells.put(column, Csv.text(value == null ? null : value.toString()));
        return this;
    }

    Row number(Column column, @Nullable Number number) {
        cells.put(column, Csv.number(number));
        return this;
    }

    Row interval(Column low, Column high, @Nullable Interval interval) {
        return interval == null ? this : number(low, interval.low()).number(high, interval.high());
    }

    Row item(ItemAnalysis item) {
        return text(Column.TEXT, item.stem())
                .number(Column.SLOT, item.slot())
                .text(Column.QUESTION, item.questionId())
                .number(Column.VERSION, item.version())
                .text(Column.TYPE, item.type())
                .number(Column.MAXIMUM, item.maximum())
                .number(Column.GUESS, item.guess())
                .statistics(item.statistics())
                .number(Column.TOP, item.top())
                .number(Column.MIDDLE, item.middle())
                .number(Column.BOTTOM, item.bottom())
                .number(Column.NOT_ANSWERED, item.notAnswered())
                .number(Column.WAITING, item.waiting())
                .text(
                        Column.FLAGS,
                        item.flags().stream().map(Enum::name).collect(Collectors.joining(" ")));
    }

    private Row statistics(ItemStatistics of) {
        return number(Column.ATTEMPTS, of.attempts())
                .number(Column.FACILITY, of.facility())
                .interval(Column.FACILITY_LOW, Column.FACILITY_HIGH, of.facilityInterval())
                .number(Column.DEVIATION, of.deviation())
                .number(Column.INTENDED_WEIGHT, of.intendedWeight())
                .number(Column.EFFECTIVE_WEIGHT, of.effectiveWeight())
                .number(Column.DISCRIMINATION, of.discrimination())
                .interval(
                        Column.DISCRIMINATION_LOW,
                        Column.DISCRIMINATION_HIGH,
                        of.discriminationInterval())
                .number(Column.EFFICIENCY, of.efficiency())
                .text(Column.TOO_FEW, of.tooFew());
    }

    static Row option(ItemAnalysis item, OptionAnalysis option) {
        var figures = option.statistics();
        return new Row("OPTION")
                .number(Column.SLOT, item.slot())
                .text(Column.QUESTION, item.questionId())
                .number(Column.VERSION, item.version())
                .text(Column.OPTION, option.id())
                .text(Column.TEXT, option.text())
                .text(Column.CORRECT, option.correct())
                .number(Column.ATTEMPTS, item.statistics().attempts())
                .number(Column.CHOSEN, figures.chosen())
                .number(Column.SHARE, figures.share())
                .number(Column.REST_CORRELATION, figures.restCorrelation())
                .number(Column.TOP, figures.top())
                .number(Column.MIDDLE, figures.middle())
                .number(Column.BOTTOM, figures.bottom())
                .text(Column.WORKING, option.working());
    }
}
