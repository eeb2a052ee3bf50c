package org.examwright.questions.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Theme;
import org.junit.jupiter.api.Test;

class QuotasTests {
    @Test
    void namesTheDecadeThatNobodyAsksAbout() {
        var course = course();
        var bank =
                BankCheck.of(
                        SmallBank.of(
                                "Who led the guild in 1851? | *Anne | Ida | Una",
                                "Who led the guild in 1853? | *Olga | Ida | Una"));

        var quotas = Quotas.of(bank.sheets(), course);

        assertThat(quotas.decades().get(1850)).matches(decade -> decade.questions() == 1);
        assertThat(quotas.decades().get(1870)).matches(decade -> decade.events() == 0.5);
        assertThat(quotas.unmet()).containsExactly("faith", "1870s");
    }

    private static Knowledge course() {
        var themes =
                List.of(
                        new Theme(SmallBank.TRADE, "trade", null),
                        new Theme(new UUID(0, 8), "faith", null));
        var events =
                IntStream.of(1851, 1852, 1871, 1872)
                        .mapToObj(
                                year ->
                                        event(
                                                "Deed of " + year,
                                                year,
                                                year % 2 == 0 ? "faith" : "trade"))
                        .toList();
        return new Knowledge(
                List.of(), themes, List.of(), events, List.of(), List.of(), List.of(), List.of());
    }

    private static Event event(String label, int year, String theme) {
        return new Event(
                UUID.randomUUID(),
                label,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Event.Precision.YEAR,
                false,
                null,
                List.of(),
                List.of(theme),
                List.of(),
                List.of(),
                Standing.PACK);
    }
}
