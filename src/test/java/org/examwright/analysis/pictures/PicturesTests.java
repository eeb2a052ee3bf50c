package org.examwright.analysis.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.examwright.analysis.figures.Flag;
import org.examwright.analysis.figures.Histogram;
import org.examwright.analysis.figures.OptionTrace;
import org.examwright.analysis.figures.Scores;
import org.examwright.analysis.figures.TestStatistics;
import org.examwright.analysis.pictures.HistogramPicture.Totals;
import org.examwright.analysis.pictures.ItemMapPicture.Item;
import org.examwright.analysis.pictures.OptionTracePicture.Named;
import org.examwright.analysis.pictures.OptionTracePicture.Traced;
import org.examwright.platform.drawing.Pictures;
import org.examwright.platform.drawing.Typeface;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class PicturesTests {
    private static final String TITLE = "The fall of the monarchy and what came after it";

    @ParameterizedTest(name = "{0} attempts at {1} items, {2} pixels")
    @CsvSource({
        "30, 24, 320",
        "30, 24, 718",
        "300, 80, 390",
        "12, 5, 1120",
        "1, 3, 390",
        "0, 3, 390"
    })
    void aHistogramShowsEveryAttempt(int attempts, int items, int width) {
        var totals = totals(TITLE, attempts, items);

        var picture = HistogramPicture.svg(totals, width);

        Pictures.check(picture);
        assertThat(picture).isEqualTo(HistogramPicture.svg(totals, width));
        assertThat(totals.bars().stream().mapToInt(Histogram.Bar::attempts).sum())
                .isEqualTo(attempts);
        long standing = totals.bars().stream().filter(bar -> bar.attempts() > 0).count();
        assertThat(Pictures.elements(picture, "rect").getLength()).isEqualTo(1 + (int) standing);
        textsLieWithin(picture, width);
    }

    @ParameterizedTest(name = "{0} items, {1} pixels")
    @CsvSource({"1, 320", "24, 390", "40, 718", "60, 390", "60, 1120"})
    void itemsLieApartOnTheirMap(int count, int width) {
        var items = items(count);

        var picture = ItemMapPicture.svg(TITLE, items, width);

        Pictures.check(picture);
        textsLieWithin(picture, width);
        var labels = labels(picture, items);
        assertThat(labels).hasSize(count);
        double least = width < 480 ? 16 : 20;
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                assertThat(Math.hypot(x(labels.get(i)) - x(labels.get(j)), y(labels, i, j)))
                        .as("items %d and %d", i + 1, j + 1)
                        .isGreaterThan(least);
            }
        }
    }

    @ParameterizedTest(name = "{0} attempts, {1} pixels")
    @CsvSource({"150, 320", "150, 718", "30, 390", "15, 390", "14, 390"})
    void aTraceHasALineForEachOption(int attempts, int width) {
        var traced = traced("Which of these did the manifesto of October promise?", attempts);

        var picture = OptionTracePicture.svg(traced, width);

        Pictures.check(picture);
        textsLieWithin(picture, width);
        int steps = traced.steps().size();
        assertThat(steps).isEqualTo(attempts < 15 ? 0 : Math.min(5, attempts / 5));
        assertThat(Pictures.elements(picture, "path").getLength())
                .isEqualTo(steps == 0 ? 0 : 4 * (1 + steps));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>x</script>", "\" onload=\"x", "a\u202Eb\u0000\uD800", " "})
    void noNameBecomesMarkup(String name) {
        Pictures.check(HistogramPicture.svg(totals(name, 20, 10), 390));
        Pictures.check(ItemMapPicture.svg(name, items(5), 390));
        Pictures.check(
                OptionTracePicture.svg(
                        new Traced(name, 3, List.of(new Named(name, true)), List.of()), 390));
    }

    static Totals totals(String title, int attempts, int items) {
        var random = new Random(attempts + items);
        var byItem = new double[items][attempts];
        for (int attempt = 0; attempt < attempts; attempt++) {
            double ability = random.nextGaussian();
            for (int item = 0; item < items; item++) {
                double p = 1 / (1 + Math.exp(random.nextDouble() - 0.8 - ability));
                byItem[item][attempt] = random.nextDouble() < p ? 1 : 0;
            }
        }
        var maxima = new double[items];
        Arrays.fill(maxima, 1);
        var scores = new Scores(byItem, maxima);
        return new Totals(
                title,
                TestStatistics.of(scores),
                Histogram.of(scores.totals(), items),
                0.4 * items);
    }

    static List<Item> items(int count) {
        var random = new Random(count);
        return IntStream.range(0, count)
                .mapToObj(
                        i -> {
                            double discrimination = 35 + 18 * random.nextGaussian();
                            Set<Flag> flags = EnumSet.noneOf(Flag.class);
                            if (discrimination < 0) {
                                flags.add(Flag.NEGATIVE_DISCRIMINATION);
                            }
                            if (i % 6 == 0) {
                                flags.add(Flag.IDLE_DISTRACTOR);
                            }
                            if (i == 3) {
                                flags.add(Flag.LIKELY_MISKEY);
                            }
                            double facility = 0.65 + 0.15 * random.nextGaussian();
                            return new Item(
                                    Integer.toString(i + 1),
                                    Math.clamp(facility, 0.0, 1.0),
                                    discrimination,
                                    flags);
                        })
                .toList();
    }

    static Traced traced(String stem, int attempts) {
        var random = new Random(attempts);
        var ticks = new long[attempts];
        var rest = new double[attempts];
        for (int i = 0; i < attempts; i++) {
            double ability = random.nextGaussian();
            rest[i] = 1 / (1 + Math.exp(-ability));
            double knows = 1 / (1 + Math.exp(0.3 - 1.5 * ability));
            double drawn = random.nextDouble();
            ticks[i] = random.nextDouble() < knows ? 1 : drawn < 0.55 ? 2 : drawn < 0.9 ? 4 : 8;
        }
        return new Traced(
                stem,
                attempts,
                List.of(
                        new Named("An elected assembly and freedom of the press", true),
                        new Named("Land for every peasant household", false),
                        new Named("An end to the war with Japan", false),
                        new Named("The abolition of the monarchy", false)),
                OptionTrace.of(ticks, rest, 4));
    }

    private static List<Element> labels(String picture, List<Item> items) {
        var names = items.stream().map(Item::label).toList();
        var labels = new ArrayList<Element>();
        var texts = Pictures.elements(picture, "text");
        for (int i = 0; i < texts.getLength(); i++) {
            var text = (Element) texts.item(i);
            if (text.getAttribute("font-size").equals("11")
                    && names.contains(text.getTextContent())) {
                labels.add(text);
            }
        }
        return labels;
    }

    private static double x(Element text) {
        return Double.parseDouble(text.getAttribute("x"));
    }

    private static double y(List<Element> labels, int i, int j) {
        return Double.parseDouble(labels.get(i).getAttribute("y"))
                - Double.parseDouble(labels.get(j).getAttribute("y"));
    }

    private static void textsLieWithin(String picture, double width) {
        var texts = Pictures.elements(picture, "text");
        for (int i = 0; i < texts.getLength(); i++) {
            var text = (Element) texts.item(i);
            double size = Double.parseDouble(text.getAttribute("font-size"));
            var face =
                    text.getAttribute("font-weight").equals("bold")
                            ? Typeface.BOLD
                            : Typeface.REGULAR;
            double wide = face.width(text.getTextContent(), size);
            double left =
                    switch (text.getAttribute("text-anchor")) {
                        case "middle" -> x(text) - wide / 2;
                        case "end" -> x(text) - wide;
                        default -> x(text);
                    };
            assertThat(left).as(text.getTextContent()).isGreaterThanOrEqualTo(0);
            assertThat(left + wide).as(text.getTextContent()).isLessThanOrEqualTo(width);
        }
    }
}
