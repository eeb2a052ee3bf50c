package org.examwright.knowledge.extraction.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Statement.Kind;
import org.examwright.knowledge.extraction.facts.Material;
import org.examwright.knowledge.extraction.labels.LabelMaker;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.views.Side.Pair;

/**
 * Finds views that the notes argue: each heading of a pair gives the points of one side, each
 * heading under "Reasons for" those of one factor. A line keeps its own words, and says on which
 * side it stands only by where it stands.
 */
public final class ViewFinder {
    private static final int SHORT = 15;
    private static final double SURE = 0.85;
    private final Material material;
    private final Wordings wordings;
    private final Points points;
    private final Country country;

    /**
     * @param labels made for the lines of the same material
     */
    public ViewFinder(Material material, LabelMaker labels) {
        this.material = material;
        this.wordings = new Wordings(material.lines());
        this.points = new Points(material, labels);
        this.country = new Country(material, wordings);
    }

    /** Positions for and against views with three points or more on one side at least. */
    public List<Statement> find() {
        Map<String, View> views = new LinkedHashMap<>();
        List<Section> sections = Section.of(material.lines());
        Stream.of(
                        opposed(sections),
                        marked(sections),
                        new Reasons(material, wordings, points).of(sections))
                .flatMap(List::stream)
                .filter(View::begun)
                .filter(view -> !view.sentence().matches(".*[?!()].*"))
                .map(country::told)
                .forEach(view -> views.putIfAbsent(view.sentence(), view));
        return views.values().stream().flatMap(this::statements).toList();
    }

    /** "Successes" and "Failures", one behind the other, of one matter. */
    private List<View> opposed(List<Section> sections) {
        List<View> views = new ArrayList<>();
        for (int i = 0; i + 1 < sections.size(); i++) {
            Section one = sections.get(i);
            Section other = sections.get(i + 1);
            Side first = Side.of(one.title().text());
            Side second = Side.of(other.title().text());
            if (first == null || second == null || one.lines().isEmpty()) {
                continue;
            }
            Pair straight = Side.pair(first, second);
            Pair pair = straight == null ? Side.pair(second, first) : straight;
            boolean together = one.parent() == other.parent() || !first.matter().isEmpty();
            if (pair == null || !together || !first.mayMean(second)) {
                continue;
            }
            Section favour = straight == null ? other : one;
            Section against = straight == null ? one : other;
            Side side = straight == null ? second : first;
            Side counter = straight == null ? first : second;
            Matter.sentence(pair, side, counter, one, wordings)
                    .ifPresent(
                            sentence ->
                                    views.add(
                                            View.sided(
                                                    sentence,
                                                    points.of(favour.lines()),
                                                    points.of(against.lines()),
                                                    one)));
        }
        return views;
    }

    /**
     * Lines that each begin with the side they are on: "Success: …", "Failure: …"; "+ …", "- …".
     */
    private List<View> marked(List<Section> sections) {
        List<View> views = new ArrayList<>();
        for (Section section : sections) {
            Map<Side, List<Line>> sides = new LinkedHashMap<>();
            for (Line line : section.lines()) {
                Side side = Side.marked(line.text(), section.title().question());
                if (side != null) {
                    sides.computeIfAbsent(side, _ -> new ArrayList<>()).add(line);
                }
            }
            List<Side> two = List.copyOf(sides.keySet());
            if (two.size() == 2) {
                Section own = section.under(section.title());
                Pair pair = Side.pair(two.getFirst(), two.getLast());
                List<Side> order = pair == null ? two.reversed() : two;
                Pair found = Side.pair(order.getFirst(), order.getLast());
                if (found != null) {
                    Matter.sentence(found, order.getFirst(), order.getLast(), own, wordings)
                            .ifPresent(
                                    sentence ->
                                            views.add(
                                                    View.sided(
                                                            sentence,
                                                            lines(sides, order.getFirst()),
                                                            lines(sides, order.getLast()),
                                                            own)));
                }
            }
        }
        return views;
    }

    private List<Point> lines(Map<Side, List<Line>> sides, Side side) {
        return points.of(sides.getOrDefault(side, List.of()));
    }

    private Stream<Statement> statements(View found) {
        View whole = found.weighsReasons() ? found.unborn() : found;
        View view = whole;
        String years = "";
        for (Span span : spans(whole)) {
            View kept = whole.within(span);
            if (kept.full()) {
                view = kept;
                Span told = kept.weighsReasons() ? span.around(kept.years()) : span;
                years = " in the years " + told.first() + "–" + told.last();
                break;
            }
        }
        String sentence = view.sentence() + years;
        View told = view.firm();
        return Stream.concat(
                told.favour().stream().map(point -> statement("FOR: " + sentence, told, point)),
                told.against().stream()
                        .map(point -> statement("AGAINST: " + sentence, told, point)));
    }

    /** The years that the headings give, the nearest heading's first. */
    private static List<Span> spans(View view) {
        Section section = view.section();
        List<Span> spans = new ArrayList<>();
        Title root = section.root();
        Title parent = section.parent();
        Stream.of(section.title().span(), parent == null ? null : parent.span())
                .forEach(
                        span -> {
                            if (span != null) {
                                spans.add(span);
                            }
                        });
        Span whole = root == null ? null : root.span();
        if (whole != null && (view.weighsReasons() || whole.length() <= SHORT)) {
            spans.add(whole);
        }
        return spans;
    }

    private Statement statement(String stance, View view, Point point) {
        return new Statement(
                material.ids().get(),
                Kind.POSITION,
                view.sentence(),
                point.text(),
                null,
                null,
                stance,
                point.actors(),
                material.themes().of(point.text(), point.topics()),
                point.topics(),
                point.evidence(),
                Standing.extracted(SURE));
    }
}
