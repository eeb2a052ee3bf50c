package org.examwright.knowledge.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.extraction.shorthand.ShortForms;
import org.examwright.knowledge.extraction.shorthand.YearsInFull;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceText;

/**
 * A source whose short forms are read as the words they stand for. What is quoted of it is quoted
 * as it was typed.
 *
 * @param text the source in whole words
 * @param typed the lines that read otherwise than they were typed, by number
 * @param forms the short forms of the source
 */
record WrittenOut(SourceText text, Map<Integer, Typed> typed, ShortForms forms) {
    /** Too little to be asked for. */
    private static final double DOUBTED = 0.4;

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

    static WrittenOut of(SourceText source) {
        List<String> lines =
                source.passages().stream()
                        .filter(passage -> !Extraction.tooLong(passage))
                        .map(Passage::text)
                        .toList();
        ShortForms forms = new ShortForms(lines);
        YearsInFull years = new YearsInFull(lines);
        List<Passage> passages = new ArrayList<>();
        Map<Integer, Typed> typed = new HashMap<>();
        for (Passage passage : source.passages()) {
            List<ShortForms.Swap> swaps =
                    passage.kind() == PassageKind.TEXT && !Extraction.tooLong(passage)
                            ? both(years.in(passage.text()), forms.in(passage.text()))
                            : List.of();
            if (swaps.isEmpty()) {
                passages.add(passage);
                continue;
            }
            Typed line = new Typed(passage.text(), swaps);
            typed.put(passage.line(), line);
            passages.add(
                    new Passage(
                            passage.id(),
                            passage.line(),
                            passage.kind(),
                            passage.section(),
                            line.written()));
        }
        return new WrittenOut(
                new SourceText(
                        source.id(), source.version(), source.title(), List.copyOf(passages)),
                Map.copyOf(typed),
                forms);
    }

    private static List<ShortForms.Swap> both(
            List<ShortForms.Swap> years, List<ShortForms.Swap> forms) {
        if (years.isEmpty()) {
            return forms;
        }
        List<ShortForms.Swap> all = new ArrayList<>(years);
        forms.stream().filter(form -> years.stream().noneMatch(form::overlaps)).forEach(all::add);
        all.sort(Comparator.comparingInt(ShortForms.Swap::start));
        return List.copyOf(all);
    }

    /** The same facts, their evidence as it was typed. */
    Knowledge asTyped(Knowledge found) {
        return new OtherGrounds(this::asTyped, this::doubted).of(found);
    }

    /** What keeps a short form that nothing explains is not told in words for all. */
    private Standing doubted(Fact fact, Standing standing) {
        boolean told = fact instanceof Event || fact instanceof Statement;
        return told && forms.keepsOne(fact.name())
                ? Standing.extracted(Math.min(DOUBTED, standing.confidence()))
                : standing;
    }

    private List<Evidence> asTyped(List<Evidence> quotes) {
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
