package org.examwright.knowledge.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.extraction.language.CleanText;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceText;

/**
 * A source whose lines were broken at the width of a page, read as running text: a line that ends
 * within a sentence and the lines in which it goes on are one. What is quoted of it is quoted line
 * by line, as the source has it.
 *
 * @param text the source with such lines joined by a blank
 * @param joined the lines that were joined, by the number of the first
 */
record RunningText(SourceText text, Map<Integer, List<Passage>> joined) {
    private static final Pattern STOPPED = Pattern.compile(".*[.!?:;…][\"'”’)\\]]*\\s*");
    private static final Pattern ITEM =
            Pattern.compile(
                    "\\s*(?:[-–—•·▪◦●○■□*→>§‣]|o\\s|\\(?(?:\\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]\\s).*");
    private static final Pattern IN_SMALL_LETTERS = Pattern.compile("\\s*\\p{Ll}.*");

    /** Behind such a word no sentence ends. */
    private static final Pattern WITHIN =
            Pattern.compile(
                    ".*\\b(?:an?|the|of|at|in|on|to|and|or|but|by|for|from|with|into|his|her|their|its|was|were|had|that|which|who)\\s*");

    private static final Pattern FULL_STOP =
            Pattern.compile(".*[\\p{L}\\d%]{2}[\"'”’)\\]]*[.!?][\"'”’)\\]]*\\s*");

