package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
                        quote -> assertThat(Extracts.typed(lines, quote)).isEqualTo(quote.quote()))
                .extracting(Evidence::quote)
                .anyMatch(quote -> quote.contains("GA abolishes sl"));
    }

    @Test
    void datesAPageOfTwoDigitYearsAndQuotesItAsTyped() {
        String notes =
                """
                THE MARSH WAR 45-58

                6 Mar 46 talks at Tessel failed
                Apr 46 Culloden
                19 Dec 46 Harling attacked the fort
                10 Mar 51 the Assembly abolished slavery
                9 July 55 Monongahela
                7 May 58 Harling died
                """;
        assertThat(Extracts.of(notes).events())
                .filteredOn(event -> event.label().contains("Harling died"))
                .singleElement()
                .returns(LocalDate.of(1758, 5, 7), Event::from)
                .satisfies(
                        event ->
                                assertThat(event.evidence())
                                        .extracting(Evidence::quote)
                                        .contains("7 May 58 Harling died"));
    }
}
