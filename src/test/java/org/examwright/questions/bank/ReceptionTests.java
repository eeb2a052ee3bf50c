package org.examwright.questions.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.knowledge.KnowledgeBase;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;
import org.examwright.questions.Questions;
import org.examwright.questions.Reception;
import org.examwright.questions.Stored;
import org.examwright.questions.Written;
import org.examwright.sources.CourseId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** What an order's questions are held against keeps in step with what others do meanwhile. */
@JourneyTest
class ReceptionTests {
    @Autowired private Api api;
    @Autowired private TestSchools schools;
    @Autowired private Questions questions;
    @Autowired private KnowledgeBase knowledge;
    @Autowired private TransactionTemplate transactions;

    private TestSchools.TestSchool school;
    private QuillNotes notes;
    private CourseId course;
    private Reception reception;

    @BeforeEach
    void aCourseThatSaysWhenBerthaDied() {
        school = schools.create();
        notes = QuillNotes.read(api.as(school.teacher()));
        course = notes.course();
        reception = school.in(() -> questions.reception(course, knowledge.ofCourse(course)));
    }

    @Test
    void findsTwinsInEarlierBatchesAndAmongWhatOthersStored() {
        store(asked("1860"));
        school.in(
                () ->
                        questions.store(
                                course,
                                UUID.randomUUID(),
                                List.of(Written.generated(asked("1861")))));

        Stored stored = store(asked("1860"), asked("1861"), asked("1862"));

        assertThat(stored.count()).isEqualTo(1);
        assertThat(stored.refused()).isEqualTo(Map.of("DUPLICATE", 2));
    }

    @Test
    void takesAgainWhatWasNotCommitted() {
        Stored lost =
                school.in(
                        () ->
                                transactions.execute(
                                        undone -> {
                                            undone.setRollbackOnly();
                                            return batch(asked("1860"));
                                        }));

        assertThat(lost.count()).isEqualTo(1);
        assertThat(store(asked("1860")).count()).isEqualTo(1);
    }

    @Test
    void takesAgainWhatCouldNotBeWritten() {
        NewQuestion sound = Written.generated(asked("1860"));
        var broken = new NewQuestion(sound.content(), "M\0", sound.difficulty());

        assertThatThrownBy(
                        () ->
                                school.in(
                                        () ->
                                                transactions.execute(
                                                        _ ->
                                                                reception.store(
                                                                        UUID.randomUUID(),
                                                                        List.of(broken)))))
                .isInstanceOf(DataAccessException.class);

        assertThat(store(asked("1860")).count()).isEqualTo(1);
    }

    @Test
    void refusesWhatTheNotesContradictSinceItOpened() {
        contradict();

        assertThat(store(asked("1860")).refused()).isEqualTo(Map.of("F18", 1));
    }

    @Test
    void tellsBeforehandWhatItWouldRefuseForAContradiction() {
        contradict();

        Reception now = school.in(() -> questions.reception(course, knowledge.ofCourse(course)));

        assertThat(now.contradicted(asked("1860"))).isTrue();
        assertThat(reception.contradicted(asked("1860"))).as("as when it opened").isFalse();
    }

    private QuestionContent asked(String year) {
        return Written.written(
                QuestionType.SHORT_ANSWER,
                "In which year did Bertha Quill die?",
                notes.quote(),
                year);
    }

    private void contradict() {
        notes.contradict();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                !notes.teacher()
                                        .get(notes.path() + "/conflicts")
                                        .json()
                                        .at("/items")
                                        .isEmpty());
    }

    private Stored store(QuestionContent... batch) {
        return school.in(() -> transactions.execute(_ -> batch(batch)));
    }

    private Stored batch(QuestionContent... batch) {
        return reception.store(
                UUID.randomUUID(), List.of(batch).stream().map(Written::generated).toList());
    }
}
