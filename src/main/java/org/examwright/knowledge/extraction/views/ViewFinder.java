package org.examwright.knowledge.extraction.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Statement.Kind;
import org.examwright.knowledge.extraction.facts.Material;
import org.examwright.knowledge.extraction.views.Side.Pair;

/**
 * Finds views that the notes argue: each heading of a pair gives the points of one side, each
 * heading under "Reasons for" those of one factor. A line keeps its own words, and says on which
 * side it stands only by where it stands.
 */
public final class ViewFinder {
    private static final int EACH = 3;
    private static final int SHORT = 15;
    private static final double SURE = 0.85;
    private final Material material;
    private final Wordings wordings;
    private final Points points;

    public ViewFinder(Material material) {
        this.material = material;
        this.wordings = new Wordings(material.lines());
        this.points = new Points(material);
    }

    /** Positions for and against views with three points or more on one side at least. */
    public List<Statement> find() {
        Map<String, View> views = new LinkedHashMap<>();
        List<Section> sections = Section.of(material.lines());
        Stream.of(opposed(sections), weighed(sections), led(sections))
                .flatMap(List::stream)
                .filter(view -> Math.max(specific(view.favour), specific(view.against)) >= EACH)
                .forEach(view -> views.putIfAbsent(view.sentence, view));
        return views.values().stream().flatMap(this::statements).toList();
    }

    private record View(
            String sentence, List<Point> favour, List<Point> against, Section section) {}

    private static long specific(List<Point> points) {
        return points.stream().filter(Point::specific).count();
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
            if (pair == null || !together) {
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
                                            sided(
                                                    sentence,
                                                    points.of(favour.lines()),
                                                    points.of(against.lines()),
                                                    one)));
        }
        return views;
    }

    /** A line that begins with "However" goes to the other side. */
    private static View sided(
            String sentence, List<Point> favour, List<Point> against, Section section) {
        return new View(
                sentence,
                Stream.concat(
                                favour.stream().filter(point -> !point.turns()),
                                against.stream().filter(Point::turns))
                        .toList(),
                Stream.concat(
                                against.stream().filter(point -> !point.turns()),
                                favour.stream().filter(Point::turns))
                        .toList(),
                section);
    }

    /** Headings that stand under one that asks for reasons or results. */
    private List<View> weighed(List<Section> sections) {
        List<View> views = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Title parent = sections.get(i).parent();
            Asked asked = parent == null ? null : Asked.of(parent);
            if (asked == null || i > 0 && sections.get(i - 1).parent() == parent) {
                continue;
            }
            List<Factor> factors = new ArrayList<>();
            for (int j = i; j < sections.size() && sections.get(j).parent() == parent; j++) {
                Section section = sections.get(j);
                factors.add(
                        Factor.of(section.title(), points.of(section.lines()), material, wordings));
            }
            view(asked, factors, sections.get(i)).ifPresent(views::add);
        }
        return views;
    }

    /** Lines under a heading that asks for reasons, each with its factor before a colon. */
    private List<View> led(List<Section> sections) {
        List<View> views = new ArrayList<>();
        for (Section section : sections) {
            Asked asked = Asked.of(section.title());
            if (asked == null || section.lines().size() < 2 * EACH) {
                continue;
            }
            Map<String, List<Point>> byLead = new LinkedHashMap<>();
            for (Point point : points.of(section.lines())) {
                byLead.computeIfAbsent(Wordings.small(point.lead()), _ -> new ArrayList<>())
                        .add(point);
            }
            List<Factor> factors = new ArrayList<>();
            byLead.forEach(
                    (lead, own) ->
                            factors.add(
                                    new Factor(
                                            lead.isEmpty() || Factor.telling(own.getFirst().lead())
                                                    ? ""
                                                    : Factor.named(
                                                            own.getFirst().lead(),
                                                            material,
                                                            wordings),
                                            own)));
            view(asked, factors, section).ifPresent(views::add);
        }
        return views;
    }

    private Optional<View> view(Asked asked, List<Factor> factors, Section section) {
        Optional<String> matter = Matter.of(asked, section, wordings);
        if (matter.isEmpty() || factors.size() < 2) {
            return Optional.empty();
        }
        List<Factor> ranked =
                factors.stream()
                        .filter(factor -> !factor.name().isEmpty())
                        .sorted(Comparator.comparing(factor -> -factor.specific()))
                        .toList();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        Factor main = ranked.getFirst();
        if (main.specific() < EACH) {
            return Optional.empty();
        }
        if (asked.kind() == Asked.Kind.REASONS) {
            List<Point> others =
                    factors.stream()
                            .filter(factor -> factor != main)
                            .flatMap(factor -> factor.points().stream())
                            .toList();
            String sentence =
                    main.name()
                            + " "
                            + Wordings.was(main.name())
                            + " the main reason "
                            + matter.get();
            return Optional.of(new View(sentence, main.points(), others, section));
        }
        List<Factor> kinds = ranked.stream().filter(f -> f.name().endsWith(" factors")).toList();
        if (kinds.size() < 2) {
            return Optional.empty();
        }
        String sentence =
                "The consequences of "
                        + matter.get()
                        + " were "
                        + kinds.getFirst().name().replace(" factors", "")
                        + " rather than "
                        + kinds.get(1).name().replace(" factors", "");
        return Optional.of(new View(sentence, main.points(), kinds.get(1).points(), section));
    }

    private Stream<Statement> statements(View found) {
        View view = found;
        String years = "";
        for (int[] span : spans(found.section)) {
            View kept = within(found, span);
            if (specific(kept.favour) >= EACH && specific(kept.against) >= EACH) {
                view = kept;
                years = " in the years " + span[0] + "–" + span[1];
                break;
            }
        }
        String sentence = view.sentence + years;
        View told = view;
        return Stream.concat(
                view.favour.stream().map(point -> statement("FOR: " + sentence, told, point)),
                view.against.stream().map(point -> statement("AGAINST: " + sentence, told, point)));
    }

    /** The years that the headings give, the nearest heading's first. */
    private static List<int[]> spans(Section section) {
        List<int[]> spans = new ArrayList<>();
        Title root = section.root();
        Title parent = section.parent();
        Stream.of(section.title().span(), parent == null ? null : parent.span())
                .forEach(
                        span -> {
                            if (span != null) {
                                spans.add(span);
                            }
                        });
        int[] whole = root == null ? null : root.span();
        if (whole != null && whole[1] - whole[0] <= SHORT) {
            spans.add(whole);
        }
        return spans;
    }

    /** Without the points that tell of other years. */
    private static View within(View view, int[] span) {
        return new View(
                view.sentence,
                view.favour.stream().filter(point -> point.within(span)).toList(),
                view.against.stream().filter(point -> point.within(span)).toList(),
                view.section);
    }

    private Statement statement(String stance, View view, Point point) {
        return new Statement(
                material.ids().get(),
                Kind.POSITION,
                view.sentence,
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
