package org.examwright.generation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordsTests {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Property(tries = 500)
    void findsTheWordsThatSignsPart(@ForAll("texts") String text) {
        Set<String> stems = new LinkedHashSet<>();
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "");
        for (String word : BETWEEN.split(plain)) {
            stems.addAll(Words.stems(word));
        }

        assertThat(Words.stems(text)).containsExactlyElementsOf(stems);
    }

    @Property(tries = 200)
    void countsWhatTwoTextsShare(@ForAll("texts") String one, @ForAll("texts") String other) {
        Set<String> all = new LinkedHashSet<>(Words.stems(one));
        all.addAll(Words.stems(other));
        int shared = Words.shared(one, other).size();

        assertThat(Words.likeness(one, other))
                .isEqualTo(all.isEmpty() ? 1 : shared / (double) all.size());
    }

    @Property(tries = 500)
    void partsAtWhiteSpace(@ForAll("texts") String text) {
        List<String> parts = text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));

        assertThat(Words.tokens(text)).isEqualTo(parts);
    }

    @Property(tries = 500)
    void takesSignsOffAWord(@ForAll("texts") String text) {
        for (String word : Words.tokens(text)) {
            String bare = word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "").replaceAll("['’]s?$", "");

            assertThat(Casing.letters(word)).isEqualTo(bare);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "the king",
                        "'s",
                        "’s",
                        " ",
                        "-",
                        "ruled",
                        "1066",
                        "Ⅳ",
                        "½",
                        "é",
                        "𝔘nion",
                        "taxes",
                        "Taxed",
                        ",",
                        "requisition",
                        "\n",
                        " \t",
                        "_",
                        "s’",
                        "(",
                        "“")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }
}
