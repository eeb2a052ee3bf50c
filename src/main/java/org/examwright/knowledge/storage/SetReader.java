package org.examwright.knowledge.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Reads rows by sets of ids, one table at a time. Joins are made here and not in SQL: for a school
 * that is new to the planner's statistics every join order seems equally cheap, and it may well
 * pick one that compares each row with each.
 */
final class SetReader {
    private final JdbcClient jdbc;

    SetReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Rows that belong to some of these ids.
     *
     * @param columns the id first
     */
    <T> Map<UUID, List<T>> rows(
            String columns, String table, Collection<UUID> ids, RowMapper<T> mapper) {
        var byId = new HashMap<UUID, List<T>>();
        if (ids.isEmpty()) {
            return byId;
        }
        var id = columns.split(",")[0];
        var sql = "select %s from %s where school_id = :school and %s = any(:ids)";
        jdbc.sql(sql.formatted(columns, table, id))
                .param("school", CurrentSchool.get())
                .param("ids", array(ids))
                .query(
                        row -> {
                            byId.computeIfAbsent(
                                            row.getObject(1, UUID.class), _ -> new ArrayList<>())
                                    .add(mapper.mapRow(row, 0));
                        });
        return byId;
    }

    /** The one row of each of these ids that is there. */
    <T> Map<UUID, T> row(String columns, String table, Collection<UUID> ids, RowMapper<T> mapper) {
        var one = new HashMap<UUID, T>();
        rows(columns, table, ids, mapper).forEach((id, rows) -> one.put(id, rows.getFirst()));
        return one;
    }

    /** Ids as one array: a text to be cast would be read anew for each row it is compared with. */
    static SqlArrayValue array(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
