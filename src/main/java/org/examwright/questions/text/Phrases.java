package org.examwright.questions.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of one or several words, each belonging to a group of names for one thing. */
public final class Phrases {
    /** No phrases at all. */
    public static final Phrases NONE = new Phrases();

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private record Phrase(List<String> words, int group) {}

    /** A phrase found: its group, its first and last word in the text, both inclusive. */
    public record Found(int group, int first, int last) {}

    /** Adds a name of the group; a name without any word is left out. */
    public Phrases add(String name, int group) {
        List<String> words = Text.words(name).stream().map(Word::lower).toList();
        if (!words.isEmpty()) {
            List<Phrase> phrases =
                    byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
            Phrase phrase = new Phrase(words, group);
            if (!phrases.contains(phrase)) {
                phrases.add(phrase);
            }
        }
        return this;
    }

    /** Every occurrence, by place; overlapping ones too. */
    public List<Found> in(List<Word> text) {
        List<Found> found = new ArrayList<>();
        for (int first = 0; first < text.size(); first++) {
            for (Phrase phrase : byFirstWord.getOrDefault(text.get(first).lower(), List.of())) {
                if (standsAt(phrase, text, first)) {
                    found.add(new Found(phrase.group, first, first + phrase.words.size() - 1));
                }
            }
        }
        return found;
    }

    private static boolean standsAt(Phrase phrase, List<Word> text, int first) {
        if (first + phrase.words.size() > text.size()) {
            return false;
        }
        for (int i = 1; i < phrase.words.size(); i++) {
            if (!phrase.words.get(i).equals(text.get(first + i).lower())) {
                return false;
            }
        }
        return true;
    }
}
