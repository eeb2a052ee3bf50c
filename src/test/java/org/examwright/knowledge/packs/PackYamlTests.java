package org.examwright.knowledge.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackYamlTests {
    private final List<PackFault> faults = new ArrayList<>();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    title: x\\ndescription: *a|anchors and aliases
                    title: "a\\0b"|has a character that no text may have
                    title: "\\ud800"|
                    topics: [null]|an item of a list is empty
                    topics:\\n- name: a\\n-|an item of a list is empty
                    title: a\\ntitle: b|
                    title: [a, b]|is not a text
                    topics: many|is not a list
                    topics: [a]|is not a map of fields
                    colour: red|Unrecognized property "colour"
                    title: a\\n---\\ntitle: b|
                    title: !!java.net.URL x\\ncolour: red|Unrecognized property "colour"
                    [[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]|is nested too deep
                    """)
    void tellsWhatItCannotRead(String text, String detail) {
        PackYaml.read("pack.yaml", text.replace("\\n", "\n"), PackOutline.class, faults);

        assertThat(faults)
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.key()).matches("line \\d+|file"))
                .anySatisfy(
                        fault -> assertThat(fault.detail()).contains(detail == null ? "" : detail));
    }

    @Test
    void tellsEveryFaultOfAFileAtOnce() {
        var text =
                "colour: red\n"
                        + "shape: {a: [1, 2]}\n"
                        + "topics: 4\n"
                        + "from: 1900-01-01\n"
                        + "description: [a, b]\n";

        var read = PackYaml.read("pack.yaml", text, PackOutline.class, faults);

        assertThat(faults)
                .extracting(PackFault::detail)
                .containsExactlyInAnyOrder(
                        "Unrecognized property \"colour\"",
                        "Unrecognized property \"shape\"",
                        "is not a list",
                        "is not a text");
        assertThat(read).isPresent();
    }

    @Test
    void readsABombInNoTime() {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            bomb.append(c).append(": &").append(c).append(" [");
            bomb.repeat("*" + (char) (c - 1) + ", ", 9).append("]\n");
        }

        assertThat(PackYaml.read("pack.yaml", bomb.toString(), PackOutline.class, faults))
                .isEmpty();
        assertThat(faults).isNotEmpty();
    }

    @Test
    void readsPlainDataOnlyUpToALength() {
        PackYaml.read("f", "title: " + "x".repeat(10_001), PackOutline.class, faults);

        assertThat(faults)
                .singleElement()
                .satisfies(f -> assertThat(f.detail()).contains("10,000"));
    }
}
