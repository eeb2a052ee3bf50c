package org.examwright.questions.bank;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.examwright.Api;
import org.examwright.TestSchools;
import org.examwright.TestSchools.TestSchool;
import org.examwright.platform.CurrentSchool;
import org.examwright.questions.QuestionId;
import org.examwright.questions.Questions;
import org.examwright.sources.CourseDetails;
import org.examwright.sources.CourseId;
import org.examwright.sources.Courses;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceDetails;
import org.examwright.sources.SourceId;
import org.examwright.sources.Sources;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A school with a course and one page of notes, to store questions in. */
@TestComponent
@Lazy
class BankKit implements Questions.Holder {
    static final String NOTES =
            "# The march\n\nOrlov led the march in 1905.\n\nLvov stayed at home. 🐎 Witte too.\n";

    static final String MARCH =
            """
            {"type": "MULTIPLE_CHOICE", "stem": "Who led the march?", "marks": 1,
             "options": [{"id": "a", "text": "Orlov", "correct": true}, {"id": "b", "text": "Lvov", "correct": false}]}
            """;

    private final Api api;
    private final TestSchools schools;
    private final Courses courses;
    private final Sources sources;
    final Questions questions;
    final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    BankKit(
            Api api,
            TestSchools schools,
            Courses courses,
            Sources sources,
            Questions questions,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.api = api;
        this.schools = schools;
        this.courses = courses;
        this.sources = sources;
        this.questions = questions;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** What a quiz would hold. */
    private final Set<QuestionId> held = ConcurrentHashMap.newKeySet();

    @Override
    public boolean holds(QuestionId question) {
        return held.contains(question);
    }

    void hold(QuestionId question) {
        held.add(question);
    }

    /** A course that is ready to use. */
    record Place(TestSchool school, CourseId course, SourceId source) {
        /** "Orlov", where the notes say it. */
        Evidence orlov() {
            return new Evidence(source, 1, 3, 0, 5, "Orlov");
        }
    }

    Place place() {
        var school = schools.create();
        return school.in(
                () -> {
                    var course =
                            courses.create(new CourseDetails("The march", null, null, null), null)
                                    .id();
                    return new Place(
                            school,
                            course,
                            sources.addReady(course, SourceDetails.notes("Notes"), NOTES));
                });
    }

    /** Runs SQL in the school, in a transaction of its own. */
    <T> T in(Place place, java.util.function.Function<JdbcClient, T> work) {
        return CurrentSchool.in(
                place.school().id().id(),
                () ->
                        java.util.Objects.requireNonNull(
                                transactions.execute(_ -> work.apply(jdbc))));
    }

    UUID topic(Place place, String name) {
        return in(
                place,
                sql ->
                        sql.sql(
                                        "insert into topic (school_id, course_id, name, position)"
                                                + " values (?, ?, ?, 0) returning id")
                                .params(place.school().id().id(), place.course().id(), name)
                                .query(UUID.class)
                                .single());
    }

    void under(Place place, UUID topic, UUID parent) {
        in(
                place,
                sql ->
                        sql.sql("update topic set parent_id = ? where school_id = ? and id = ?")
                                .params(parent, place.school().id().id(), topic)
                                .update());
    }

    void rename(Place place, UUID topic, String name) {
        in(
                place,
                sql ->
                        sql.sql("update topic set name = ? where school_id = ? and id = ?")
                                .params(name, place.school().id().id(), topic)
                                .update());
    }

    /** The school's teacher, at the keyboard. */
    Api.Caller teacher(Place place) {
        return api.as(place.school().teacher());
    }

    /** The course's questions over HTTP. */
    String questions(Place place) {
        return "/v1/courses/" + place.course() + "/questions";
    }
}
