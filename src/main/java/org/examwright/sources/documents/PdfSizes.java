package org.examwright.sources.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.examwright.sources.reading.MarkedLine;

/** Which size most of a PDF is set in, and what its larger sizes mean. */
final class PdfSizes {
    private static final float LARGER = 1.12f;
    private static final int LEVELS = 6;

    private final Map<Float, Integer> levels = new HashMap<>();
    private final float body;
    private final float pitch;
    private final boolean mostlyBold;

    PdfSizes(List<PdfLine> lines) {
        var letters = new TreeMap<Float, Integer>();
        var pitches = new TreeMap<Float, Integer>();
        int bold = 0;
        PdfLine above = null;
        for (var line : lines) {
            letters.merge(line.size(), line.text().length(), Integer::sum);
            bold += line.bold() ? 1 : 0;
            if (above != null && above.page() == line.page() && line.base() > above.base()) {
                float pitch = Math.round(2 * (line.base() - above.base())) / 2f;
                pitches.merge(pitch, 1, Integer::sum);
            }
            above = line;
        }
        body = most(letters, 11);
        pitch = Math.clamp(most(pitches, 1.2f * body), body, 2 * body);
        mostlyBold = bold > lines.size() / 2;
        int level = 1;
        for (float size : letters.descendingKeySet()) {
            if (size >= LARGER * body) {
                levels.put(size, Math.min(level, LEVELS));
                level++;
            }
        }
    }

    /** From one line to the next of a paragraph, in points. */
    float pitch() {
        return pitch;
    }

    /** The heading level that its size gives a line; emphasis where only its weight tells it. */
    int mark(PdfLine line) {
        int level = levels.getOrDefault(line.size(), 0);
        if (level > 0) {
            return level;
        }
        return line.bold() && !mostlyBold && line.size() >= body - 0.5 ? MarkedLine.EMPHASIS : 0;
    }

    private static float most(TreeMap<Float, Integer> counts, float otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
