package org.examwright.attempts.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.examwright.attempts.AttemptId;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.platform.CurrentSchool;
import org.jspecify.annotations.Nullable;
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

    /** A written answer, by where it stands. */
    public record Place(AttemptId attempt, int slot) {}

    /**
     * Which answers are looked for, in the order of their places.
     *
     * @param slot null for all
     * @param after the last place that was found before
     */
    public record Search(AssignmentId assignment, @Nullable Integer slot, Place after, int most) {
        /** The same from a later place on. */
        public Search after(Place place) {
            return new Search(assignment, slot, place, most);
        }
    }

    /** Finished attempts some of whose marks wait for a person. */
    public List<AttemptId> unmarked(AssignmentId assignment, AttemptId after, int most) {
        return jdbc.sql(
                        """
                        select a.id from attempt a
                        join answer_sheet s on s.school_id = a.school_id and s.attempt_id = a.id
                        where a.school_id = ? and a.assignment_id = ? and s.pending > 0 and a.id > ?
                        order by a.id limit ?
                        """)
                .params(CurrentSchool.get(), assignment.id(), after.id(), most)
                .query((row, _) -> new AttemptId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Answers with a first marker's mark, not this member's, and nobody else's yet. */
    public List<Place> onceMarked(Search search, @Nullable UUID member) {
        return places(
                        """
                        bool_or(given_as = 'FIRST' and member_id is distinct from :member)
                            and not bool_or(given_as <> 'FIRST')\
                        """,
                        search)
                .param("member", member, Types.OTHER)
                .query(MarkStore::place)
                .list();
    }

    /** Answers whose two markers are further apart than that, and no moderator has decided. */
    public List<Place> disputed(Search search, int tolerance) {
        return places(
                        """
                        not bool_or(given_as = 'MODERATOR')
                            and abs(max(score) filter (where given_as = 'FIRST')
                                - max(score) filter (where given_as = 'SECOND')) > :tolerance\
                        """,
                        search)
                .param("tolerance", tolerance)
                .query(MarkStore::place)
                .list();
    }

    private JdbcClient.StatementSpec places(String having, Search search) {
        return jdbc.sql(
                        """
                        with last as (
                            select distinct on (m.attempt_id, m.slot, m.given_as)
                                m.attempt_id, m.slot, m.given_as, m.score, m.member_id
                            from attempt a
                            join mark m on m.school_id = a.school_id and m.attempt_id = a.id
                            where a.school_id = :school and a.assignment_id = :assignment
                                and (:slot::int is null or m.slot = :slot)
                                and (m.attempt_id, m.slot) > (:attempt, :after)
                            order by m.attempt_id, m.slot, m.given_as, m.number desc)
                        select attempt_id, slot from last
                        group by attempt_id, slot having %s
                        order by attempt_id, slot limit :most
                        """
                                .formatted(having))
                .param("school", CurrentSchool.get())
                .param("assignment", search.assignment().id())
                .param("slot", search.slot(), Types.INTEGER)
                .param("attempt", search.after().attempt().id())
                .param("after", search.after().slot())
                .param("most", search.most());
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(new AttemptId(row.getObject(1, UUID.class)), row.getInt(2));
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
