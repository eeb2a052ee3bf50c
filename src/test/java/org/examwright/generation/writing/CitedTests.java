package org.examwright.generation.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Test;

/** Why an option is right, in the words of its passage. */
class CitedTests {
    private static Evidence said(String quote) {
        return new Evidence(SourceId.next(), 1, 1, 0, quote.length(), quote);
    }

    @Test
    void takesTheSentenceThatSpeaksOfIt() {
        assertThat(
                        Cited.by(
                                "This was part of the reform",
                                "Courts were closed",
                                List.of(
                                        said("Bread was dear that year."),
                                        said("The reform closed the courts:"))))
                .isEqualTo(
                        "This was part of the reform. The notes say: ‘The reform closed the"
                                + " courts.’");
    }

    @Test
    void turnsBothMarksOfAQuotationWithinIt() {
        assertThat(
                        Cited.by(
                                "He was blamed",
                                "x",
                                List.of(said("The miner’s paper wrote ‘shame’."))))
                .isEqualTo("He was blamed. The notes say: ‘The miner’s paper wrote “shame”.’");
    }

    @Test
    void claimsNoMoreWhereNoSentenceIsShortEnough() {
        assertThat(Cited.by("This was part of the reform", "x", List.of(said("x ".repeat(200)))))
                .isEqualTo("This was part of the reform.");
    }
}
