package org.examwright.knowledge.extraction.labels;

import org.examwright.knowledge.extraction.language.Line;
import org.jspecify.annotations.Nullable;

/** Names of things that stand before what is said of them: a heading, or "The Poor Law - ". */
final class Titles {
    private static final int LONGEST = 6;

    private Titles() {}

    /** The thing named between dashes or before a colon, up to a place in a line; or null. */
    static @Nullable Phrase before(Line line, int place) {
        int end = place;
        boolean marked = false;
        for (var date : line.dates()) {
            if (date.end() <= place && place - date.end() <= 3) {
                end = date.start();
                marked = line.part(date.end(), place).matches("\\s*[-:→]\\s*");
            }
        }
        String text = line.text().substring(0, end);
        if (!marked && !text.matches("(?s).*[-:→]\\s*")) {
            return null;
        }
        String stripped = text.replaceAll("[\\s:(→-]+$", "");
        return last(line, 0, stripped.length());
    }

    /** The thing named last, behind any dash or colon, in a stretch that tells nothing; or null. */
    static @Nullable Phrase last(Line line, int from, int to) {
        String text = line.part(from, to).replaceAll("[\\s.:(→-]+$", "");
        int start = 0;
        for (int at = text.length() - 2; at > 0 && start == 0; at--) {
            char mark = text.charAt(at);
            boolean spaced = text.charAt(at + 1) == ' ';
            if ((mark == '.' || mark == ';' || mark == ':' || mark == '-') && spaced
                    || mark == '→'
                    || mark == '-' && closes(text, at)) {
                start = at + 1;
            }
        }
        return thing(Phrase.undated(line, from + start, from + text.length()));
    }

    /** Whether a hyphen stands for a dash: before a capital that begins a word of its own. */
    private static boolean closes(String text, int at) {
        return text.substring(at + 1).matches("(?:The|A|An|In|At)\\b.*")
                || text.substring(0, at)
                        .matches(".*(?:\\)|\\b(?:One|Two|Three|Four|Five|Six|Seven))");
    }

    /** The thing that a heading names, or null where it asks or tells. */
    static @Nullable Phrase of(@Nullable Line heading) {
        if (heading == null || heading.text().contains("?")) {
            return null;
        }
        String text = heading.text();
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int stop = text.length();
        for (String mark : new String[] {":", " - ", "(", ","}) {
            int at = text.indexOf(mark, start);
            stop = at > 0 ? Math.min(stop, at) : stop;
        }
        return thing(Phrase.undated(heading, start, stop));
    }

    private static @Nullable Phrase thing(Phrase words) {
        Shorthand.writeOut(words);
        while (!words.isEmpty() && words.get(0).isNumber()) {
            words.removeFirst(1);
        }
        words.trim();
        if (words.isEmpty()
                || words.size() > LONGEST
                || Predicate.of(words) != null
                || words.lower(0)
                        .matches(
                                "why|how|what|who|when|where|key|main|overview|introduction|conclusion|background|causes?|reasons?|effects?|results?|consequences|impact|aims?|links?|other|problems?|factors?|stage|part|strengths|weaknesses|importance|significance")
                || !words.tag(words.size() - 1).matches("NOUN|PROPN|NUM|ADJ|X")
                || words.words().stream().anyMatch(t -> t.text().matches("and|&|[;:,/]|v|vs|or"))) {
            return null;
        }
        Subject.addArticle(words, words.size(), true);
        return words;
    }
}
