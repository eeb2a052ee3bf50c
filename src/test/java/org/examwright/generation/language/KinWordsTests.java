package org.examwright.generation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What plain words mean, whichever of them a text says it with. */
class KinWordsTests {
    @Test
    void areAllFoundInATextThatSaysThem() throws IOException {
        assertThat(listed())
                .hasSizeGreaterThan(200)
                .allSatisfy(
                        word ->
                                assertThat(KinWords.senses("Lorn " + word.replace('_', ' ')))
                                        .as(word)
                                        .isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "raised the tolls, increased the tolls, true",
        "raised the tolls, reduced the tolls, false",
        "favoured Earl Hakon, supported Earl Hakon, true",
        "favoured Earl Hakon, favoured Bishop Orm, false"
    })
    void meanTheSameWhereNeitherSideNorNameDiffers(String one, String other, boolean same) {
        assertThat(KinWords.meanings(one).equals(KinWords.meanings(other))).isEqualTo(same);
    }

    private static List<String> listed() throws IOException {
        try (InputStream file = KinWords.class.getResourceAsStream("kin-words.txt")) {
            String all =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.replace("|", " ").strip().split(" +")))
                    .toList();
        }
    }
}
