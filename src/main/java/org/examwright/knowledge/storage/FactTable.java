package org.examwright.knowledge.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The tables that hold facts, with the columns that are written (the school comes first in each).
 */
enum FactTable {
    FACT(
            "id uuid, course_id uuid, kind text, name text, sameness uuid, status text, origin"
                    + " text, confidence double precision, note text, extraction text"),
    ACTOR("id uuid, kind text, role text"),
    ACTOR_ALIAS("actor_id uuid, alias text, position int"),
    ACTOR_OFFICE("actor_id uuid, office text, from_day date, to_day date, position int"),
    EVENT("id uuid, from_day date, to_day date, precision text, approximate boolean, place text"),
    EVENT_PARTICIPANT("event_id uuid, actor_id uuid, part text, position int"),
    TERM("id uuid, kind text, definition text"),
    FIGURE(
            "id uuid, value text, number numeric, unit text, measure text, from_day date, to_day"
                    + " date"),
    STATEMENT("id uuid, kind text, subject text, before_text text, after_text text, stance text"),
    STATEMENT_ACTOR("statement_id uuid, actor_id uuid, position int"),
    RELATION("id uuid, type text, from_id uuid, to_id uuid"),
    CONFUSABLE("course_id uuid, set_number int, fact_id uuid, position int"),
    FACT_TOPIC("fact_id uuid, topic_id uuid"),
    FACT_THEME("fact_id uuid, theme_id uuid"),
    EVIDENCE(
            "fact_id uuid, source_id uuid, source_version int, line int, start_at int, end_at int,"
                    + " quote text, origin text, context boolean");

    private final List<String> columns;
    private final String insert;
    private final String update;

    FactTable(String typed) {
        columns = Arrays.stream(typed.split(", ")).map(column -> column.split(" ")[0]).toList();
        var names = columns.stream().map("\"%s\""::formatted).collect(Collectors.joining(", "));
        var typedNames = typed.replaceAll("(^|, )(\\w+)", "$1\"$2\"");
        insert =
                "insert into %s (school_id, %s) select :school, %s from json_to_recordset(cast(:rows as json)) as r(%s) on conflict do nothing"
                        .formatted(name().toLowerCase(Locale.ROOT), names, names, typedNames);
        var set =
                columns.stream()
                        .skip(1)
                        .map(column -> "\"%s\" = r.\"%s\"".formatted(column, column))
                        .collect(Collectors.joining(", "));
        update =
                "update %s t set %s from json_to_recordset(cast(:rows as json)) as r(%s) where t.school_id = :school and t.id = r.\"id\""
                        .formatted(name().toLowerCase(Locale.ROOT), set, typedNames);
    }

    /** Tables with one row a fact; the others hold lists that hang on one. */
    boolean isOneRowAFact() {
        return columns.getFirst().equals("id");
    }

    /** Empties the lists that hang on one fact; its evidence stays. */
    static List<String> clearing() {
        return Arrays.stream(values())
                .filter(table -> !table.isOneRowAFact() && table != EVIDENCE)
                .map(
                        table ->
                                "delete from %s where school_id = :school and %s = :id"
                                        .formatted(
                                                table.name().toLowerCase(Locale.ROOT),
                                                table.columns.getFirst()))
                .toList();
    }

    /** Writes rows over those of the same id. */
    String update() {
        return update;
    }

    List<String> columns() {
        return columns;
    }

    /** Inserts rows that travel as one JSON document, leaving alone what is there already. */
    String insert() {
        return insert;
    }
}
