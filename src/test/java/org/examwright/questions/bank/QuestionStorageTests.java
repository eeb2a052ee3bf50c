package org.examwright.questions.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.JourneyTest;
import org.examwright.platform.ProblemException;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.QuestionType;
import org.examwright.questions.QuestionVersion;
import org.examwright.questions.Stored;
import org.examwright.questions.Written;
import org.examwright.questions.bank.checking.QuestionProblem;
import org.examwright.sources.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@JourneyTest
@Import(BankKit.class)
class QuestionStorageTests {
    @Autowired private BankKit kit;

    @Test
    void storesWhatIsSoundAndCountsTheRest() {
        var place = kit.place();
        var stored =
                store(
                        place,
                        march(place),
                        Written.choice(
                                "Who led the march?", place.orlov(), "Orlov", "Witte", "Lvov"),
                        Written.choice(
                                "Who came home late?", place.orlov(), "Orlov", "None of the above"),
                        Written.written(
                                QuestionType.SHORT_ANSWER,
                                "Who led?",
                                new Evidence(place.source(), 1, 3, 0, 5, "Lvov!"),
                                "Lvov"));

        assertThat(stored.count()).isEqualTo(1);
        assertThat(stored.refused()).isEqualTo(Map.of("DUPLICATE", 1, "F3", 1, "EVIDENCE", 1));
    }

    @Test
    void findsTwinsThatWereStoredBefore() {
        var place = kit.place();
        store(place, march(place));

        assertThat(store(place, march(place)).refused()).isEqualTo(Map.of("DUPLICATE", 1));
    }

    @Test
    void givesBackWhatWasStored() {
        var place = kit.place();
        var topic = kit.topic(place, "The \"great\" march");
        var id =
                store(place, Written.about(march(place), List.of(topic), List.of()))
                        .ids()
                        .getFirst();

        Question question = get(place, id);

        assertThat(question.stem()).isEqualTo("Who led the march?");
        assertThat(question.status()).isEqualTo(QuestionStatus.IN_REVIEW);
        assertThat(question.pattern()).isEqualTo("M1");
        assertThat(question.expectedGuess()).isEqualByComparingTo("0.33333");
        assertThat(question.evidence()).containsExactly(place.orlov());
        assertThat(question.topics())
                .extracting(t -> t.name())
                .containsExactly("The \"great\" march");
        assertThat(question.stale()).isFalse();
    }

    @Test
    void showsTopicsByTheirPresentName() {
        var place = kit.place();
        var topic = kit.topic(place, "Before");
        var id =
                store(place, Written.about(march(place), List.of(topic), List.of()))
                        .ids()
                        .getFirst();

        kit.rename(place, topic, "After");

        assertThat(get(place, id).topics()).extracting(t -> t.name()).containsExactly("After");
    }

    @Test
    void offersCandidatesToADraw() {
        var place = kit.place();
        var id = store(place, march(place)).ids().getFirst();

        var candidates = place.school().in(() -> kit.questions.candidates(place.course()));

        assertThat(candidates)
                .singleElement()
                .satisfies(
                        candidate -> {
                            assertThat(candidate.id()).isEqualTo(id);
                            assertThat(candidate.key()).isEqualTo("Orlov");
                            assertThat(candidate.likeness())
                                    .isEqualTo(org.examwright.questions.Likeness.of(march(place)));
                        });
    }

    @Test
    void givesVersionsInTheOrderAskedFor() {
        var place = kit.place();
        var ids =
                store(
                                place,
                                march(place),
                                Written.choice(
                                        "Which year saw rain?", place.orlov(), "1905", "1917"))
                        .ids();
        var wanted =
                List.of(new QuestionVersion(ids.get(1), 1), new QuestionVersion(ids.get(0), 1));

        assertThat(place.school().in(() -> kit.questions.versions(wanted)))
                .extracting(Question::id)
                .containsExactly(ids.get(1), ids.get(0));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(
                        () ->
                                place.school()
                                        .in(
                                                () ->
                                                        kit.questions.versions(
                                                                List.of(
                                                                        new QuestionVersion(
                                                                                ids.getFirst(),
                                                                                2)))))
                .returns(QuestionProblem.NOT_FOUND, ProblemException::type);
    }

    @Test
    void namesQuestionsThatAreNotInTheCourse() {
        var place = kit.place();
        var id = store(place, march(place)).ids().getFirst();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(
                        () ->
                                place.school()
                                        .in(
                                                () -> {
                                                    kit.questions.requireCourse(
                                                            place.course(),
                                                            List.of(id, QuestionId.next()));
                                                    return id;
                                                }))
                .satisfies(
                        refused ->
                                assertThat(refused.faults())
                                        .singleElement()
                                        .returns("/questions/1", f -> f.pointer()));
    }

    @Test
    void hidesQuestionsFromOtherSchools() {
        var place = kit.place();
        var other = kit.place();
        var id = store(place, march(place)).ids().getFirst();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> get(other, id))
                .returns(QuestionProblem.NOT_FOUND, ProblemException::type);
        assertThat(
                        kit.<Long>in(
                                other,
                                sql ->
                                        sql.sql(
                                                        "select count(*) from question_version"
                                                                + " where school_id = ?")
                                                .param(place.school().id().id())
                                                .query(Long.class)
                                                .single()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update question_version set document = 'x' where school_id = ?",
                "update question_version set marks = 2 where school_id = ?",
                "delete from question_version where school_id = ?",
                "update question_evidence set quote = 'x' where school_id = ?",
                "delete from question_evidence where school_id = ?",
                "update question_review set decision = 'REJECT' where school_id = ?",
                "delete from question_review where school_id = ?"
            })
    void neverRewritesHistory(String sql) {
        var place = kit.place();
        store(place, march(place));

        assertThatThrownBy(
                        () ->
                                kit.in(
                                        place,
                                        jdbc ->
                                                jdbc.sql(sql)
                                                        .param(place.school().id().id())
                                                        .update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void checksQuotesInTheDatabaseToo() {
        var place = kit.place();
        var id = store(place, march(place)).ids().getFirst();

        assertThatThrownBy(
                        () ->
                                kit.in(
                                        place,
                                        jdbc ->
                                                jdbc.sql(
                                                                """
                                                                insert into question_evidence (school_id, question_id, version,
                                                                    source_id, source_version, line, start_at, end_at, quote)
                                                                values (?, ?, 1, ?, 1, 3, 0, 4, 'Lvov')
                                                                """)
                                                        .params(
                                                                place.school().id().id(),
                                                                id.id(),
                                                                place.source().id())
                                                        .update()))
                .hasStackTraceContaining("does not say at that place");
    }

    @Test
    void refusesAForeignCourse() {
        var place = kit.place();
        var other = kit.place();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(
                        () ->
                                place.school()
                                        .in(
                                                () ->
                                                        kit.questions.store(
                                                                other.course(),
                                                                UUID.randomUUID(),
                                                                List.of())))
                .returns(404, refused -> refused.type().status());
    }

    private static QuestionContent march(BankKit.Place place) {
        return Written.choice("Who led the march?", place.orlov(), "Orlov", "Lvov", "Witte");
    }

    private Stored store(BankKit.Place place, QuestionContent... questions) {
        return place.school()
                .in(
                        () ->
                                kit.questions.store(
                                        place.course(),
                                        UUID.randomUUID(),
                                        java.util.Arrays.stream(questions)
                                                .map(Written::generated)
                                                .toList()));
    }

    private Question get(BankKit.Place place, QuestionId id) {
        return place.school().in(() -> kit.questions.get(id));
    }
}
