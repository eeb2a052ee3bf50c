package org.examwright.sources.quoting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;

/**
 * The lines of a source's newer text, in which quotes of earlier ones are looked for: first the
 * whole line, wherever it stands now, else the words alone, in whole words, within some line. Of
 * several places the nearest by line counts. Page furniture is never looked at.
 */
public final class NewerText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final int version;
    private final Map<String, List<Passage>> byText;
    private final Collection<Passage> all;

    /** The lines that each word stands in; made with the first quote whose line is gone. */
    private Map<String, List<Passage>> byWord = Map.of();

    /**
     * @param lines of the newer version, in order
     */
    public NewerText(int version, List<Passage> lines) {
        this.version = version;
        this.all = lines.stream().filter(line -> line.kind() != PassageKind.CHROME).toList();
        this.byText = all.stream().collect(Collectors.groupingBy(Passage::text));
    }

    /**
     * The quote at its place in the newer text; empty where it does not stand there any more.
     *
     * @param quote from an earlier version
     * @param line the whole line that it was quoted from
     */
    public Optional<Evidence> find(Evidence quote, String line) {
        return byText.getOrDefault(line, List.of()).stream()
                .min(nearest(quote))
                .map(passage -> at(quote, passage, quote.start()))
                .or(() -> within(quote));
    }

    private Optional<Evidence> within(Evidence quote) {
        return candidates(quote.quote()).stream()
                .sorted(nearest(quote))
                .flatMap(passage -> in(passage, quote).stream())
                .findFirst();
    }

    private Optional<Evidence> in(Passage passage, Evidence quote) {
        var text = passage.text();
        Evidence nearest = null;
        for (int at = text.indexOf(quote.quote());
                at >= 0;
                at = text.indexOf(quote.quote(), at + 1)) {
            if (wholeWords(text, at, at + quote.quote().length())) {
                var found = at(quote, passage, text.codePointCount(0, at));
                if (nearest == null || distance(found, quote) < distance(nearest, quote)) {
                    nearest = found;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int distance(Evidence one, Evidence other) {
        return Math.abs(one.start() - other.start());
    }

    /** Lines that may hold the quote: those of its rarest word, or all where it has no word. */
    private Collection<Passage> candidates(String quote) {
        if (byWord.isEmpty()) {
            byWord = index(all);
        }
        Collection<Passage> fewest = all;
        for (var word : words(quote)) {
            var holding = byWord.getOrDefault(word, List.of());
            fewest = holding.size() < fewest.size() ? holding : fewest;
        }
        return fewest;
    }

    private static Map<String, List<Passage>> index(Collection<Passage> lines) {
        var index = new HashMap<String, List<Passage>>();
        for (var line : lines) {
            for (var word : words(line.text())) {
                index.computeIfAbsent(word, _ -> new ArrayList<>()).add(line);
            }
        }
        return index;
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static boolean wholeWords(String text, int from, int to) {
        return !(continues(text, from)) && !(continues(text, to));
    }

    /** Whether a word goes on over this place. */
    private static boolean continues(String text, int place) {
        return place > 0
                && place < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(place))
                && Character.isLetterOrDigit(text.codePointAt(place));
    }

    private Evidence at(Evidence quote, Passage passage, int start) {
        int length = quote.end() - quote.start();
        return new Evidence(
                quote.sourceId(), version, passage.line(), start, start + length, quote.quote());
    }

    private static Comparator<Passage> nearest(Evidence quote) {
        return Comparator.<Passage>comparingInt(line -> Math.abs(line.line() - quote.line()))
                .thenComparingInt(Passage::line);
    }
}
