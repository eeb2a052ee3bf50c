package org.examwright.analysis.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examwright.analysis.figures.OptionTrace.Step;
import org.examwright.platform.drawing.PlainText;
import org.examwright.platform.drawing.Svg;
import org.examwright.platform.drawing.Symbol;

/** Which options were chosen, from the weakest attempts to the best. */
public final class OptionTracePicture {
    private static final double ROOM = 34;
    private static final double LABEL = 14;

    private OptionTracePicture() {}

    /** An option as it is named in the picture. */
    public record Named(String text, boolean correct) {}

    /**
     * @param options in the order of the steps' shares
     * @param steps none where there are too few attempts
     */
    public record Traced(String stem, int attempts, List<Named> options, List<Step> steps) {}

    public static String svg(Traced traced, double width) {
        var frame =
                Frame.begin(
                                width,
                                new Frame.Texts(
                                        traced.stem(),
                                        traced.options().isEmpty()
                                                ? "This question has no options to choose from."
                                                : traced.steps().isEmpty()
                                                        ? "There are too few attempts at a choice"
                                                                + " to draw"
                                                                + " lines: %d."
                                                                        .formatted(
                                                                                traced.attempts())
                                                        : "%d attempts in %d groups, by their marks on the rest of the paper."
                                                                        .formatted(
                                                                                traced.attempts(),
                                                                                traced.steps()
                                                                                        .size())
                                                                + " The key's line should rise.",
                                        description(traced),
                                        below(traced),
                                        0,
                                        100,
                                        0,
                                        ROOM))
                        .upward("chosen, %", List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0), "")
                        .sideways("weakest to best, with their mean on the rest");
        for (int step = 0; step < traced.steps().size(); step++) {
            double rest = 100 * traced.steps().get(step).rest();
            frame.under(place(step, traced), Math.round(rest) + " %");
        }
        for (int option = 0; option < traced.options().size(); option++) {
            line(frame, traced, option);
        }
        ends(frame, traced);
        return frame.svg().picture();
    }

    private static double place(int step, Traced traced) {
        int steps = traced.steps().size();
        return steps < 2 ? 0.5 : 0.04 + 0.92 * step / (steps - 1);
    }

    private static void line(Frame frame, Traced traced, int option) {
        if (traced.steps().isEmpty()) {
            return;
        }
        var symbol = new Symbol(option);
        boolean correct = traced.options().get(option).correct();
        var path = new StringBuilder();
        for (int step = 0; step < traced.steps().size(); step++) {
            path.append(step == 0 ? 'M' : 'L')
                    .append(Svg.number(frame.x(place(step, traced))))
                    .append(',')
                    .append(Svg.number(frame.y(100 * share(traced, step, option))));
        }
        var svg = frame.svg();
        svg.begin("path").with("d", path.toString()).with("fill", "none");
        svg.with("stroke", symbol.colour()).with("stroke-width", correct ? 3.5 : 1.5);
        svg.with("stroke-dasharray", correct ? "1 0" : "6 3").end();
        for (int step = 0; step < traced.steps().size(); step++) {
            double y = frame.y(100 * share(traced, step, option));
            symbol.draw(svg, frame.x(place(step, traced)), y, correct);
        }
    }

    private static double share(Traced traced, int step, int option) {
        return traced.steps().get(step).shares().get(option);
    }

    /** Letters at the ends of the lines, moved apart where lines meet. */
    private static void ends(Frame frame, Traced traced) {
        if (traced.steps().isEmpty()) {
            return;
        }
        int last = traced.steps().size() - 1;
        var order =
                IntStream.range(0, traced.options().size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(option -> -share(traced, last, option)))
                        .toList();
        double y = frame.top() - LABEL;
        var places = new ArrayList<Double>();
        for (int option : order) {
            y = Math.max(y + LABEL, frame.y(100 * share(traced, last, option)));
            places.add(y);
        }
        double below = frame.bottom() + LABEL;
        for (int i = order.size() - 1; i >= 0; i--) {
            below = Math.min(below - LABEL, places.get(i));
            var svg = frame.svg();
            svg.begin("text").with("x", frame.right() + 8).with("y", below + 4);
            svg.with("font-size", Frame.SMALL).with("fill", new Symbol(order.get(i)).colour());
            svg.with("font-weight", "bold").text(letter(order.get(i))).end();
        }
    }

    private static String letter(int option) {
        return option < 26 ? Character.toString('A' + option) : Integer.toString(option + 1);
    }

    private static List<String> below(Traced traced) {
        return IntStream.range(0, traced.options().size())
                .mapToObj(
                        option -> {
                            var named = traced.options().get(option);
                            return letter(option)
                                    + (named.correct() ? " (key): " : ": ")
                                    + PlainText.of(named.text());
                        })
                .toList();
    }

    private static String description(Traced traced) {
        return IntStream.range(0, traced.options().size())
                .mapToObj(
                        option ->
                                letter(option)
                                        + ": "
                                        + traced.steps().stream()
                                                .map(step -> step.shares().get(option))
                                                .map(
                                                        share ->
                                                                String.format(
                                                                        Locale.ROOT,
                                                                        "%.0f %%",
                                                                        100 * share))
                                                .collect(Collectors.joining(", ")))
                .collect(
                        Collectors.joining(
                                "; ",
                                "Shares that chose each option, from the weakest to the best. ",
                                ". The same can be had as JSON."));
    }
}