    private static final Pattern HYPHENATED = Pattern.compile(".*\\p{L}-");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}.*");

    /** Narrower than this nobody sets a page. */
    private static final int NARROWEST = 50;

    /** Nor wider. */
    private static final int WIDEST = 200;

    /** A line that goes on reaches about as far as the longest beside it. */
    private static final double FULL = 0.6;

    /** So many lines of one sentence are no sentence. */
    private static final int MOST = 12;

    static RunningText of(SourceText source) {
        List<Passage> read = new ArrayList<>();
        Map<Integer, List<Passage>> joined = new HashMap<>();
        for (List<Passage> block : blocks(source.passages())) {
            for (List<Passage> run : runs(block)) {
                read.add(run.size() == 1 ? run.getFirst() : join(run));
                if (run.size() > 1) {
                    joined.put(run.getFirst().line(), run);
                }
            }
        }
        return new RunningText(
                new SourceText(source.id(), source.version(), source.title(), List.copyOf(read)),
                Map.copyOf(joined));
    }

    /**
     * Lines that follow each other without a blank one, under one heading; an entry begins anew.
     */
    private static List<List<Passage>> blocks(List<Passage> passages) {
        List<List<Passage>> blocks = new ArrayList<>();
        Passage before = null;
        for (Passage passage : passages) {
            boolean follows =
                    before != null
                            && isText(before)
                            && isText(passage)
                            && passage.line() == before.line() + 1
                            && passage.section().equals(before.section())
                            && !ITEM.matcher(passage.text()).matches();
            if (!follows) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(passage);
            before = passage;
        }
        return blocks.stream().flatMap(block -> betweenTitles(block).stream()).toList();
    }

    /** The paragraphs of a block, each title between them by itself. */
    private static List<List<Passage>> betweenTitles(List<Passage> block) {
        List<List<Passage>> parts = new ArrayList<>();
        boolean begins = true;
        for (int i = 0; i < block.size(); i++) {
            boolean title = i > 0 && isTitle(block, i);
            if (begins || title) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(block.get(i));
            begins = title;
        }
        return parts;
    }

    /** A short line without a stop, between a sentence that has ended and one that begins. */
    private static boolean isTitle(List<Passage> block, int at) {
        return !isItem(block)
                && at + 1 < block.size()
                && !isStopped(block.get(at))
                && isStopped(block.get(at - 1))
                && block.get(at).text().length() < FULL * longest(block)
                && !IN_SMALL_LETTERS.matcher(block.get(at + 1).text()).matches();
    }

    private static int longest(List<Passage> block) {
        return block.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    }

    private static boolean isText(Passage passage) {
        return passage.kind() == PassageKind.TEXT
                && passage.text().length() <= WIDEST
                && !CleanText.isRow(passage.text());
    }

    private static List<List<Passage>> runs(List<Passage> block) {
        boolean wrapped = isItem(block) ? hangs(block) : isProse(block);
        List<List<Passage>> runs = new ArrayList<>();
        for (Passage line : block) {
            boolean goesOn =
                    wrapped
                            && !runs.isEmpty()
                            && runs.getLast().size() < MOST
                            && !isStopped(runs.getLast().getLast());
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(line);
        }
        return runs;
    }

    private static boolean isItem(List<Passage> block) {
        return ITEM.matcher(block.getFirst().text()).matches();
    }

    /** Whether what stands below an entry's first line is set in beneath it. */
    private static boolean hangs(List<Passage> block) {
        int margin = margin(block.getFirst());
        return block.stream().skip(1).allMatch(line -> margin(line) > margin);
    }

    private static int margin(Passage line) {
        return line.text().length() - line.text().stripLeading().length();
    }

    /**
     * Whether lines are a paragraph of sentences: they end in a full stop, and a line that ends
     * within a sentence does so because it is full.
     */
    private static boolean isProse(List<Passage> block) {
        int longest = longest(block);
        return longest >= NARROWEST
                && (block.stream()
                                .skip(1)
                                .anyMatch(line -> IN_SMALL_LETTERS.matcher(line.text()).matches())
                        || block.stream().anyMatch(line -> WITHIN.matcher(line.text()).matches()))
                && FULL_STOP.matcher(block.getLast().text()).matches()
                && block.stream()
                        .allMatch(
                                line -> isStopped(line) || line.text().length() >= FULL * longest);
    }

    private static boolean isStopped(Passage line) {
        return STOPPED.matcher(line.text()).matches();
    }

    private static Passage join(List<Passage> run) {
        Passage first = run.getFirst();
        return new Passage(
                first.id(),
                first.line(),
                first.kind(),
                first.section(),
                IntStream.range(0, run.size())
                        .mapToObj(i -> run.get(i).text() + " ".repeat(blank(run, i)))
                        .collect(Collectors.joining()));
    }

    /** One where a blank stands for the line's end; none behind "Anti-", which the next closes. */
    private static int blank(List<Passage> run, int at) {
        boolean last = at + 1 == run.size();
        return last
                        || HYPHENATED.matcher(run.get(at).text()).matches()
                                && NAME.matcher(run.get(at + 1).text()).matches()
                ? 0
                : 1;
    }

    /** The same facts, their evidence as it stands in the source's lines. */
    Knowledge inLines(Knowledge found) {
        return joined.isEmpty() ? found : OtherGrounds.as(this::inLines).of(found);
    }

    private List<Evidence> inLines(List<Evidence> quotes) {
        return quotes.stream().flatMap(quote -> inLines(quote).stream()).distinct().toList();
    }

    private List<Evidence> inLines(Evidence quote) {
        List<Evidence> pieces = new ArrayList<>();
        int offset = 0;
        List<Passage> run = joined.getOrDefault(quote.line(), List.of());
        for (int i = 0; i < run.size(); i++) {
            Passage line = run.get(i);
            int length = line.text().codePointCount(0, line.text().length());
            int[] signs = line.text().codePoints().toArray();
            int from = Math.max(0, quote.start() - offset);
            int to = Math.min(length, quote.end() - offset);
            while (from < to && Character.isWhitespace(signs[from])) {
                from++;
            }
            while (to > from && Character.isWhitespace(signs[to - 1])) {
                to--;
            }
            if (from < to) {
                pieces.add(
                        new Evidence(
                                quote.sourceId(),
                                quote.sourceVersion(),
                                line.line(),
                                from,
                                to,
                                new String(signs, from, to - from)));
            }
            offset += length + blank(run, i);
        }
        return pieces.isEmpty() ? List.of(quote) : pieces;
    }
}
