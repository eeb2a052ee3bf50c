package org.examwright.attempts.saving;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.examwright.platform.CurrentSchool;

/**
 * Does what comes in while a commit is under way together in the next one, and answers each only
 * after its commit. Nothing waits for company: alone, a piece of work is done at once. A commit
 * holds one school's work only; where it fails each of its pieces is done by itself, so that a bad
 * one never fails another's.
 *
 * @param <I> a piece of work
 * @param <O> what comes of it
 */
public final class SharedCommit<I, O> {
    private static final int MOST_TOGETHER = 64;
    private static final int COMMITS_AT_ONCE = 2;

    private final Work<I, O> work;
    private final Map<UUID, Lane> lanes = new ConcurrentHashMap<>();

    public SharedCommit(Work<I, O> work) {
        this.work = work;
    }

    /** What is done, each time in a transaction of its own that has ended when it returns. */
    public interface Work<I, O> {
        /** Does all of it; gives an outcome for each piece, in their order. */
        List<Outcome<O>> together(List<I> pieces);

        /** Does one piece. */
        O alone(I piece);
    }

    /** What came of a piece that was done with others. */
    public sealed interface Outcome<O> {
        record Done<O>(O value) implements Outcome<O> {}

        record Refused<O>(RuntimeException refusal) implements Outcome<O> {}

        /** It does not go with the others: it is done by itself. */
        record NotTogether<O>() implements Outcome<O> {}
    }

    private record Waiting<I, O>(I piece, CompletableFuture<O> answer) {}

    /** Does a piece of the school in force; returns once it is committed. */
    public O submit(I piece) {
        var waiting = new Waiting<>(piece, new CompletableFuture<O>());
        lanes.computeIfAbsent(CurrentSchool.get(), Lane::new).add(waiting);
        try {
            return waiting.answer().join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RuntimeException own -> throw own;
                case Error own -> throw own;
                case null, default -> throw failed;
            }
        }
    }

    /** One school's work. */
    private final class Lane {
        private final UUID school;
        private final Queue<Waiting<I, O>> queue = new ArrayDeque<>();
        private int commits;

        private Lane(UUID school) {
            this.school = school;
        }

        private synchronized void add(Waiting<I, O> waiting) {
            queue.add(waiting);
            if (commits < COMMITS_AT_ONCE) {
                commits++;
                inSchool(this::drain);
            }
        }

        private void drain() {
            for (var next = next(); !next.isEmpty(); next = next()) {
                commit(next);
            }
        }

        private synchronized List<Waiting<I, O>> next() {
            var next = new ArrayList<Waiting<I, O>>();
            while (next.size() < MOST_TOGETHER && !queue.isEmpty()) {
                next.add(queue.remove());
            }
            commits -= next.isEmpty() ? 1 : 0;
            return next;
        }

        private void commit(List<Waiting<I, O>> batch) {
            if (batch.size() == 1) {
                alone(batch.getFirst());
                return;
            }
            try {
                var outcomes = work.together(batch.stream().map(Waiting::piece).toList());
                for (int i = 0; i < batch.size(); i++) {
                    answer(batch.get(i), outcomes.get(i));
                }
            } catch (Throwable failed) {
                batch.forEach(each -> inSchool(() -> alone(each)));
            }
        }

        private void answer(Waiting<I, O> waiting, Outcome<O> outcome) {
            switch (outcome) {
                case Outcome.Done<O>(var value) -> waiting.answer().complete(value);
                case Outcome.Refused<O>(var refusal) ->
                        waiting.answer().completeExceptionally(refusal);
                case Outcome.NotTogether<O> _ -> inSchool(() -> alone(waiting));
            }
        }

        private void alone(Waiting<I, O> waiting) {
            try {
                waiting.answer().complete(work.alone(waiting.piece()));
            } catch (Throwable failed) {
                waiting.answer().completeExceptionally(failed);
            }
        }

        private void inSchool(Runnable task) {
            Thread.ofVirtual()
                    .name("shared-commit")
                    .start(
                            () ->
                                    CurrentSchool.in(
                                            school,
                                            () -> {
                                                task.run();
                                                return true;
                                            }));
        }
    }
}
