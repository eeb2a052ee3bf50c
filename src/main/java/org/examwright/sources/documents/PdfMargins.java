package org.examwright.sources.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what stands in the margin of each page: a running head or foot, which other pages have at
 * the same place but for its number, and page numbers.
 */
final class PdfMargins {
    /** How many lines at the top and at the bottom of a page can be of its margin. */
    private static final int LINES = 3;

    /** The share of a page's height, at the top and at the bottom, that can be margin. */
    private static final double SHARE = 0.15;

    private static final double SHAKE = 4;
    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?i)[-–—\\[(|\\s]*(?:page|p\\.?)?\\s*(?:\\d{1,4}|[ivxl]{1,6})"
                            + "(?:\\s*(?:of|/)\\s*\\d{1,4})?[-–—\\])|\\s.]*");

    private final Set<PdfLine> furniture = new HashSet<>();
    private final List<List<PdfLine>> pages;
    private final List<Float> heights;

    /**
     * @param pages the lines of each page
     * @param heights of the pages
     */
    PdfMargins(List<List<PdfLine>> pages, List<Float> heights) {
        this.pages = pages;
        this.heights = heights;
        Map<String, Set<Integer>> places = new HashMap<>();
        for (var page : pages) {
            for (var line : edge(page)) {
                places.computeIfAbsent(key(line), _ -> new HashSet<>()).add(line.page());
            }
        }
        for (var page : pages) {
            for (var line : edge(page)) {
                int often = places.getOrDefault(key(line), Set.of()).size();
                boolean runs = often >= 2 && often >= 0.3 * pages.size();
                if (runs || PAGE.matcher(line.text()).matches()) {
                    furniture.add(line);
                }
            }
        }
    }

    boolean holds(PdfLine line) {
        return furniture.contains(line);
    }

    private List<PdfLine> edge(List<PdfLine> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        double height = heights.get(page.getFirst().page() - 1);
        var sorted =
                page.stream().sorted((one, two) -> Float.compare(one.base(), two.base())).toList();
        int behind = sorted.size() - LINES;
        return sorted.stream()
                .filter(
                        line ->
                                line.base() < SHARE * height && sorted.indexOf(line) < LINES
                                        || line.base() > (1 - SHARE) * height
                                                && sorted.indexOf(line) >= behind)
                .toList();
    }

    /** The words but for numbers, and the place, roughly. */
    private static String key(PdfLine line) {
        var words = NUMBERS.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
        return words + "@" + Math.round(line.base() / SHAKE);
    }
}
