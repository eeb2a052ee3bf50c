package org.examwright.sources.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.examwright.sources.reading.MarkedLine;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a PDF to paragraphs. A line goes on in the next where the next one's first
 * word had no room in it; a word parted by a hyphen is put together again.
 */
final class PdfParagraphs {
    private static final Pattern ITEM =
            Pattern.compile(
                    "(?:[•‣■-◿⁃∙·»›✓-✘➢➤→⇒\\x{F0A7}\\x{F0B7}\\x{F0D8}\\x{F0FC}*–—-]\\s|o\\s(?=\\p{Lu})"
                            + "|\\(?(?:\\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]\\s).*");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern PARTED = Pattern.compile(".*\\p{L}[-\u00AD\u2010]");
    private static final float STEP = 18;
    private static final int DEEPEST = 11;

    private final List<List<PdfLine>> pages = new ArrayList<>();
    private final PdfMargins margins;
    private final PdfSizes sizes;
    private final Set<String> words = new HashSet<>();
    private final LineSink sink;
    private final List<PdfLine> waiting = new ArrayList<>();
    private @Nullable PdfLine first;
    private @Nullable PdfLine before;
    private StringBuilder text = new StringBuilder();
    private float margin;

    PdfParagraphs(List<PdfLine> lines, List<Float> heights, LineSink sink) {
        this.sink = sink;
        heights.forEach(_ -> pages.add(new ArrayList<>()));
        lines.forEach(line -> pages.get(line.page() - 1).add(line));
        margins = new PdfMargins(pages, heights);
        sizes = new PdfSizes(lines.stream().filter(line -> !margins.holds(line)).toList());
        lines.forEach(line -> WORD.matcher(line.text()).results().forEach(w -> add(w.group())));
    }

    private void add(String word) {
        words.add(word.toLowerCase(Locale.ROOT));
    }

    void write() throws UnreadableDocument {
        for (var page : pages) {
            float edge = leftEdge(page);
            Map<PdfLine, Float> room = room(page);
            for (var line : page) {
                if (margins.holds(line)) {
                    waiting.add(line);
                } else {
                    take(line, edge, room);
                }
            }
        }
        flush();
    }

    private void take(PdfLine line, float edge, Map<PdfLine, Float> room)
            throws UnreadableDocument {
        if (before != null && goesOn(before, line, room)) {
            append(line);
        } else {
            float gap =
                    before == null || before.page() != line.page()
                            ? 0
                            : line.base() - before.base();
            flush();
            if (gap > 1.6 * sizes.pitch() || gap < 0) {
                sink.blank();
            }
            first = line;
            margin = edge;
            text = new StringBuilder(line.text());
        }
        before = line;
    }

    /** Whether what the line says goes on in the next one. */
    private boolean goesOn(PdfLine line, PdfLine next, Map<PdfLine, Float> room) {
        boolean alike = Math.abs(line.size() - next.size()) < 0.75;
        if (!alike || line.bold() != next.bold() && sizes.mark(line) != sizes.mark(next)) {
            return false;
        }
        if (ITEM.matcher(next.text()).matches()) {
            return false;
        }
        boolean parted =
                PARTED.matcher(line.text()).matches()
                        && Character.isLowerCase(next.text().charAt(0));
        if (line.page() != next.page() || next.base() < line.base()) {
            return parted
                    || Character.isLowerCase(next.text().charAt(0))
                            && ".!?:;".indexOf(line.last()) < 0;
        }
        if (next.base() - line.base() > 1.35 * Math.max(sizes.pitch(), 1.15 * line.size())) {
            return false;
        }
        boolean indented = next.left() > line.left() + 0.8 * line.size();
        boolean hanging = line == first && ITEM.matcher(line.text()).matches();
        if (indented && !hanging) {
            return false;
        }
        float full = room.getOrDefault(line, line.right());
        return parted || line.right() + firstWord(next) > full + 0.3 * line.size();
    }

    private static float firstWord(PdfLine line) {
        int end = line.text().indexOf(' ');
        float share = end < 0 ? 1 : (float) (end + 1) / line.text().length();
        return share * (line.right() - line.left());
    }

    private void append(PdfLine line) {
        int end = text.length();
        if (!PARTED.matcher(text).matches() || !Character.isLowerCase(line.text().charAt(0))) {
            text.append(' ').append(line.text());
            return;
        }
        int from = end - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < line.text().length() && Character.isLetter(line.text().charAt(to))) {
            to++;
        }
        var left = text.substring(from, end - 1).toLowerCase(Locale.ROOT);
        var right = line.text().substring(0, to).toLowerCase(Locale.ROOT);
        boolean kept = words.contains(left + "-" + right) && !words.contains(left + right);
        text.setLength(kept ? end : end - 1);
        text.append(line.text());
    }

    private void flush() throws UnreadableDocument {
        var line = first;
        first = null;
        before = null;
        if (line != null) {
            int mark = sizes.mark(line);
            boolean heading = mark > 0 && text.length() <= 200;
            if (heading && mark < MarkedLine.EMPHASIS) {
                sink.blank();
            }
            int deep = Math.clamp(Math.round((line.left() - margin) / STEP), 0, DEEPEST);
            var lead = !heading && ITEM.matcher(text).matches() ? "  ".repeat(deep) : "";
            sink.line(new MarkedLine(lead + text, heading ? mark : 0, false));
        }
        for (var furniture : waiting) {
            sink.line(new MarkedLine(furniture.text(), 0, true));
        }
        waiting.clear();
    }

    private float leftEdge(List<PdfLine> page) {
        return (float)
                page.stream()
                        .filter(line -> !margins.holds(line))
                        .mapToDouble(PdfLine::left)
                        .min()
                        .orElse(0);
    }

    /** How far to the right each line could have gone: as far as any line of its column did. */
    private Map<PdfLine, Float> room(List<PdfLine> page) {
        var room = new HashMap<PdfLine, Float>();
        var column = new ArrayList<PdfLine>();
        var edges = new TreeSet<Float>();
        PdfLine above = null;
        for (var line : page) {
            if (margins.holds(line)) {
                continue;
            }
            if (above != null && line.base() < above.base() - line.size()) {
                column.forEach(each -> room.put(each, edges.last()));
                column.clear();
                edges.clear();
            }
            column.add(line);
            edges.add(line.right());
            above = line;
        }
        column.forEach(each -> room.put(each, edges.last()));
        return room;
    }
}
