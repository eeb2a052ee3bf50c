package org.examwright.knowledge.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.examwright.knowledge.extraction.shorthand.ShortForms;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.SourceText;

/**
 * A source some of whose words are read otherwise than they were typed. What is quoted of it is
 * quoted as it was typed.
 *
 * @param text the source as it is read
 * @param typed the lines that read otherwise, by number
 */
record ReadOtherwise(SourceText text, Map<Integer, Typed> typed) {
    /** A line as typed and what is read otherwise in it. */
    record Typed(String line, List<ShortForms.Swap> swaps) {
        String written() {
            StringBuilder text = new StringBuilder();
            int from = 0;
            for (ShortForms.Swap swap : swaps) {
                text.append(line, from, swap.start()).append(swap.words());
                from = swap.end();
            }
            return text.append(line, from, line.length()).toString();
        }

        /** Where a character of the written line begins as typed, or ends. */
        int place(int written, boolean end) {
            int moved = 0;
            for (ShortForms.Swap swap : swaps) {
                int start = swap.start() + moved;
                int stop = start + swap.words().length();
                if (end ? written <= start : written < start) {
                    break;
                }
                if (written < stop || end && written == stop) {
                    return end ? swap.end() : swap.start();
                }
                moved += swap.words().length() - (swap.end() - swap.start());
            }
            return written - moved;
        }
    }

    /** The source with what is swapped in its lines. */
    static ReadOtherwise of(SourceText source, Function<Passage, List<ShortForms.Swap>> swaps) {
        List<Passage> passages = new ArrayList<>();
        Map<Integer, Typed> typed = new HashMap<>();
        for (Passage passage : source.passages()) {
            List<ShortForms.Swap> here =
                    Extraction.tooLong(passage) ? List.of() : swaps.apply(passage);
            if (here.isEmpty()) {
                passages.add(passage);
                continue;
            }
            Typed line = new Typed(passage.text(), here);
            typed.put(passage.line(), line);
            passages.add(
                    new Passage(
                            passage.id(),
                            passage.line(),
                            passage.kind(),
                            passage.section(),
                            line.written()));
        }
        return new ReadOtherwise(
                new SourceText(
                        source.id(), source.version(), source.title(), List.copyOf(passages)),
                Map.copyOf(typed));
    }

    /** The quotes as they were typed. */
    List<Evidence> asTyped(List<Evidence> quotes) {
        return quotes.stream().map(this::asTyped).distinct().toList();
    }

    private Evidence asTyped(Evidence quote) {
        Typed line = typed.get(quote.line());
        if (line == null) {
            return quote;
        }
        String written = line.written();
        int start = line.place(written.offsetByCodePoints(0, quote.start()), false);
        int end = line.place(written.offsetByCodePoints(0, quote.end()), true);
        return new Evidence(
                quote.sourceId(),
                quote.sourceVersion(),
                quote.line(),
                line.line().codePointCount(0, start),
                line.line().codePointCount(0, end),
                line.line().substring(start, end));
    }
}
