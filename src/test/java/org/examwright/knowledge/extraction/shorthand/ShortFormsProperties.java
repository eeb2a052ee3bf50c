package org.examwright.knowledge.extraction.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No place of a line is read in two ways, whatever key a page gives and whatever signs it has. */
class ShortFormsProperties {
    @Property(tries = 500)
    void readsNoPlaceTwice(@ForAll("keys") String key, @ForAll("lines") String line) {
        int from = 0;
        for (ShortForms.Swap swap : new ShortForms(List.of(key, line)).in(line)) {
            assertThat(swap.start())
                    .as("%s / %s: %s", key, line, swap)
                    .isGreaterThanOrEqualTo(from);
            assertThat(swap.end()).isGreaterThan(swap.start()).isLessThanOrEqualTo(line.length());
            from = swap.end();
        }
    }

    /** "(emp = emperor, CP = Constantinople)": what begins alike is a key. */
    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of(
                        "CP = Constantinople",
                        "emp = emperor",
                        "emp = Empire of Holm",
                        "d = daughter",
                        "di = district",
                        "k = king/kings",
                        "kg = kingdom",
                        "ANC = African National Congress",
                        "PAC = Pan Africanist Congress",
                        "V = Venice/Venetians",
                        "sl = slave(s)/slavery",
                        "w = war of",
                        "at = attack on Holm",
                        "T = Tobias Lund")
                .list()
                .ofMinSize(2)
                .ofMaxSize(8)
                .map(entries -> "(" + String.join(", ", entries) + ")");
    }

    @Provide
    Arbitrary<String> lines() {
        var word =
                Arbitraries.of(
                        "1804",
                        "6",
                        "40",
                        "6k",
                        "5–6k",
                        "k",
                        "kg",
                        "emp",
                        "emp.",
                        "Emp",
                        "crowned",
                        "procl.",
                        "co-emp",
                        "himself",
                        "d.",
                        "d",
                        "Lund",
                        "Lund.",
                        "Alexios",
                        "IV",
                        "V",
                        "ANC",
                        "PAC",
                        "†",
                        "@",
                        "+",
                        "-",
                        "/",
                        "CP",
                        "CP.",
                        "w",
                        "at",
                        "sl",
                        "Fr",
                        "GB",
                        "Otts",
                        "Norms",
                        "governmt",
                        "T",
                        "T.",
                        "’s",
                        "is",
                        "of",
                        "é");
        var gap = Arbitraries.of(" ", " ", " ", "", ". ", ", ");
        return word.flatMap(first -> gap.map(first::concat))
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(parts -> parts.stream().collect(Collectors.joining()));
    }
}
