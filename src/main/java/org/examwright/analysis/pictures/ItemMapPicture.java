package org.examwright.analysis.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.analysis.figures.Flag;
import org.examwright.platform.drawing.Colours;
import org.examwright.platform.drawing.Svg;
import org.jspecify.annotations.Nullable;

/** Items by how many marks they gave away and by how well they tell learners apart. */
public final class ItemMapPicture {
    private static final double LEAST = -40;
    private static final double WEAK = 15;

    private ItemMapPicture() {}

    /**
     * An item.
     *
     * @param label what stands in its mark, such as the slot's number
     * @param facility 0 to 1; an item without is not drawn
     * @param discrimination -100 to 100; likewise
     */
    public record Item(
            String label,
            @Nullable Double facility,
            @Nullable Double discrimination,
            Set<Flag> flags) {
        private boolean known() {
            return facility != null && discrimination != null;
        }
    }

    public static String svg(String title, List<Item> items, double width) {
        double least =
                items.stream()
                        .map(Item::discrimination)
                        .mapToDouble(each -> each == null || each >= LEAST ? LEAST : -100)
                        .min()
                        .orElse(LEAST);
        var frame =
                Frame.begin(
                                width,
                                new Frame.Texts(
                                        "Items: " + title,
                                        "Right: more marks were earned. Up: who does well elsewhere"
                                                + " does well here. In the grey band, below 15 %,"
                                                + " look again.",
                                        description(items),
                                        below(items),
                                        least,
                                        100,
                                        0,
                                        0))
                        .upward("discrimination", ticks(least), "")
                        .sideways("facility, %");
        for (int percent = 0; percent <= 100; percent += 20) {
            frame.under(percent / 100.0, Integer.toString(percent));
        }
        band(frame, least);
        marks(frame, items);
        return frame.svg().picture();
    }

    private static List<Double> ticks(double least) {
        var ticks = new ArrayList<Double>();
        for (double at = least; at <= 100; at += 20) {
            ticks.add(at);
        }
        return ticks;
    }

    private static void band(Frame frame, double least) {
        frame.svg()
                .begin("rect")
                .with("x", frame.left())
                .with("y", frame.y(WEAK))
                .with("width", frame.right() - frame.left())
                .with("height", frame.y(least) - frame.y(WEAK))
                .with("fill", "#8c8c8c")
                .with("fill-opacity", "0.18")
                .end();
    }

    private static void marks(Frame frame, List<Item> items) {
        var known = items.stream().filter(Item::known).toList();
        double radius = frame.width() < 480 ? 9 : 11;
        var places =
                known.stream()
                        .map(
                                item ->
                                        new Apart.Place(
                                                frame.x(or(item.facility())),
                                                frame.y(or(item.discrimination()))))
                        .toList();
        var apart = new Apart(frame, radius).of(places);
        for (int i = 0; i < known.size(); i++) {
            var from = places.get(i);
            var to = apart.get(i);
            if (Math.hypot(from.x() - to.x(), from.y() - to.y()) > radius / 2) {
                frame.svg().line(from.x(), from.y(), to.x(), to.y(), Colours.QUIET);
                frame.svg().begin("circle").with("cx", from.x()).with("cy", from.y());
                frame.svg().with("r", 2).with("fill", Colours.QUIET).end();
            }
        }
        for (int i = 0; i < known.size(); i++) {
            mark(frame.svg(), known.get(i), apart.get(i), radius);
        }
    }

    private static double or(@Nullable Double figure) {
        return figure == null ? 0 : figure;
    }

    /** A disc; where something is flagged a dark square, so that a grey printer shows it. */
    private static void mark(Svg svg, Item item, Apart.Place at, double radius) {
        boolean flagged = weighty(item);
        if (flagged) {
            svg.begin("rect").with("x", at.x() - radius).with("y", at.y() - radius);
            svg.with("width", 2 * radius).with("height", 2 * radius);
        } else {
            svg.begin("circle").with("cx", at.x()).with("cy", at.y()).with("r", radius);
        }
        svg.with("fill", flagged ? Colours.of(1) : "#fff");
        svg.with("stroke", flagged ? Colours.of(1) : Colours.of(0)).with("stroke-width", 1.5).end();
        svg.begin("text").with("x", at.x()).with("y", at.y() + 4).with("font-size", 11);
        svg.with("text-anchor", "middle").with("fill", flagged ? "#fff" : Colours.INK);
        svg.text(item.label()).end();
    }

    private static boolean weighty(Item item) {
        return item.flags().stream().anyMatch(flag -> flag != Flag.IDLE_DISTRACTOR);
    }

    private static List<String> below(List<Item> items) {
        var below = new ArrayList<String>();
        for (var flag : Flag.values()) {
            var flagged =
                    items.stream()
                            .filter(item -> item.flags().contains(flag))
                            .map(Item::label)
                            .toList();
            if (!flagged.isEmpty()) {
                below.add(said(flag) + ": " + String.join(", ", flagged));
            }
        }
        var unknown = items.stream().filter(item -> !item.known()).map(Item::label).toList();
        if (!unknown.isEmpty()) {
            below.add("Not shown, for want of a figure: " + String.join(", ", unknown));
        }
        return below;
    }

    private static String said(Flag flag) {
        return switch (flag) {
            case TOO_EASY -> "Too easy";
            case TOO_HARD -> "Too hard";
            case LOW_DISCRIMINATION -> "Hardly tells learners apart";
            case NEGATIVE_DISCRIMINATION -> "The better do worse";
            case LIKELY_MISKEY -> "Is the key right? The best choose another option";
            case IDLE_DISTRACTOR -> "A distractor does no work";
        };
    }

    private static String description(List<Item> items) {
        var told =
                items.stream()
                        .filter(Item::known)
                        .sorted(Comparator.comparingDouble(item -> or(item.discrimination())))
                        .limit(200)
                        .map(
                                item ->
                                        String.format(
                                                Locale.ROOT,
                                                "%s: %.0f %%, %.0f",
                                                item.label(),
                                                100 * or(item.facility()),
                                                or(item.discrimination())));
        return told.collect(
                Collectors.joining(
                        "; ",
                        "Items with facility and discrimination, the weakest first. ",
                        ". The same can be had as JSON."));
    }
}
