package org.examwright.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A number the notes give.
 *
 * @param value as written: "600,000", "2.4 million", "60%"
 * @param number the value as a plain number: 600000, 2400000, 60
 * @param unit what is counted: "members", "%", "tonnes"
 * @param measure what the number says, as a noun phrase: "members of the Labour Party"
 */
public record Figure(
        UUID id,
        String value,
        @Nullable BigDecimal number,
        @Nullable String unit,
        @Nullable String measure,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> topics,
        List<Evidence> evidence,
        Standing standing)
        implements Fact {

    @Override
    public String name() {
        return measure == null ? value : value + " " + measure;
    }
}
