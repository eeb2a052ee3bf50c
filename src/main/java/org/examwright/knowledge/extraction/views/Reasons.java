package org.examwright.knowledge.extraction.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.knowledge.extraction.facts.Material;
import org.jspecify.annotations.Nullable;

/**
 * Views on what mattered most among several reasons, or kinds of results: by the headings below the
 * one that asks, by the words before a colon, or by sentences that call something a cause.
 */
final class Reasons {
    private static final Pattern CAUSE =
            Pattern.compile(
                    "^(.{3,60}?) (?:was|were) (?:also |another |one of |a |an |the |important"
                            + " |major |key |main |second |third )*(?:causes?|reasons?|factors?)"
                            + " (?:of|for|behind|in) ((?:the )?[^,;:]{3,60})$");

    /** Without one of these words no line calls anything a cause. */
    private static final Pattern CALLED = Pattern.compile("cause|reason|factor");

    private static final Pattern ONE =
            Pattern.compile(
                    "^(?:One|Another|A|The|An)(?: other)?(?: further| main| key| first| second|"
                            + " third| final| major| important| most important)*"
                            + " (?:reason|cause|factor)(?: (for|of|behind|why) (.{3,60}?))? was"
                            + " (?!that\\b|because\\b)([^,;:.]{3,60}).*$");
    private final Material material;
    private final Wordings wordings;
    private final Points points;

    Reasons(Material material, Wordings wordings, Points points) {
        this.material = material;
        this.wordings = wordings;
        this.points = points;
    }

    List<View> of(List<Section> sections) {
        return Stream.of(headed(sections), listed(sections), called(sections))
                .flatMap(List::stream)
                .toList();
    }

    /** Headings that stand under one that asks for reasons or results. */
    private List<View> headed(List<Section> sections) {
        List<View> views = new ArrayList<>();
        Map<Title, List<Section>> families = Section.byParent(sections);
        for (Section first : sections) {
            Title parent = first.parent();
            Asked asked = parent == null ? null : Asked.of(parent);
            List<Section> family = asked == null ? List.of() : families.get(parent);
            if (asked == null || family == null || family.getFirst() != first) {
                continue;
            }
            List<Factor> factors = new ArrayList<>();
            for (Section child : family) {
                factors.add(Factor.of(child.title(), told(child, families), material, wordings));
            }
            view(asked, factors, first).ifPresent(views::add);
        }
        return views;
    }

    /** The points of a section and of what is marked as standing below it and asks for no more. */
    private List<Point> told(Section section, Map<Title, List<Section>> families) {
        List<Point> told = new ArrayList<>(points.of(section.lines()));
        if (section.title().depth() > 0) {
            families.getOrDefault(section.title(), List.of()).stream()
                    .filter(below -> Asked.of(below.title()) == null)
                    .forEach(below -> told.addAll(told(below, families)));
        }
        return told;
    }

    /** Lines under a heading that asks for reasons. */
    private List<View> listed(List<Section> sections) {
        List<View> views = new ArrayList<>();
        for (Section section : sections) {
            Asked asked = Asked.of(section.title());
            if (asked == null || section.lines().size() < 2 * View.EACH) {
                continue;
            }
            List<Point> all = points.of(section.lines());
            view(asked, byLead(all), section).ifPresent(views::add);
        }
        return views;
    }

    private List<Factor> byLead(List<Point> all) {
        Map<String, List<Point>> groups = new LinkedHashMap<>();
        all.forEach(
                point -> groups.computeIfAbsent(lead(point), _ -> new ArrayList<>()).add(point));
        return groups.entrySet().stream()
                .map(group -> new Factor(group.getKey(), group.getValue()))
                .toList();
    }

    private String lead(Point point) {
        boolean none = point.lead().isEmpty() || Factor.telling(point.lead());
        return none ? "" : Factor.named(point.lead(), material, wordings);
    }

