package org.examwright.generation.distractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.examwright.generation.language.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTests {
    @ParameterizedTest(name = "{0} | {1} | {2} | {3}: {4}")
    @CsvSource({
        "Who won?, The red dukes, A grey bishop, Some tall monks, true",
        "Who won?, The dukes, The dukes of York, Some monks, false",
        "Who won?, The dukes of York and their many sons, A bishop, Some monks, false",
        "Who won?, The dukes (all), A grey bishop, Some monks, false",
        "Who won at York?, The York dukes, The grey bishops, Some tall monks, false",
        "Who won?, The tall dukes, The tall bishops, Some dukes fled, false",
    })
    void findsWhatPointsAtTheKey(String stem, String key, String one, String other, boolean fair) {
        assertThat(new Cues(stem, key, List.of(one, other)).fair(0, 1)).isEqualTo(fair);
    }

    @Property(tries = 400)
    void saysOfEachSetWhatLookingAtItAloneSays(@ForAll("texts") List<String> texts) {
        String stem = texts.get(0);
        String key = texts.get(1);
        List<String> wrong = texts.subList(2, texts.size());
        Cues cues = new Cues(stem, key, wrong);

        for (int i = 0; i < wrong.size(); i++) {
            for (int j = i + 1; j < wrong.size(); j++) {
                assertThat(cues.fair(i, j))
                        .isEqualTo(fair(stem, key, List.of(wrong.get(i), wrong.get(j))));
                for (int k = j + 1; k < wrong.size(); k++) {
                    assertThat(cues.fair(i, j, k))
                            .isEqualTo(
                                    fair(
                                            stem,
                                            key,
                                            List.of(wrong.get(i), wrong.get(j), wrong.get(k))));
                }
            }
        }
    }

    private static boolean fair(String stem, String key, List<String> wrong) {
        List<String> all = new ArrayList<>(wrong);
        all.add(key);
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                if (i != j && padded(all.get(i)).contains(padded(all.get(j)))) {
                    return false;
                }
            }
        }
        int longest = wrong.stream().mapToInt(String::length).max().orElseThrow();
        double mean = wrong.stream().mapToInt(String::length).average().orElseThrow();
        boolean length =
                key.length() > longest && key.length() > 1.35 * mean
                        || Words.count(key) >= 4 && key.length() > 1.22 * longest;
        boolean form =
                List.of("\\(", ",", "because", ";", "\\d").stream()
                        .map(sign -> ".*" + sign + ".*")
                        .anyMatch(
                                sign ->
                                        key.matches(sign)
                                                && wrong.stream().noneMatch(w -> w.matches(sign)));
        boolean echo =
                Words.stems(stem).stream()
                        .anyMatch(
                                heard ->
                                        sounds(heard, key)
                                                && 2
                                                                * wrong.stream()
                                                                        .filter(
                                                                                w ->
                                                                                        sounds(
                                                                                                heard,
                                                                                                w))
                                                                        .count()
                                                        < wrong.size());
        return !length && !form && !echo && !converges(key, wrong);
    }

    private static String padded(String text) {
        return " " + text.toLowerCase(Locale.ROOT) + " ";
    }

    private static boolean sounds(String heard, String text) {
        return Words.stems(text).stream()
                .anyMatch(
                        word ->
                                word.equals(heard)
                                        || word.length() >= 5 && heard.contains(word)
                                        || heard.length() >= 5 && word.contains(heard)
                                        || word.length() >= 5
                                                && heard.startsWith(word.substring(0, 5)));
    }

    private static boolean converges(String key, List<String> wrong) {
        int best = 0;
        for (String text : wrong) {
            List<String> others = new ArrayList<>(wrong);
            others.remove(text);
            others.add(key);
            best = Math.max(best, kinship(text, others));
        }
        boolean bridges = false;
        for (String one : wrong) {
            for (String other : wrong) {
                Set<String> a = shared(key, one);
                Set<String> b = shared(key, other);
                bridges |=
                        !a.isEmpty()
                                && !b.isEmpty()
                                && !a.equals(b)
                                && shared(one, other).isEmpty();
            }
        }
        return kinship(key, wrong) >= best + 2 || bridges;
    }

    private static int kinship(String text, List<String> others) {
        return others.stream().mapToInt(other -> shared(text, other).size()).sum();
    }

    private static Set<String> shared(String one, String other) {
        Set<String> shared = new HashSet<>(Words.stems(one));
        shared.retainAll(Words.stems(other));
        return shared;
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "the",
                        "king",
                        "tax",
                        "taxation",
                        "taxes",
                        "war,",
                        "because",
                        "1642",
                        "(new)",
                        "parliament",
                        "parliamentary",
                        "bread;",
                        "York")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words))
                .list()
                .ofMinSize(4)
                .ofMaxSize(8);
    }
}
