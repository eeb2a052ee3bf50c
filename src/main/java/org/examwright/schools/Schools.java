package org.examwright.schools;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.IfMatch;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.platform.PlatformProblem;
import org.examwright.platform.Reference;
import org.examwright.platform.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The schools of this service, and the members and keys of the school in force. */
@Service
@Transactional
public class Schools {
    private final SchoolRepository schools;
    private final MemberRepository members;
    private final ApiKeys keys;
    private final JdbcClient database;
    private final Clock clock;

    Schools(
            SchoolRepository schools,
            MemberRepository members,
            ApiKeys keys,
            JdbcClient database,
            Clock clock) {
        this.schools = schools;
        this.members = members;
        this.keys = keys;
        this.database = database;
        this.clock = clock;
    }

    /** A school with its version, for the ETag. */
    public record Versioned(Reference school, long version) {}

    /** Whether any school is there yet. */
    @Transactional(readOnly = true)
    public boolean none() {
        return database.sql("select not exists (select from school)").query(Boolean.class).single();
    }

    /** Makes a school. To give it members, put it in force first. */
    public Reference create(SchoolId id, String name) {
        return schools.saveAndFlush(new School(id, name, clock.instant())).view();
    }

    @Transactional(readOnly = true)
    public Versioned current() {
        return versioned(load());
    }

    public Versioned rename(String name, IfMatch ifMatch) {
        var school = load();
        ifMatch.check(school.version());
        school.rename(name);
        schools.saveAndFlush(school);
        return versioned(school);
    }

    public Reference addMember(String name) {
        return members.saveAndFlush(new Member(MemberId.next(), name, clock.instant())).view();
    }

    @Transactional(readOnly = true)
    public Reference member(MemberId id) {
        return members.findById(id)
                .orElseThrow(() -> SchoolProblem.MEMBER_NOT_FOUND.because("No member " + id))
                .view();
    }

    @Transactional(readOnly = true)
    public Page<Reference> members(PageRequest page) {
        var after = page.after() == null ? CurrentSchool.NONE : UUID.fromString(page.after());
        var rows =
                database.sql(
                                "select id, name from member where school_id = ? and id > ? order"
                                        + " by id limit ?")
                        .params(List.of(CurrentSchool.get(), after, page.limit() + 1))
                        .query(
                                (row, _) ->
                                        new Reference(
                                                row.getObject("id", UUID.class),
                                                row.getString("name")))
                        .list();
        return page.page(rows, member -> member.id().toString());
    }

    /** Issues a key to one of the school's members. */
    public ApiKeys.Issued issue(MemberId holder, Role role, @Nullable Instant expiresAt) {
        if (role == Role.LEARNER) {
            throw SchoolProblem.ROLE_MISFIT.at("/role", "A member's key is ADMIN, TEACHER or LMS");
        }
        refusePast(expiresAt);
        var member =
                members.findById(holder)
                        .orElseThrow(
                                () ->
                                        SchoolProblem.UNKNOWN_HOLDER.at(
                                                "/memberId", "No member " + holder));
        return keys.issue(member.view(), role, expiresAt);
    }

    /** Issues a key to one of the school's learners. */
    public ApiKeys.Issued issueToLearner(UUID learner, @Nullable Instant expiresAt) {
        refusePast(expiresAt);
        return keys.issueToLearner(learner, expiresAt);
    }

    private void refusePast(@Nullable Instant expiresAt) {
        if (expiresAt != null && !expiresAt.isAfter(clock.instant())) {
            throw SchoolProblem.EXPIRY_PAST.at("/expiresAt", "Give a time in the future, or none");
        }
    }

    private School load() {
        return schools.findById(CurrentSchool.get())
                .orElseThrow(() -> PlatformProblem.NOT_FOUND.because("No school"));
    }

    private static Versioned versioned(School school) {
        return new Versioned(school.view(), school.version());
    }
}
