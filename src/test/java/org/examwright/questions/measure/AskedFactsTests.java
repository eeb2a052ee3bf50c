package org.examwright.questions.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.questions.NewQuestion;
import org.examwright.sources.Evidence;
import org.junit.jupiter.api.Test;

class AskedFactsTests {
    private static final String FIRE = "Fire destroyed the harbour of Selby";
    private static final String DOCKS = "Anne Holt rebuilt the stone docks";

    private final NewQuestion year =
            SmallBank.question(
                    "M1", "In what year did fire destroy the harbour of Selby? | *1851 | 1853", 3);
    private final NewQuestion happened =
            SmallBank.question(
                    "M2",
                    "Which of these happened in 1852? | *Anne Holt rebuilt the stone docks | A war",
                    3);

    @Test
    void tellsFactsOfOneLineApart() {
        var facts = new AskedFacts(course(year.content().evidence()));

        assertThat(facts.factOf(Sheet.of(year))).isEqualTo(FIRE);
        assertThat(facts.factOf(Sheet.of(happened))).isEqualTo(DOCKS);
    }

    @Test
    void findsAFactThatIsAskedTooOften() {
        var facts = new AskedFacts(course(year.content().evidence()));
        var bank = IntStream.range(0, 4).mapToObj(_ -> Sheet.of(year)).toList();

        assertThat(facts.askedMoreThan(3, bank)).containsOnlyKeys(FIRE);
        assertThat(facts.askedMoreThan(3, bank.subList(0, 3))).isEmpty();
    }

    private static Knowledge course(List<Evidence> evidence) {
        return new Knowledge(
                List.of(),
                List.of(),
                List.of(),
                List.of(event(FIRE, 1851, evidence), event(DOCKS, 1852, evidence)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Event event(String label, int year, List<Evidence> evidence) {
        return new Event(
                UUID.randomUUID(),
                label,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Event.Precision.YEAR,
                false,
                null,
                List.of(),
                List.of(),
                List.of(),
                evidence,
                Standing.PACK);
    }
}
