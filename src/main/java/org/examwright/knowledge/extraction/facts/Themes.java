package org.examwright.knowledge.extraction.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.examwright.knowledge.Theme;

/** Which of the course's themes a fact is near to: those whose words it shares, by their stems. */
public final class Themes {
    private static final int STEM = 6;
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "which", "their", "there", "other", "about", "between", "under", "people",
                    "change", "changes");

    private final List<Near> themes = new ArrayList<>();

    public Themes(List<Theme> themes) {
        for (Theme theme : themes) {
            String about = theme.description() == null ? "" : theme.description();
            this.themes.add(new Near(theme.name(), stems(theme.name() + " " + about)));
        }
    }

    /** At most two, the nearest first; none where no word is shared. */
    List<String> of(String text) {
        Set<String> words = stems(text);
        return themes.stream()
                .filter(theme -> theme.shared(words) > 0)
                .sorted((a, b) -> Integer.compare(b.shared(words), a.shared(words)))
                .limit(2)
                .map(Near::name)
                .toList();
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() > 4 && !EMPTY_WORDS.contains(word)) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }

    private record Near(String name, Set<String> stems) {
        int shared(Set<String> words) {
            return (int) words.stream().filter(stems::contains).count();
        }
    }
}
