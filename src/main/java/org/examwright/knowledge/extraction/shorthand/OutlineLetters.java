package org.examwright.knowledge.extraction.shorthand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters and Roman numerals that count the entries of an outline: "B. The fleet sailed", "ii)
 * the harbour burnt". One that follows the one before it, as far set in, counts; "B. Holm" alone
 * may be a name.
 */
public final class OutlineLetters {
    private static final Pattern COUNTER =
            Pattern.compile(
                    "(\\s*(?:[-*+•▪◦]\\s+)?)(\\(?(?:[A-Za-z]|[IVX]{1,5}|[ivx]{1,5})[.)])\\s+(?=\\S)");

    private static final Pattern LETTER = Pattern.compile("\\s*\\p{Lu}[.)]\\s");

    private static final List<String> NUMERALS =
            List.of(
                    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
                    "xiii", "xiv", "xv");

    /** A row of entries: where it stands and how it counts. */
    private record Row(String margin, boolean numerals, boolean capitals, char end) {}

    private final Set<String> counted = new HashSet<>();

    public OutlineLetters(List<String> lines) {
        Map<Row, List<String>> rows = new HashMap<>();
        for (String line : lines) {
            Matcher counter = COUNTER.matcher(line);
            if (!counter.lookingAt()) {
                continue;
            }
            String sign = counter.group(2).replaceAll("\\W", "");
            for (boolean numerals : new boolean[] {true, false}) {
                Row row =
                        new Row(
                                counter.group(1),
                                numerals,
                                Character.isUpperCase(sign.charAt(0)),
                                line.charAt(counter.end(2) - 1));
                put(line, place(sign, numerals), rows.computeIfAbsent(row, _ -> new ArrayList<>()));
            }
        }
    }

    /** An entry follows the one before it or opens a row; a row of one is none. */
    private void put(String line, int place, List<String> row) {
        if (place == 0) {
            row.clear();
        }
        if (place == row.size()) {
            row.add(line);
            if (row.size() > 1) {
                counted.addAll(row);
            }
        }
    }

    private static int place(String sign, boolean numerals) {
        String small = sign.toLowerCase(Locale.ROOT);
        return numerals
                ? NUMERALS.indexOf(small)
                : small.length() == 1 ? small.charAt(0) - 'a' : -1;
    }

    /** The letter of a short entry that looks like a heading; headings count in figures. */
    public List<ShortForms.Swap> inHeading(String line) {
        return LETTER.matcher(line).lookingAt() ? in(line) : List.of();
    }

    /** The letter or numeral of an entry, read as nothing. */
    public List<ShortForms.Swap> in(String line) {
        Matcher counter = COUNTER.matcher(line);
        return counted.contains(line) && counter.lookingAt()
                ? List.of(new ShortForms.Swap(counter.start(2), counter.end(2), ""))
                : List.of();
    }
}
