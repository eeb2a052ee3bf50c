package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.examwright.knowledge.Knowledge;
import org.examwright.sources.SourceText;
import org.junit.jupiter.api.Test;

class ExtractionTests {

    @Test
    void countsPositionsInCodePoints() {
        Knowledge knowledge = Extracts.of(Extracts.lines("😀 Nagy was hanged in 1958."));
        assertThat(knowledge.events().getFirst().evidence().getFirst())
                .returns(
                        "Nagy was hanged in 1958.",
                        at -> at.quote().substring(at.quote().indexOf("Nagy")))
                .returns(26, at -> at.end());
    }

    @Test
    void givesTheSameForTheSame() {
        SourceText source =
                Extracts.lines(
                        "Wolsey fell in 1529 because the king was angry.",
                        "Cromwell led 30% of them.");
        assertThat(Listing.of(Extracts.of(source))).isEqualTo(Listing.of(Extracts.of(source)));
    }

    @Test
    void stopsWhenTold() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(
                        () ->
                                new Extraction()
                                        .extract(
                                                Extracts.lines("A"), Extracts.NOTHING, _ -> false));
    }

    @Test
    void tellsItsProgressUpToTheEnd() {
        String[] many = new String[1000];
        Arrays.fill(many, "The king was angry.");
        List<Integer> told = new ArrayList<>();
        new Extraction().extract(Extracts.lines(many), Extracts.NOTHING, told::add);
        assertThat(told).hasSizeGreaterThan(10).isSorted().endsWith(100);
    }

    @Test
    void skipsAndCountsWhatIsTooLong() {
        SourceText source =
                Extracts.lines("In 1925 he lost. ".repeat(2000), "In 1926 Ebert won the vote.");
        assertThat(Extraction.skipped(source)).isOne();
        assertThat(Extracts.of(source).events())
                .singleElement()
                .satisfies(event -> assertThat(event.evidence().getFirst().line()).isEqualTo(2));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(
                        Extracts.of(Extracts.lines("lorem ipsum dolor", "!!!", "•", "....", "-"))
                                .events())
                .isEmpty();
        assertThat(Extracts.of(Extracts.lines()).actors()).isEmpty();
    }
}
