package org.examwright.knowledge.storage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows for one table, written in one statement: then a thousand cost little more than one. */
final class Batch {
    private final FactTable table;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

    Batch(FactTable table) {
        this.table = table;
    }

    /** Adds a row; the values stand in the order of the table's columns. */
    void add(@Nullable Object... values) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < values.length; i++) {
            row.put(table.columns().get(i), plain(values[i]));
        }
        rows.add(row);
    }

    /** The rows of these facts, where the table has one for each. */
    Batch of(Set<UUID> facts) {
        var some = new Batch(table);
        if (table.isOneRowAFact()) {
            var ids = facts.stream().map(UUID::toString).collect(Collectors.toSet());
            rows.stream().filter(row -> ids.contains(row.get("id"))).forEach(some.rows::add);
        }
        return some;
    }

    void write(JdbcClient jdbc) {
        if (!rows.isEmpty()) {
            jdbc.sql(table.insert())
                    .param("school", CurrentSchool.get())
                    .param("rows", Json.MAPPER.writeValueAsString(rows))
                    .update();
        }
    }

    /** Empties the lists that hang on a fact; its evidence stays. */
    static void clear(JdbcClient jdbc, UUID fact) {
        for (var sql : FactTable.clearing()) {
            jdbc.sql(sql).param("school", CurrentSchool.get()).param("id", fact).update();
        }
    }

    /** Writes the rows in place of those that the fact has. */
    void overwrite(JdbcClient jdbc) {
        if (rows.isEmpty()) {
            return;
        }
        if (table.isOneRowAFact()) {
            jdbc.sql(table.update())
                    .param("school", CurrentSchool.get())
                    .param("rows", Json.MAPPER.writeValueAsString(rows))
                    .update();
        } else {
            write(jdbc);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate day -> day(day);
            case BigDecimal number -> number;
            case Number number -> number;
            case Boolean flag -> flag;
            default -> value.toString();
        };
    }

    /** As PostgreSQL writes it: years before our era have no sign but "BC". */
    private static String day(LocalDate day) {
        int year = day.get(ChronoField.YEAR_OF_ERA);
        var era = day.getYear() > 0 ? "" : " BC";
        var format = "%04d-%02d-%02d%s";
        return String.format(
                Locale.ROOT, format, year, day.getMonthValue(), day.getDayOfMonth(), era);
    }
}
