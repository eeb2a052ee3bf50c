package org.examwright.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What holds whoever comes first. */
@JourneyTest
@Import(ExamKit.class)
class AttemptRaceTests {
    private static final Set<Integer> ELSE = Set.of(201);
    private static final Set<Integer> OWN = Set.of(200, 201, 503);

    @Autowired ExamKit kit;

    @Test
    void manyStartsAtOnceMakeOneAttempt() throws Exception {
        var exam = kit.exam();
        var path = "/v1/assignments/" + exam.set(Map.of("attempts", 5)) + "/attempts";
        var lms = exam.lms();

        var answers =
                together(20, i -> () -> lms.post(path, Map.of("learner", "the same for all")));

        assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 201);
        assertThat(answers.stream().map(answer -> answer.member("id")).distinct()).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(exam.teacher().get(path).json().path("items").size()).isEqualTo(1);
    }

    @Test
    void manyStartsOfOneKeepNobodyElseFromStarting() throws Exception {
        var exam = kit.exam();
        var path = "/v1/assignments/" + exam.set(Map.of("attempts", 5)) + "/attempts";
        var lms = exam.lms();

        var answers =
                together(
                        200,
                        i ->
                                () ->
                                        (i % 3 == 0
                                                        ? lms.with("Idempotency-Key", "start-" + i)
                                                        : lms)
                                                .post(
                                                        path,
                                                        Map.of(
                                                                "learner",
                                                                i % 20 == 10 ? "p" + i : "all")));

        for (int i = 0; i < answers.size(); i++) {
            // on a slow machine the one learner may be asked to wait, and nobody else
            assertThat(answers.get(i).status()).isIn(i % 20 == 10 ? ELSE : OWN);
        }
    }

    @Test
    void nothingAcknowledgedIsLostWhenSavesMeetTheSubmission() throws Exception {
        var exam = kit.exam();
        var pupil = exam.start(exam.set(Map.of()), "p");
        var texts = List.of("Gapon", "Witte", "Lvov");

        var answers =
                together(
                        24,
                        i ->
                                i == 12
                                        ? pupil::submit
                                        : () -> pupil.tick(1, i + 1, texts.get(i % 3)));

        var saved = new ArrayList<Integer>();
        for (int i = 0; i < answers.size(); i++) {
            if (i != 12
                    && answers.get(i).status() == 200
                    && answers.get(i).json().path("sequence").asInt() == i + 1) {
                saved.add(i);
            }
        }
        assertThat(answers.stream().map(Api.Answer::status).collect(Collectors.toSet()))
                .isSubsetOf(Set.of(200, 409));
        var counted = pupil.result().json().at("/slots/0/answer/options/0").asString();
        if (!saved.isEmpty()) {
            int last = saved.getLast();
            assertThat(counted).isEqualTo(pupil.names(1, texts.get(last % 3)).getFirst());
        }
        assertThat(pupil.show().json().at("/slots/0/sequence").asInt())
                .isEqualTo(saved.isEmpty() ? 0 : saved.getLast() + 1);
    }

    @Test
    void oneOfManyAnswersUnderOneSequenceIsHeld() throws Exception {
        var exam = kit.exam();
        var pupil = exam.start(exam.set(Map.of()), "p");
        var texts = List.of("Gapon", "Witte", "Lvov");

        var answers = together(12, i -> () -> pupil.tick(1, 1, texts.get(i % 3)));

        var held = pupil.show().json().at("/slots/0/answer/options/0").asString();
        for (int i = 0; i < answers.size(); i++) {
            var mine = pupil.names(1, texts.get(i % 3)).getFirst();
            assertThat(answers.get(i).status()).isEqualTo(mine.equals(held) ? 200 : 409);
        }
    }

    @Test
    void manySubmissionsGiveOneResult() throws Exception {
        var exam = kit.exam();
        var pupil = exam.start(exam.set(Map.of()), "p");
        pupil.tick(1, 1, "Gapon");

        var answers = together(8, i -> pupil::submit);

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(answers.stream().map(Api.Answer::text).distinct()).hasSize(1);
    }

    private interface Task {
        Callable<Api.Answer> of(int number);
    }

    private static List<Api.Answer> together(int many, Task task)
            throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    IntStream.range(0, many)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        return task.of(i).call();
                                                    }))
                            .toList();
            start.countDown();
            var answers = new ArrayList<Api.Answer>();
            for (var each : running) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
