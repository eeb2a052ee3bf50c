package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened more than once outside the notes. */
class DoneAgainTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Churchill became Prime Minister, 1940",
        "Winston Churchill became Prime Minister, 1951",
        "Gladstone became Prime Minister, 1868",
        "Konoe was appointed Prime Minister of Japan, 1937",
        "Briand resigned, 1917",
        "Perón was elected President, 1946",
        "Cleveland won the presidential election, 1892",
        "Giolitti formed a government, 1903",
        "Edward IV became King, 1461",
        "The Treaty of Bucharest was signed, 1913",
        "Wuchang fell, 1926",
        "Nanjing was taken, 1937",
        "The Hague Conference took place, 1899",
    })
    void knowsWhatFitsAnotherYear(String label, int year) {
        assertThat(DoneAgain.tells(label, year)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Asquith became Prime Minister, 1908",
        "Attlee became Prime Minister, 1945",
        "Churchill became Prime Minister after Chamberlain, 1940",
        "Churchill became First Lord of the Admiralty, 1911",
        "Harold Wilson became President of the Board of Trade, 1947",
        "Hitler was appointed Chancellor, 1933",
        "Churchill became Prime Minister, 1916",
        "The Treaty of Bucharest was signed by Romania, 1918",
        "The Treaty of Bucharest was signed, 1812",
        "The Treaty of Versailles was signed, 1919",
        "George II became King, 1727",
        "Singapore fell, 1942",
        "The Government of India Act set up dyarchy, 1919",
        "Edward IV was crowned, 1461",
        "Nanjing was taken by the Taiping, 1853",
    })
    void takesTheRestForWhatHappenedOnce(String label, int year) {
        assertThat(DoneAgain.tells(label, year)).isFalse();
    }

    @Test
    void eachLineNamesSomethingOnceAndTwoYears() throws Exception {
        Set<String> seen = new HashSet<>();
        for (String line : lines()) {
            assertThat(line)
                    .matches(
                            "(?:premier|chancellor|president|election|ruler|consul|place|name)"
                                    + " \\| \\P{N}+ \\| -?\\d+(?: -?\\d+)+");
            String[] parts = line.split(" \\| ");
            assertThat(seen.add(parts[0] + parts[1])).as(line).isTrue();
            List<Integer> years = Stream.of(parts[2].split(" ")).map(Integer::valueOf).toList();
            assertThat(years).as(line).isSorted().doesNotHaveDuplicates();
        }
    }

    private static List<String> lines() throws Exception {
        try (InputStream file = DoneAgain.class.getResourceAsStream("done-again.txt")) {
            String all =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
