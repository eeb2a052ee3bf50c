package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.knowledge.Event;
import org.examwright.sources.Evidence;
import org.junit.jupiter.api.Test;

class WrittenOutTests {
    private static final String NOTES =
            """
            THE SALT ISLANDS
            (TL = Tobias Lund, sl = slave(s)/slavery, GA = Great Assembly)

            Feb 1794 – GA abolishes sl on all islands
            Mar 1796 – TL takes Tessel w/ 6k troops; Harling burnt
            """;

    @Test
    void labelsEventsInWholeWords() {
        assertThat(Extracts.of(NOTES).events())
                .extracting(Event::label)
                .contains("The Great Assembly abolished slavery on all islands")
                .anyMatch(label -> label.startsWith("Tobias Lund took Tessel"));
    }

    @Test
    void quotesTheNotesAsTheyWereTyped() {
        List<String> lines = NOTES.lines().toList();
        List<Evidence> quotes =
                Extracts.of(NOTES).events().stream()
                        .flatMap(event -> event.evidence().stream())
                        .toList();

        assertThat(quotes)
                .isNotEmpty()
                .allSatisfy(
                        quote ->
                                assertThat(
                                                lines.get(quote.line() - 1)
                                                        .substring(quote.start(), quote.end()))
                                        .isEqualTo(quote.quote()))
                .extracting(Evidence::quote)
                .anyMatch(quote -> quote.contains("GA abolishes sl"));
    }
}
