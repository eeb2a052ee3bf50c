package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is written, the reading of a page comes to its end. */
class ExtractionProperties {
    @Property(tries = 300)
    void readsAnyNotesToTheirEnd(
            @ForAll @Size(min = 2, max = 12) List<@From("lines") String> notes) {
        assertThat(Extracts.of(String.join("\n", notes)).statements()).doesNotContainNull();
    }

    @Property(tries = 300)
    void readsAnyHeadingsUnderOneThatAsks(
            @ForAll("words") String first,
            @ForAll("words") String second,
            @ForAll("words") String line) {
        String notes =
                "# %s\n\n## Causes of %s\n\n### %s\n\n- %s\n\n### Gains for workers\n\n- In 1846 %s\n"
                                .formatted(second, first, first, line, second)
                        + "\n### Losses for workers\n\n- %s rose in 1846.\n".formatted(line);

        assertThat(Extracts.of(notes).statements()).doesNotContainNull();
    }

    @Property(tries = 150)
    void readsRealNotesWithWordsLost(
            @ForAll("pages") String page,
            @ForAll @IntRange(min = 1, max = 6) int lost,
            @ForAll Random chance)
            throws IOException {
        var text = new StringBuilder();
        for (String line : page(page).lines().toList()) {
            var words = new ArrayList<>(List.of(line.split(" ")));
            for (int i = 0; i < lost && words.size() > 1; i++) {
                words.remove(chance.nextInt(words.size()));
            }
            int kept = chance.nextBoolean() ? words.size() : 1 + chance.nextInt(words.size());
            text.append(String.join(" ", words.subList(0, kept))).append('\n');
        }

        assertThat(Extracts.of(text.toString()).statements()).doesNotContainNull();
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of("weimar", "tudors", "cold-war", "civil-rights");
    }

    private static String page(String name) throws IOException {
        try (InputStream in =
                ExtractionProperties.class.getResourceAsStream("truth/" + name + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Headings, bullets and bare lines, some of them of marks only. */
    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> opening =
                Arbitraries.of(
                        "", "", "# ", "## ", "### ", "#### ", "- ", "+ ", "  - ", "• ", "1. ",
                        "\n");
        return opening.flatMap(mark -> words().map(words -> mark + words));
    }

    /** Words of notes, blanks, dots, colons and years in any order. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "Causes of",
                        "Why did",
                        "Successes",
                        "Failures of",
                        "Gains for workers",
                        "Losses for",
                        "Problems:",
                        "Summary",
                        "Notes",
                        "Evaluation",
                        "However,",
                        "Economic",
                        "Political",
                        "What changed",
                        "the war",
                        "Peel",
                        "Hitler won",
                        "Led",
                        "Never",
                        "Had",
                        "to",
                        "bread",
                        "was a cause of",
                        "One reason for",
                        "repealed the Corn Laws",
                        "in 1846",
                        "1846",
                        "1929-33",
                        "1846:",
                        "...",
                        ".",
                        ":",
                        ",",
                        ";",
                        "?",
                        "–",
                        "-",
                        "(",
                        ")",
                        "\"",
                        "'s",
                        "  ",
                        "   ",
                        "&",
                        "→",
                        "THE WAR",
                        "(continued)",
                        "bc",
                        "12 Jul 1934",
                        "…",
                        "%",
                        "£5",
                        "+")
                .list()
                .ofMinSize(0)
                .ofMaxSize(9)
                .flatMap(
                        words ->
                                Arbitraries.of(" ", " ", "  ")
                                        .map(blank -> String.join(blank, words)));
    }
}
