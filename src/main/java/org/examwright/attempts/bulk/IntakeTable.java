package org.examwright.attempts.bulk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Intakes of answer sheets as rows, and the blocks of lines that still wait. */
@Repository
class IntakeTable {
    private static final Duration ABANDONED = Duration.ofDays(1);
    private static final TypeReference<List<Read.Bad>> FAULTS = new TypeReference<>() {};
    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    IntakeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An intake whose blocks are being stored. */
    record Work(AssignmentId assignment, @Nullable String head, Instant createdAt) {}

    /** One block that waits. */
    record Block(int number, List<Line> lines) {}

    /** Begins one, and forgets what was begun a day ago and never came whole. */
    void insert(IntakeId id, AssignmentId assignment, @Nullable String head, Instant now) {
        sql("delete from answer_sheet_intake where school_id = :school and status = 'QUEUED' and"
                        + " created_at < :old")
                .param("old", now.minus(ABANDONED).atOffset(ZoneOffset.UTC))
                .update();
        sql("""
        insert into answer_sheet_intake (school_id, id, assignment_id, status, head, created_at)
        values (:school, :id, :assignment, 'QUEUED', :head, :now)
        """)
                .param("id", id.id())
                .param("assignment", assignment.id())
                .param("head", head)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(IntakeId id, Block block) {
        sql("""
        insert into answer_sheet_block (school_id, intake_id, number, lines)
        values (:school, :id, :number, cast(:lines as jsonb))
        """)
                .param("id", id.id())
                .param("number", block.number())
                .param("lines", Json.MAPPER.writeValueAsString(block.lines()))
                .update();
    }

    /** Counts what came of a block. */
    void count(IntakeId id, SheetLoading.Loaded loaded) {
        sql("""
        update answer_sheet_intake
        set lines = lines + :lines, stored = stored + :stored, unchanged = unchanged + :unchanged, bad = bad + :bad,
            faults = case when jsonb_array_length(faults) < :most then faults || cast(:faults as jsonb) else faults end
        where school_id = :school and id = :id
        """)
                .param("id", id.id())
                .param("lines", loaded.lines())
                .param("stored", loaded.stored())
                .param("unchanged", loaded.unchanged())
                .param("bad", loaded.bad().size())
                .param("most", IntakeView.MOST_SHOWN)
                .param("faults", Json.MAPPER.writeValueAsString(loaded.bad()))
                .update();
    }

    /** Ends it, or begins its job, where it has not ended. */
    void become(IntakeId id, IntakeView.Status status) {
        sql("""
        update answer_sheet_intake set status = :status
        where school_id = :school and id = :id and status in ('QUEUED', 'RUNNING')
        """)
                .param("id", id.id())
                .param("status", status.name())
                .update();
    }

    void dropBlocks(IntakeId id) {
        sql("delete from answer_sheet_block where school_id = :school and intake_id = :id")
                .param("id", id.id())
                .update();
    }

    /** The intake while it runs, kept for this transaction alone. */
    Optional<Work> lockRunning(IntakeId id) {
        return sql("""
        select assignment_id, head, created_at from answer_sheet_intake
        where school_id = :school and id = :id and status = 'RUNNING' for update
        """)
                .param("id", id.id())
                .query(
                        (row, _) ->
                                new Work(
                                        new AssignmentId(
                                                row.getObject("assignment_id", UUID.class)),
                                        row.getString("head"),
                                        row.getTimestamp("created_at").toInstant()))
                .optional();
    }

    /** Takes the block that has waited longest. */
    Optional<Block> take(IntakeId id) {
        return sql("""
        delete from answer_sheet_block
        where school_id = :school and intake_id = :id
            and number = (select min(number) from answer_sheet_block where school_id = :school and intake_id = :id)
        returning number, lines
        """)
                .param("id", id.id())
                .query(
                        (row, _) ->
                                new Block(
                                        row.getInt("number"),
                                        Json.MAPPER.readValue(row.getString("lines"), LINES)))
                .optional();
    }

    Optional<IntakeView> find(IntakeId id) {
        return sql("""
        select status, lines, stored, unchanged, bad, faults from answer_sheet_intake
        where school_id = :school and id = :id
        """)
                .param("id", id.id())
                .query(
                        (row, _) ->
                                new IntakeView(
                                        id,
                                        IntakeView.Status.valueOf(row.getString("status")),
                                        new IntakeView.Counts(
                                                row.getInt("lines"),
                                                row.getInt("stored"),
                                                row.getInt("unchanged"),
                                                row.getInt("bad")),
                                        Json.MAPPER.readValue(row.getString("faults"), FAULTS)))
                .optional();
    }

    private JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("school", CurrentSchool.get());
    }
}