    /** "Bad harvests were also a cause of the rising": what stands below tells of bad harvests. */
    private List<View> called(List<Section> sections) {
        Map<String, List<Factor>> byOutcome = new LinkedHashMap<>();
        Map<String, Section> first = new LinkedHashMap<>();
        for (Section section : sections) {
            if (section.lines().stream().noneMatch(line -> CALLED.matcher(line.text()).find())) {
                continue;
            }
            String last = "";
            String outcome = "";
            String factor = "";
            List<Point> own = new ArrayList<>();
            for (Point point : points.of(section.lines())) {
                Matcher cause = CAUSE.matcher(point.text());
                Matcher one = ONE.matcher(point.text());
                if (cause.matches() && !Factor.telling(cause.group(1))) {
                    keep(byOutcome, outcome, factor, own);
                    outcome = "for " + wordings.inside(cause.group(2));
                    factor = wordings.inside(cause.group(1));
                    own = new ArrayList<>();
                    first.putIfAbsent(outcome, section);
                } else if (one.matches() && (one.group(2) != null || !last.isEmpty())) {
                    keep(byOutcome, outcome, factor, own);
                    String link = "why".equals(one.group(1)) ? "why " : "for ";
                    outcome = one.group(2) == null ? last : link + wordings.inside(one.group(2));
                    last = outcome;
                    factor = Factor.telling(one.group(3)) ? "" : wordings.inside(one.group(3));
                    own = new ArrayList<>();
                    first.putIfAbsent(outcome, section);
                    if (point.evidence().size() > 1) {
                        own.add(point);
                    }
                } else {
                    own.add(point);
                }
            }
            keep(byOutcome, outcome, factor, own);
        }
        List<View> views = new ArrayList<>();
        byOutcome.forEach(
                (outcome, factors) -> {
                    Section section = first.get(outcome);
                    if (section != null) {
                        weighed(outcome, factors, section).ifPresent(views::add);
                    }
                });
        return views;
    }

    private static void keep(
            Map<String, List<Factor>> factors, String outcome, String factor, List<Point> own) {
        if (!outcome.isEmpty()) {
            factors.computeIfAbsent(outcome, _ -> new ArrayList<>()).add(new Factor(factor, own));
        }
    }

    private Optional<View> view(Asked asked, List<Factor> factors, Section section) {
        return Matter.of(asked, section, wordings)
                .flatMap(
                        matter ->
                                asked.kind() == Asked.Kind.REASONS
                                        ? weighed(matter, factors, section)
                                        : sorted(matter, factors, section));
    }

    /** The reason of which most is told, against the others. */
    private static Optional<View> weighed(String matter, List<Factor> factors, Section section) {
        List<Factor> reasons = Rivals.reasons(matter, factors);
        Factor main = fullest(reasons);
        if (main == null) {
            return Optional.empty();
        }
        List<Point> others = Rivals.of(main, reasons);
        String sentence =
                main.name() + " " + Wordings.was(main.name()) + " the main reason " + matter;
        return Optional.of(View.sided(sentence, main.points(), others, section));
    }

    /** The two kinds of results of which most is told, against each other. */
    private static Optional<View> sorted(String matter, List<Factor> factors, Section section) {
        List<Factor> kinds =
                factors.stream()
                        .filter(factor -> factor.name().endsWith(" factors"))
                        .sorted(Comparator.comparing(factor -> -factor.specific()))
                        .limit(2)
                        .toList();
        if (kinds.size() < 2) {
            return Optional.empty();
        }
        String sentence =
                "The consequences of "
                        + matter
                        + " were "
                        + kinds.getFirst().name().replace(" factors", "")
                        + " rather than "
                        + kinds.getLast().name().replace(" factors", "");
        return Optional.of(
                View.sided(sentence, kinds.getFirst().points(), kinds.getLast().points(), section));
    }

    private static @Nullable Factor fullest(List<Factor> factors) {
        return factors.stream()
                .filter(factor -> !factor.name().isEmpty())
                .filter(factor -> factors.size() > 1 && factor.specific() >= View.EACH)
                .max(Comparator.comparing(Factor::specific))
                .orElse(null);
    }
}
