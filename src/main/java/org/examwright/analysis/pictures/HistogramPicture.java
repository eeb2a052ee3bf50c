package org.examwright.analysis.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.examwright.analysis.figures.Histogram.Bar;
import org.examwright.analysis.figures.TestStatistics;
import org.examwright.platform.drawing.Colours;
import org.examwright.platform.drawing.Typeface;
import org.jspecify.annotations.Nullable;

/** How many attempts earned what. */
public final class HistogramPicture {
    private static final String BAR = "#bcd4ec";

    private HistogramPicture() {}

    /**
     * @param passMark in marks; null where there is none
     */
    public record Totals(
            String title, TestStatistics test, List<Bar> bars, @Nullable Double passMark) {}

    public static String svg(Totals totals, double width) {
        var bars = totals.bars();
        int tallest = Math.max(1, bars.stream().mapToInt(Bar::attempts).max().orElse(0));
        int step = step(tallest);
        double most = Math.ceilDiv(tallest, step) * step;
        var figures = figures(totals);
        var frame =
                Frame.begin(
                                width,
                                new Frame.Texts(
                                        "Marks: " + totals.title(),
                                        figures,
                                        "A histogram of total marks. "
                                                + figures
                                                + " The same can be had as JSON.",
                                        List.of(),
                                        0,
                                        most,
                                        totals.passMark() == null ? 32 : 48,
                                        0))
                        .upward("attempts", ticks(step, most), "")
                        .sideways("marks");
        bars(frame, bars);
        labels(frame, bars);
        var mean = totals.test().mean();
        if (mean != null) {
            mark(frame, bars, mean, "mean", Colours.INK, 0);
        }
        if (totals.passMark() != null) {
            mark(frame, bars, totals.passMark(), "pass", Colours.of(1), 1);
        }
        counts(frame, bars);
        return frame.svg().picture();
    }

    private static String figures(Totals totals) {
        var test = totals.test();
        var parts = new ArrayList<String>();
        parts.add(test.attempts() == 1 ? "1 attempt" : test.attempts() + " attempts");
        parts.add("of " + Frame.number(test.maximum()) + " marks");
        add(parts, "mean", test.mean());
        add(parts, "median", test.median());
        add(parts, "standard deviation", test.deviation());
        add(parts, "reliability", test.reliability());
        return String.join(", ", parts)
                + (test.reliability() == null ? "." : " %.")
                + (test.tooFew() ? " Too few to say much." : "");
    }

    private static void add(List<String> parts, String name, @Nullable Double figure) {
        if (figure != null) {
            parts.add(name + " " + Frame.number(figure));
        }
    }

    private static int step(int tallest) {
        for (int power = 1; ; power *= 10) {
            for (int step : new int[] {1, 2, 5}) {
                if (tallest <= 6L * step * power) {
                    return step * power;
                }
            }
        }
    }

    private static List<Double> ticks(int step, double most) {
        return IntStream.rangeClosed(0, (int) (most / step))
                .mapToObj(i -> (double) i * step)
                .toList();
    }

    private static void bars(Frame frame, List<Bar> bars) {
        var svg = frame.svg();
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            double x = frame.x((double) i / bars.size()) + 1.5;
            double end = frame.x((i + 1.0) / bars.size()) - 1.5;
            double y = frame.y(bar.attempts());
            if (bar.attempts() > 0) {
                svg.begin("rect").with("x", x).with("y", y).with("width", end - x);
                svg.with("height", frame.bottom() - y).with("fill", BAR);
                svg.with("stroke", Colours.of(0)).end();
            }
        }
    }

    /** On top of all lines. */
    private static void counts(Frame frame, List<Bar> bars) {
        var svg = frame.svg();
        for (int i = 0; i < bars.size(); i++) {
            int attempts = bars.get(i).attempts();
            if (attempts > 0) {
                svg.begin("text").with("x", frame.x((i + 0.5) / bars.size()));
                svg.with("y", frame.y(attempts) - 4).with("font-size", Frame.SMALL);
                svg.with("text-anchor", "middle").with("stroke", "#fff").with("stroke-width", 3);
                svg.with("paint-order", "stroke").text(Integer.toString(attempts)).end();
            }
        }
    }

    /** Single marks stand under the middle of their bar, ranges begin at its left. */
    private static void labels(Frame frame, List<Bar> bars) {
        boolean single = single(bars);
        double room = (frame.right() - frame.left()) / bars.size();
        double widest =
                bars.stream()
                        .mapToDouble(
                                bar ->
                                        Typeface.REGULAR.width(
                                                Frame.number(bar.from()), Frame.SMALL))
                        .max()
                        .orElse(0);
        int every = (int) Math.ceil((widest + 6) / room);
        for (int i = 0; i < bars.size(); i += every) {
            double at = single ? i + 0.5 : i;
            frame.under(at / bars.size(), Frame.number(bars.get(i).from()));
        }
    }

    private static boolean single(List<Bar> bars) {
        return bars.size() > 1 && bars.getFirst().to() - bars.getFirst().from() == 1;
    }

    /** A line where a number of marks lies. */
    private static void mark(
            Frame frame, List<Bar> bars, double marks, String name, String colour, int row) {
        double step = bars.size() > 1 ? bars.get(1).from() - bars.get(0).from() : 1;
        double place = (marks - bars.getFirst().from()) / step + (single(bars) ? 0.5 : 0);
        double x = frame.x(Math.clamp(place / bars.size(), 0, 1));
        var svg = frame.svg();
        double y = frame.head() + row * 16 - 4;
        svg.begin("line").with("x1", x).with("y1", y).with("x2", x).with("y2", frame.bottom());
        svg.with("stroke", colour).with("stroke-width", 1.8);
        svg.with("stroke-dasharray", row == 0 ? "5 3" : "1 0").end();
        double room = Typeface.REGULAR.width(name + " 100.00", Frame.SMALL);
        boolean over = row == 0 ? frame.right() - x < room : x - frame.left() > room;
        svg.begin("text").with("x", x + (over ? -5 : 5)).with("y", y + 8);
        svg.with("font-size", Frame.SMALL).with("fill", colour);
        svg.with("text-anchor", over ? "end" : "start");
        svg.text(name + " " + Frame.number(marks)).end();
    }
}
