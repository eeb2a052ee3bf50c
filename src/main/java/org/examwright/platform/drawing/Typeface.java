package org.examwright.platform.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The letters of pictures: a plain sans serif, which every browser has under one of the names of
 * {@link #FAMILY}. All of them are as wide as Arial or narrower; a picture cannot know which one is
 * at hand, so a little is added to every width.
 */
public enum Typeface {
    REGULAR,
    BOLD;

    public static final String FAMILY = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";

    private static final double MARGIN = 1.05;
    private static final int UNKNOWN = 1100;
    private static final Map<Typeface, Map<Integer, Integer>> WIDTHS = read();

    /** How wide a text is at most, in the units of {@code size}, the height of its letters. */
    public double width(String text, double size) {
        return text.codePoints().mapToDouble(this::width).sum() * size * MARGIN / 1000;
    }

    /** In thousandths of the letters' size. */
    private int width(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> {
                var known = WIDTHS.getOrDefault(this, Map.of()).get(point);
                yield known == null ? UNKNOWN : known;
            }
        };
    }

    /**
     * A line of the table: the face, its first code point in hexadecimal, and widths from there.
     */
    private static Map<Typeface, Map<Integer, Integer>> read() {
        var all = new HashMap<Typeface, Map<Integer, Integer>>();
        for (var line : table().lines().toList()) {
            var cells = line.split(" ");
            var face = valueOf(cells[0].toUpperCase(Locale.ROOT));
            int first = Integer.parseInt(cells[1], 16);
            var widths = all.computeIfAbsent(face, _ -> new HashMap<>());
            for (int i = 2; i < cells.length; i++) {
                widths.put(first + i - 2, Integer.valueOf(cells[i]));
            }
        }
        return all;
    }

    private static String table() {
        try (InputStream file =
                Objects.requireNonNull(Typeface.class.getResourceAsStream("widths.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
