package org.examwright.attempts.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.examwright.attempts.saving.SharedCommit.Outcome;
import org.examwright.platform.CurrentSchool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedCommitTests {
    private static final UUID SCHOOL = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Recorder work = new Recorder();
    private final SharedCommit<String, String> commits = new SharedCommit<>(work);

    /** Notes what is done together, and holds the first commits until it is let go. */
    private static final class Recorder implements SharedCommit.Work<String, String> {
        private final List<List<String>> done = Collections.synchronizedList(new ArrayList<>());
        private final CountDownLatch open = new CountDownLatch(1);

        @Override
        public List<Outcome<String>> together(List<String> pieces) {
            done.add(pieces.stream().map(piece -> CurrentSchool.get() + piece).toList());
            if (pieces.contains("breaks all")) {
                throw new IllegalStateException("all of it");
            }
            return pieces.stream().map(Recorder::outcome).toList();
        }

        private static Outcome<String> outcome(String piece) {
            return switch (piece) {
                case "refused" -> new Outcome.Refused<>(new IllegalArgumentException("no"));
                case "not together" -> new Outcome.NotTogether<>();
                default -> new Outcome.Done<>("with others: " + piece);
            };
        }

        @Override
        public String alone(String piece) {
            if (piece.startsWith("holds")) {
                await(open);
            }
            if (piece.equals("breaks all")) {
                throw new IllegalStateException("still");
            }
            return "alone: " + piece;
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @AfterEach
    void end() {
        work.open.countDown();
        threads.shutdownNow();
    }

    @Test
    void doesAtOnceWhatComesAlone() {
        assertThat(CurrentSchool.in(SCHOOL, () -> commits.submit("one"))).isEqualTo("alone: one");
        assertThat(work.done).isEmpty();
    }

    @Test
    void doesTogetherWhatCameWhileCommitsWereUnderWay() throws Exception {
        var held = hold();
        var later = List.of(submit(SCHOOL, "a"), submit(SCHOOL, "b"), submit(SCHOOL, "c"));
        letGo();

        assertThat(answers(later))
                .containsExactlyInAnyOrder("with others: a", "with others: b", "with others: c");
        assertThat(answers(held)).allMatch(answer -> answer.startsWith("alone: holds"));
        assertThat(work.done).hasSize(1);
        assertThat(new HashSet<>(work.done.getFirst()))
                .containsExactlyInAnyOrder(SCHOOL + "a", SCHOOL + "b", SCHOOL + "c");
    }

    @Test
    void neverPutsTwoSchoolsIntoOneCommit() throws Exception {
        hold();
        var mine = List.of(submit(SCHOOL, "a"), submit(SCHOOL, "b"));
        var theirs = submit(OTHER, "c");

        assertThat(theirs.get())
                .as("nothing of another school's is waited for")
                .isEqualTo("alone: c");
        letGo();
        answers(mine);
        assertThat(work.done).noneMatch(batch -> batch.contains(OTHER + "c"));
    }

    @Test
    void refusesOneWithoutTheOthers() throws Exception {
        hold();
        var good = submit(SCHOOL, "good");
        var bad = submit(SCHOOL, "refused");
        var aside = submit(SCHOOL, "not together");
        letGo();

        assertThat(good.get()).isEqualTo("with others: good");
        assertThatThrownBy(bad::get).hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThat(aside.get()).isEqualTo("alone: not together");
    }

    @Test
    void doesEachAloneWhereTheCommitFails() throws Exception {
        hold();
        var good = submit(SCHOOL, "good");
        var bad = submit(SCHOOL, "breaks all");
        letGo();

        assertThat(good.get()).isEqualTo("alone: good");
        assertThatThrownBy(bad::get).hasRootCauseMessage("still");
    }

    @Test
    void answersThousandsFromManyThreads() throws Exception {
        var all = new ArrayList<Future<String>>();
        letGo();
        for (int i = 0; i < 3_000; i++) {
            int number = i;
            all.add(
                    threads.submit(
                            () ->
                                    CurrentSchool.in(
                                            number % 2 == 0 ? SCHOOL : OTHER,
                                            () -> commits.submit("piece " + number))));
        }
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).get()).endsWith(": piece " + i);
        }
    }

    /** Two commits that last until they are let go. */
    private List<Future<String>> hold() throws InterruptedException {
        return List.of(submit(SCHOOL, "holds 1"), submit(SCHOOL, "holds 2"));
    }

    private void letGo() {
        work.open.countDown();
    }

    /** Gives the piece time to reach the queue. */
    private Future<String> submit(UUID school, String piece) throws InterruptedException {
        var future = threads.submit(() -> CurrentSchool.in(school, () -> commits.submit(piece)));
        Thread.sleep(150);
        return future;
    }

    private static List<String> answers(List<Future<String>> futures)
            throws ExecutionException, InterruptedException {
        var answers = new ArrayList<String>();
        for (var future : futures) {
            answers.add(future.get());
        }
        return answers;
    }
}
