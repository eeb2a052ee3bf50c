package org.examwright.attempts.referrals;

import java.sql.ResultSet;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.examwright.attempts.AttemptId;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Referrals as rows, whose answers they are about, and every decision. */
@Repository
class ReferralStore {
    private static final UUID FIRST = new UUID(0, 0);
    private final JdbcClient jdbc;

    ReferralStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A referral, which nobody decides until the transaction ends.
     *
     * @param award null while it is open
     */
    record Row(ReferralId id, int point, @Nullable Boolean award) {}

    /**
     * A point and the words of an answer to it.
     *
     * @param digest of the words, in hexadecimal
     */
    record Key(UUID question, int version, int point, String digest) {}

    /**
     * The referrals of these points for these words, made where there are none yet: in one order
     * for everyone, so that two who finish at once never wait for each other.
     */
    Map<Key, Row> keep(AssignmentId assignment, Collection<Key> wanted) {
        var keys =
                wanted.stream()
                        .distinct()
                        .sorted(
                                Comparator.comparing(Key::question)
                                        .thenComparing(Key::point)
                                        .thenComparing(Key::digest))
                        .toList();
        bound(
                        """
                        insert into referral (school_id, assignment_id, question_id,
                            question_version, point, digest)
                        select :school, :assignment, n.question, n.version, n.point,
                            decode(n.digest, 'hex')
                        from unnest(:questions, :versions, :points, :digests)
                            n (question, version, point, digest)
                        on conflict do nothing
                        """,
                        assignment,
                        keys)
                .update();
        Map<Key, Row> kept = new HashMap<>();
        bound(
                        """
                        select r.id, r.question_id, r.question_version, r.point,
                            encode(r.digest, 'hex') as digest, r.award
                        from referral r
                        join unnest(:questions, :versions, :points, :digests)
                            n (question, version, point, digest)
                            on r.question_id = n.question and r.question_version = n.version
                                and r.point = n.point and r.digest = decode(n.digest, 'hex')
                        where r.school_id = :school and r.assignment_id = :assignment
                        order by r.id for share of r
                        """,
                        assignment,
                        keys)
                .query(
                        (ResultSet row) -> {
                            kept.put(
                                    new Key(
                                            row.getObject("question_id", UUID.class),
                                            row.getInt("question_version"),
                                            row.getInt("point"),
                                            row.getString("digest")),
                                    new Row(
                                            new ReferralId(row.getObject("id", UUID.class)),
                                            row.getInt("point"),
                                            row.getObject("award", Boolean.class)));
                        });
        return kept;
    }

    private JdbcClient.StatementSpec bound(String sql, AssignmentId assignment, List<Key> keys) {
        return jdbc.sql(sql)
                .param("school", CurrentSchool.get())
                .param("assignment", assignment.id())
                .param("questions", array("uuid", keys, Key::question))
                .param("versions", array("int4", keys, Key::version))
                .param("points", array("int4", keys, Key::point))
                .param("digests", array("text", keys, Key::digest));
    }

    private static <T> SqlArrayValue array(
            String type, List<T> from, Function<T, ? extends Object> value) {
        return new SqlArrayValue(type, from.stream().map(value).toArray());
    }

    /** A referral, and an answer it is about. */
    record Link(ReferralId referral, AttemptId attempt, int slot) {}

    void link(List<Link> links) {
        jdbc.sql(
                        """
                        insert into referral_attempt (school_id, referral_id, attempt_id, slot)
                        select ?, n.referral, n.attempt, n.slot
                        from unnest(?, ?, ?) n (referral, attempt, slot) on conflict do nothing
                        """)
                .param(CurrentSchool.get())
                .param(array("uuid", links, each -> each.referral().id()))
                .param(array("uuid", links, each -> each.attempt().id()))
                .param(array("int4", links, Link::slot))
                .update();
    }

    /** A person has marked these slots: no referral is about them any more. */
    void unlink(Map<AttemptId, Integer> slots) {
        var marked = List.copyOf(slots.entrySet());
        jdbc.sql(
                        """
                        delete from referral_attempt a
                        using unnest(:attempts, :slots) n (attempt, slot)
                        where a.school_id = :school and a.attempt_id = n.attempt and a.slot = n.slot
                        """)
                .param("school", CurrentSchool.get())
                .param("attempts", array("uuid", marked, each -> each.getKey().id()))
                .param("slots", array("int4", marked, Map.Entry::getValue))
                .update();
    }

    /** For this transaction alone; null inside where it is open. */
    Optional<Row> lock(AssignmentId assignment, ReferralId referral) {
        return jdbc.sql(
                        """
                        select id, point, award from referral
                        where school_id = ? and assignment_id = ? and id = ? for no key update
                        """)
                .params(CurrentSchool.get(), assignment.id(), referral.id())
                .query(
                        (row, _) ->
                                new Row(
                                        referral,
                                        row.getInt("point"),
                                        row.getObject("award", Boolean.class)))
                .optional();
    }

    /** An answer that a referral is about. */
    record Answered(AttemptId attempt, int slot) {}

    List<Answered> answers(ReferralId referral) {
        return jdbc.sql(
                        """
                        select attempt_id, slot from referral_attempt
                        where school_id = ? and referral_id = ? order by attempt_id
                        """)
                .params(CurrentSchool.get(), referral.id())
                .query(
                        (row, _) ->
                                new Answered(
                                        new AttemptId(row.getObject("attempt_id", UUID.class)),
                                        row.getInt("slot")))
                .list();
    }

    void decide(ReferralId referral, boolean award, @Nullable UUID member, Instant now) {
        jdbc.sql("update referral set award = ? where school_id = ? and id = ?")
                .params(award, CurrentSchool.get(), referral.id())
                .update();
        jdbc.sql(
                        """
                        insert into referral_decision (school_id, referral_id, number, award,
                            member_id, decided_at)
                        select :school, :referral, coalesce(max(number), 0) + 1, :award, :member, :at
                        from referral_decision where school_id = :school and referral_id = :referral
                        """)
                .param("school", CurrentSchool.get())
                .param("referral", referral.id())
                .param("award", award)
                .param("member", member, Types.OTHER)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * A referral that waits, with one of the answers it is about.
     *
     * @param alike how many answers it is about
     */
    record Waiting(ReferralId id, int point, AttemptId attempt, int slot, String text, int alike) {}

    List<Waiting> waiting(AssignmentId assignment, PageRequest page) {
        String after = page.after();
        return jdbc.sql(
                        """
                        select r.id, r.point, one.attempt_id, one.slot, one.alike,
                            s.others -> one.slot::text ->> 'text' as words
                        from referral r
                        cross join lateral (
                            select a.attempt_id, a.slot, count(*) over () as alike
                            from referral_attempt a
                            where a.school_id = r.school_id and a.referral_id = r.id
                            order by a.attempt_id limit 1) one
                        join answer_sheet s
                            on s.school_id = r.school_id and s.attempt_id = one.attempt_id
                        where r.school_id = ? and r.assignment_id = ? and r.award is null
                            and r.id > ?
                        order by r.id limit ?
                        """)
                .params(
                        CurrentSchool.get(),
                        assignment.id(),
                        after == null ? FIRST : UUID.fromString(after),
                        page.limit() + 1)
                .query(
                        (row, _) ->
                                new Waiting(
                                        new ReferralId(row.getObject("id", UUID.class)),
                                        row.getInt("point"),
                                        new AttemptId(row.getObject("attempt_id", UUID.class)),
                                        row.getInt("slot"),
                                        row.getString("words"),
                                        row.getInt("alike")))
                .list();
    }
}
