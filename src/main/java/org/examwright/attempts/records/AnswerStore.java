package org.examwright.attempts.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.attempts.AttemptId;
import org.examwright.attempts.sitting.Save.Held;
import org.examwright.marking.Answer;
import org.examwright.platform.CurrentSchool;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Saved answers as rows, which are only ever added to. Answers are in the question's own ids. */
@Repository
public class AnswerStore {
    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a slot holds: the answer with the greatest sequence, and the one with a certain one. */
    public record Slot(@Nullable Held latest, @Nullable Held same) {
        static Slot of(List<Held> held, int sequence) {
            var latest = held.stream().max(Comparator.comparingInt(Held::sequence));
            var same = held.stream().filter(each -> each.sequence() == sequence).findFirst();
            return new Slot(latest.orElse(null), same.orElse(null));
        }
    }

    public Slot slot(AttemptId attempt, int slot, int sequence) {
        var held =
                jdbc.sql(
                                """
                                (select sequence, answer, saved_at from saved_answer
                                where school_id = :school and attempt_id = :attempt and slot = :slot
                                order by sequence desc limit 1)
                                union all
                                (select sequence, answer, saved_at from saved_answer
                                where school_id = :school and attempt_id = :attempt and slot = :slot
                                    and sequence = :sequence)
                                """)
                        .param("school", CurrentSchool.get())
                        .param("attempt", attempt.id())
                        .param("slot", slot)
                        .param("sequence", sequence)
                        .query(AnswerStore::read)
                        .list();
        return Slot.of(held, sequence);
    }

    /** Adds an answer; false where another transaction has just taken the sequence. */
    public boolean add(AttemptId attempt, int slot, Held held) {
        return jdbc.sql(
                                """
                                insert into saved_answer
                                    (school_id, attempt_id, slot, sequence, answer, saved_at)
                                values (?, ?, ?, ?, ?::jsonb, ?) on conflict do nothing
                                """)
                        .param(CurrentSchool.get())
                        .param(attempt.id())
                        .param(slot)
                        .param(held.sequence())
                        .param(AnswerBody.stored(held.answer()))
                        .param(Instants.column(held.savedAt()))
                        .update()
                == 1;
    }

    /** What each slot holds, by slot. */
    public Map<Integer, Held> latest(AttemptId attempt) {
        return latest(attempt, null);
    }

    /** The answers that count, by slot: of those saved up to an instant, null for all. */
    public Map<Integer, Answer> counted(AttemptId attempt, @Nullable Instant until) {
        var counted = new LinkedHashMap<Integer, Answer>();
        latest(attempt, until).forEach((slot, held) -> counted.put(slot, held.answer()));
        return counted;
    }

    private Map<Integer, Held> latest(AttemptId attempt, @Nullable Instant until) {
        var bySlot = new LinkedHashMap<Integer, Held>();
        jdbc.sql(
                        """
                        select distinct on (slot) slot, sequence, answer, saved_at from saved_answer
                        where school_id = :school and attempt_id = :attempt
                            and (:until::timestamptz is null or saved_at <= :until)
                        order by slot, sequence desc
                        """)
                .param("school", CurrentSchool.get())
                .param("attempt", attempt.id())
                .param("until", Instants.column(until), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(
                        (ResultSet row) -> {
                            bySlot.put(row.getInt("slot"), read(row, 0));
                        });
        return bySlot;
    }

    /** A saved answer and where it was saved. */
    public record Saved(int slot, Held held) {}

    /** Every answer that was ever saved in an attempt. */
    public List<Saved> all(AttemptId attempt) {
        return jdbc.sql(
                        """
                        select slot, sequence, answer, saved_at from saved_answer
                        where school_id = ? and attempt_id = ? order by slot, sequence
                        """)
                .params(CurrentSchool.get(), attempt.id())
                .query((row, number) -> new Saved(row.getInt("slot"), read(row, number)))
                .list();
    }

    static Held read(ResultSet row, int number) throws SQLException {
        return new Held(
                row.getInt("sequence"),
                AnswerBody.restored(row.getString("answer")),
                Instants.required(row, "saved_at"));
    }
}
