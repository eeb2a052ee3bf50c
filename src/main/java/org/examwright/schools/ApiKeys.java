package org.examwright.schools;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.platform.Reference;
import org.examwright.platform.SchoolId;
import org.examwright.platform.UuidV7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keys: issued once, stored hashed, found by their hash, revoked at once. */
@Service
@Transactional
public class ApiKeys {
    private final JdbcClient database;
    private final Clock clock;

    ApiKeys(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A key that was just made, and the only sight of its secret. */
    public record Issued(KeyView key, Secret secret) {}

    /** Gives a member a key in this role. */
    public Issued issue(Reference member, Role role, @Nullable Instant expiresAt) {
        return insert(new Holder(member, null, null), role, expiresAt);
    }

    /** Gives a learner a key to all of the learner's own attempts. */
    public Issued issueToLearner(UUID learner, @Nullable Instant expiresAt) {
        return insert(new Holder(null, learner, null), Role.LEARNER, expiresAt);
    }

    /** Gives access to one attempt, for the learner's browser. Earlier access stays good. */
    public Issued issueForAttempt(UUID learner, UUID attempt, @Nullable Instant expiresAt) {
        return insert(new Holder(null, learner, attempt), Role.LEARNER, expiresAt);
    }

    /** Sets when all access to an attempt ends. */
    public void expireForAttempt(UUID attempt, Instant at) {
        database.sql("update api_key set expires_at = ? where school_id = ? and attempt_id = ?")
                .params(Timestamp.from(at), CurrentSchool.get(), attempt)
                .update();
    }

    /**
     * Who holds the key, before any school is known; empty where nobody does or it has expired. One
     * statement, which every request begins with, needs no transaction around it.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<Caller> find(Secret secret) {
        return database.sql("select * from find_api_key(?)")
                .param(secret.hash())
                .query(ApiKeys::found)
                .optional()
                .filter(
                        found ->
                                found.expiresAt() == null
                                        || clock.instant().isBefore(found.expiresAt()))
                .map(Found::caller);
    }

    @Transactional(readOnly = true)
    public Page<KeyView> list(PageRequest page) {
        var rows =
                database.sql(
                                """
                                select k.id, k.member_id, m.name, k.learner_id, k.role, k.created_at, k.expires_at
                                from api_key k left join member m on m.school_id = k.school_id and m.id = k.member_id
                                where k.school_id = ? and k.attempt_id is null and k.id > ?
                                order by k.id limit ?
                                """)
                        .params(
                                List.of(
                                        CurrentSchool.get(),
                                        page.after() == null
                                                ? CurrentSchool.NONE
                                                : UUID.fromString(page.after()),
                                        page.limit() + 1))
                        .query(ApiKeys::view)
                        .list();
        return page.page(rows, key -> key.id().toString());
    }

    /** Ends a key; the very next request with it is refused. */
    public void revoke(UUID id) {
        int gone =
                database.sql("delete from api_key where school_id = ? and id = ?")
                        .params(CurrentSchool.get(), id)
                        .update();
        if (gone == 0) {
            throw SchoolProblem.KEY_NOT_FOUND.because("No key " + id);
        }
    }

    /** Ends every key of the school's members. */
    public void revokeMembers() {
        database.sql("delete from api_key where school_id = ? and member_id is not null")
                .param(CurrentSchool.get())
                .update();
    }

    private record Holder(
            @Nullable Reference member, @Nullable UUID learner, @Nullable UUID attempt) {}

    private record Found(Caller caller, @Nullable Instant expiresAt) {}

    private Issued insert(Holder holder, Role role, @Nullable Instant expiresAt) {
        var secret = Secret.next();
        var now = clock.instant();
        var key =
                new KeyView(UuidV7.next(), holder.member(), holder.learner(), role, now, expiresAt);
        database.sql(
                        """
                        insert into api_key (school_id, id, member_id, learner_id, attempt_id, role, hash,
                            created_at, expires_at)
                        values (:school, :id, :member, :learner, :attempt, :role, :hash, :created, :expires)
                        """)
                .param("school", CurrentSchool.get())
                .param("id", key.id())
                .param("member", holder.member() == null ? null : holder.member().id())
                .param("learner", holder.learner())
                .param("attempt", holder.attempt())
                .param("role", role.name())
                .param("hash", secret.hash())
                .param("created", Timestamp.from(now))
                .param("expires", expiresAt == null ? null : Timestamp.from(expiresAt))
                .update();
        return new Issued(key, secret);
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        var member = row.getObject("member_id", UUID.class);
        return new Found(
                new Caller(
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        row.getObject("id", UUID.class),
                        Role.valueOf(row.getString("role")),
                        member == null ? null : new MemberId(member),
                        row.getObject("learner_id", UUID.class),
                        row.getObject("attempt_id", UUID.class)),
                instant(row));
    }

    private static KeyView view(ResultSet row, int number) throws SQLException {
        var member = row.getObject("member_id", UUID.class);
        return new KeyView(
                row.getObject("id", UUID.class),
                member == null ? null : new Reference(member, row.getString("name")),
                row.getObject("learner_id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getTimestamp("created_at").toInstant(),
                instant(row));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var time = row.getTimestamp("expires_at");
        return time == null ? null : time.toInstant();
    }
}
