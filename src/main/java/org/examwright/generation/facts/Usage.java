package org.examwright.generation.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.language.Words;

/**
 * How the course's own sentences use a name: with "the" or without. Only the sentences that hold
 * the rarest word of a name are looked through for it.
 */
final class Usage {
    private static final int LONGEST_HEAD = 60;

    /** "The tenth congress" says nothing of the congress alone. */
    private static final Pattern ORDINAL =
            Pattern.compile("( \\d+(st|nd|rd|th)| (first|second|third|\\p{L}+th))$");

    private final List<String> texts = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<String, Count> counts = new HashMap<>();
    private final Map<String, Boolean> articles = new HashMap<>();

    /** How often a name stands behind "the" and how often not. */
    record Count(int with, int without) {}

    Usage(List<String> sentences) {
        for (String sentence : sentences) {
            String plain = Words.plain(withoutHead(sentence));
            int at = texts.size();
            texts.add(plain);
            Words.tokens(plain).stream()
                    .distinct()
                    .forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(at));
        }
    }

    /** The head of an entry ("Duma: the parliament …") stands without an article. */
    private static String withoutHead(String sentence) {
        int colon = sentence.indexOf(": ");
        int also = sentence.indexOf(", also ");
        int end = also > 0 && also < colon ? also : colon;
        return end > 0 && end < LONGEST_HEAD ? sentence.substring(end + 1) : sentence;
    }

    Count of(String name) {
        return counts.computeIfAbsent(name.toLowerCase(Locale.ROOT), this::count);
    }

    /** Whether a place is written with "the": "in the Highlands", but "in the Paris clubs". */
    boolean isPlaceWithArticle(String name) {
        return articles.computeIfAbsent(name.toLowerCase(Locale.ROOT), this::writtenWithArticle);
    }

    private boolean writtenWithArticle(String name) {
        String sought = Words.plain(name);
        Pattern there = Pattern.compile("( the)?" + Pattern.quote(sought) + "(?<next>[^ ]+)?");
        int with = 0;
        int without = 0;
        for (int text : holding(sought)) {
            Matcher found = there.matcher(texts.get(text));
            while (found.find()) {
                String next = found.group("next");
                boolean alone = next == null || Words.links(next);
                if (alone && found.group(1) != null) {
                    with++;
                } else if (alone) {
                    without++;
                }
            }
        }
        return with > without;
    }

    /** The texts that hold the rarest word of a name. */
    private List<Integer> holding(String sought) {
        List<Integer> rarest = null;
        for (String word : Words.tokens(sought)) {
            List<Integer> at = byWord.getOrDefault(word, List.of());
            rarest = rarest == null || at.size() < rarest.size() ? at : rarest;
        }
        return rarest == null ? List.of() : rarest;
    }

    private Count count(String name) {
        String sought = Words.plain(name);
        int with = 0;
        int without = 0;
        for (int text : holding(sought)) {
            String lower = texts.get(text);
            for (int at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1)) {
                if (lower.startsWith(" the", at - 4)) {
                    with++;
                } else if (!ORDINAL.matcher(lower.substring(0, at)).find()) {
                    without++;
                }
            }
        }
        return new Count(with, without);
    }
}
