package org.examwright.questions.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.platform.ProblemException;
import org.examwright.platform.Reference;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.bank.checking.QuestionProblem;
import org.examwright.schools.MemberId;
import org.examwright.sources.CourseId;
import org.examwright.sources.Courses;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviewing questions, one or many, with a record of who said what of which version. */
@Service
@Transactional
class Reviews {
    private final BankQuestions questions;
    private final Bank bank;
    private final Courses courses;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reviews(BankQuestions questions, Bank bank, Courses courses, JdbcClient jdbc, Clock clock) {
        this.questions = questions;
        this.bank = bank;
        this.courses = courses;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A decision by a member, who may say why. */
    record Review(Decision decision, @Nullable String comment, @Nullable MemberId member) {}

    /**
     * What became of it.
     *
     * @param problem why the question was not reviewed; null where it was
     */
    record Reviewed(
            QuestionId id,
            @Nullable Integer version,
            @Nullable QuestionStatus status,
            @Nullable Problem problem) {}

    /**
     * A decision or a remark that was made.
     *
     * @param by null once they are gone
     */
    record Said(
            UUID id,
            int version,
            Decision decision,
            @Nullable String comment,
            @Nullable Reference by,
            Instant at) {}

    /** A refusal of one among many, in the words of RFC 9457. */
    record Problem(String type, String title, int status, String code, String detail) {
        static Problem of(ProblemException refused) {
            var type = refused.type();
            return new Problem(
                    "/problems/" + type.code(),
                    type.title(),
                    type.status(),
                    type.code(),
                    String.valueOf(refused.getMessage()));
        }
    }

    /**
     * Reviews a question.
     *
     * @param seen the version looked at; 409 where it is not the latest; null for the latest
     */
    public Reviewed review(QuestionId id, @Nullable Integer seen, Review review) {
        return apply(find(id), seen, review);
    }

    /** Reviews many questions of a course, each on its own: one that refuses stops no other. */
    public List<Reviewed> review(CourseId course, List<QuestionId> ids, Review review) {
        courses.get(course);
        List<Reviewed> reviewed = new ArrayList<>();
        // always locked in one order, so that two who review the same questions do not block each
        // other
        for (QuestionId id :
                ids.stream()
                        .distinct()
                        .sorted((a, b) -> a.toString().compareTo(b.toString()))
                        .toList()) {
            reviewed.add(each(course, id, review));
        }
        return ids.stream()
                .map(
                        id ->
                                reviewed.stream()
                                        .filter(r -> r.id().equals(id))
                                        .findFirst()
                                        .orElseThrow())
                .toList();
    }

    private Reviewed each(CourseId course, QuestionId id, Review review) {
        try {
            BankQuestion question = find(id);
            if (!question.course().equals(course.id())) {
                throw QuestionProblem.NOT_FOUND.because("This course has no question " + id);
            }
            return apply(question, null, review);
        } catch (ProblemException problem) {
            return new Reviewed(id, null, null, Problem.of(problem));
        }
    }

    private Reviewed apply(BankQuestion question, @Nullable Integer seen, Review review) {
        QuestionStatus before = question.status();
        question.review(review.decision(), seen);
        if (question.status() != before) {
            questions.saveAndFlush(question);
            jdbc.sql(
                            """
                            update question_version set status = :status
                            where school_id = :school and question_id = :id and version = :version
                            """)
                    .param("status", question.status().name())
                    .param("school", CurrentSchool.get())
                    .param("id", question.id().id())
                    .param("version", question.latest())
                    .update();
        }
        jdbc.sql(
                        """
                        insert into question_review (school_id, question_id, version, decision, comment, member_id, at)
                        values (:school, :id, :version, :decision, :comment, cast(:member as uuid), :at)
                        """)
                .param("school", CurrentSchool.get())
                .param("id", question.id().id())
                .param("version", question.latest())
                .param("decision", review.decision().name())
                .param("comment", review.comment())
                .param("member", member(review))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return new Reviewed(question.id(), question.latest(), question.status(), null);
    }

    private static @Nullable UUID member(Review review) {
        return review.member() == null ? null : review.member().id();
    }

    /** What was decided and said of a question, the latest first; 404 where there is none. */
    @Transactional(readOnly = true)
    public Page<Said> said(QuestionId id, PageRequest page) {
        bank.row(id);
        List<Said> said =
                jdbc.sql(
                                """
                                select r.id, r.version, r.decision, r.comment, r.member_id, m.name, r.at
                                from question_review r
                                left join member m on m.school_id = r.school_id and m.id = r.member_id
                                where r.school_id = :school and r.question_id = :question
                                    and (cast(:before as uuid) is null or r.id < cast(:before as uuid))
                                order by r.id desc limit :limit
                                """)
                        .param("school", CurrentSchool.get())
                        .param("question", id.id())
                        .param("before", page.after())
                        .param("limit", page.limit() + 1)
                        .query(Reviews::said)
                        .list();
        return page.page(said, each -> each.id().toString());
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        UUID member = row.getObject("member_id", UUID.class);
        return new Said(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                Decision.valueOf(row.getString("decision")),
                row.getString("comment"),
                member == null ? null : new Reference(member, row.getString("name")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private BankQuestion find(QuestionId id) {
        return questions
                .findById(id.id())
                .orElseThrow(() -> QuestionProblem.NOT_FOUND.because("No question " + id));
    }
}
