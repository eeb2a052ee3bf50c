package org.examwright.attempts.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.examwright.attempts.AttemptId;
import org.examwright.platform.CurrentSchool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People's marks as rows, which are only ever added to. */
@Repository
public class MarkStore {
    private final JdbcClient jdbc;

    MarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(AttemptId attempt, int slot, GivenMark mark) {
        jdbc.sql(
                        """
                        insert into mark (school_id, attempt_id, slot, number, score, level, points,
                            comment, given_as, member_id, marked_at)
                        values (:school, :attempt, :slot, :number, :score, :level, :points::int[],
                            :comment, :as, :member, :at)
                        """)
                .param("school", CurrentSchool.get())
                .param("attempt", attempt.id())
                .param("slot", slot)
                .param("number", mark.number())
                .param("score", mark.score())
                .param("level", mark.level(), Types.INTEGER)
                .param(
                        "points",
                        mark.points() == null
                                ? null
                                : SheetStore.literal(mark.points().toArray(new Integer[0])),
                        Types.VARCHAR)
                .param("comment", mark.comment(), Types.VARCHAR)
                .param("as", mark.as().name())
                .param("member", mark.marker(), Types.OTHER)
                .param("at", Instants.column(mark.markedAt()))
                .update();
    }

    /** All marks given in a slot, the first one first. */
    public List<GivenMark> history(AttemptId attempt, int slot) {
        return jdbc.sql(
                        """
                        select number, score, level, points, comment, given_as, member_id, marked_at
                        from mark where school_id = ? and attempt_id = ? and slot = ?
                        order by number
                        """)
                .params(CurrentSchool.get(), attempt.id(), slot)
                .query(MarkStore::read)
                .list();
    }

    private static GivenMark read(ResultSet row, int number) throws SQLException {
        var points = row.getArray("points");
        return new GivenMark(
                row.getInt("number"),
                row.getBigDecimal("score"),
                row.getObject("level", Integer.class),
                points == null ? null : List.of((Integer[]) points.getArray()),
                row.getString("comment"),
                GivenMark.As.valueOf(row.getString("given_as")),
                row.getObject("member_id", UUID.class),
                Instants.required(row, "marked_at"));
    }
}
