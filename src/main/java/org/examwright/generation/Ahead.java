package org.examwright.generation;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.examwright.generation.Tally.Step;
import org.examwright.platform.CurrentSchool;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * Writes questions while those written before are stored: a thread of its own draws from the
 * generator, a few hundred ahead. What is drawn, and in which order, is what the generator would
 * give one by one. Its thread works for the school in force of the one that begins it, which alone
 * takes from it.
 */
final class Ahead implements AutoCloseable {
    private static final int AT_MOST = 500;
    private static final Duration END = Duration.ofSeconds(5);

    private final Thread thread;
    private final Map<QuestionType, Deque<NewQuestion>> ready = new EnumMap<>(QuestionType.class);
    private final Set<QuestionType> spent = EnumSet.noneOf(QuestionType.class);
    private Map<QuestionType, Integer> wanted = Map.of();
    private @Nullable Generator generator;
    private @Nullable Throwable failed;
    private boolean enough;
    private volatile boolean closed;

    private Ahead(Function<BooleanSupplier, Generator> made) {
        var school = CurrentSchool.get();
        this.thread =
                Thread.ofPlatform()
                        .name("writer")
                        .daemon()
                        .unstarted(
                                () ->
                                        CurrentSchool.in(
                                                school,
                                                () -> {
                                                    work(made);
                                                    return true;
                                                }));
    }

    /**
     * Begins to write.
     *
     * @param made looks through the course, which takes seconds of a large one, and is told whether
     *     anybody still wants that
     */
    static Ahead of(Function<BooleanSupplier, Generator> made) {
        Ahead ahead = new Ahead(made);
        ahead.thread.start();
        return ahead;
    }

    /**
     * The next questions of a type, or fewer where there are no more. Throws what the generator
     * threw.
     *
     * @param wants how many will be taken, this time and later, as far as is known: no others are
     *     written ahead
     * @param least fewer than so many are given only where they are the last
     * @param within after so long it gives what there is, and that may be nothing: who takes may
     *     want to see whether to go on
     */
    synchronized Taken take(
            Step step, Map<QuestionType, Integer> wants, int least, Duration within) {
        QuestionType type = step.type();
        int most = step.questions();
        wanted = wants;
        notifyAll();
        long until = System.nanoTime() + within.toNanos();
        Deque<NewQuestion> of = ready(type);
        long left = within.toNanos();
        while (of.size() < most && !spent.contains(type) && failed == null && left > 0) {
            await(Duration.ofNanos(left));
            left = until - System.nanoTime();
        }
        rethrow(failed);
        List<NewQuestion> taken = new ArrayList<>();
        if (of.size() < least && !spent.contains(type)) {
            return new Taken(taken, false);
        }
        while (taken.size() < most && !of.isEmpty()) {
            taken.add(of.remove());
        }
        wanted = less(wants, type, taken.size());
        notifyAll();
        return new Taken(taken, taken.size() < most && spent.contains(type));
    }

    /**
     * What was drawn.
     *
     * @param last whether the type has no more
     */
    record Taken(List<NewQuestion> questions, boolean last) {}

    private static Map<QuestionType, Integer> less(
            Map<QuestionType, Integer> wants, QuestionType type, int taken) {
        Map<QuestionType, Integer> left = new EnumMap<>(QuestionType.class);
        left.putAll(wants);
        left.merge(type, -taken, Integer::sum);
        return left;
    }

    /** When all that is wanted is written, it ends, and gives the generator as it is then. */
    Generator ended() {
        synchronized (this) {
            enough = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        synchronized (this) {
            rethrow(failed);
            return Objects.requireNonNull(generator);
        }
    }

    private boolean wanted() {
        return !closed;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            TimeUnit.MILLISECONDS.timedJoin(thread, END.toMillis());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(Function<BooleanSupplier, Generator> made) {
        try {
            Generator writer = made.apply(this::wanted);
            for (var type = next(); type.isPresent(); type = next()) {
                put(type.get(), writer.next(type.get()));
            }
            synchronized (this) {
                generator = writer;
            }
        } catch (Throwable e) {
            synchronized (this) {
                failed = e;
                notifyAll();
            }
        }
    }

    /** Waits until a question is wanted; empty where none is any more. */
    private synchronized Optional<QuestionType> next() {
        while (!closed) {
            for (var want : wanted.entrySet()) {
                int written = ready(want.getKey()).size();
                if (written < Math.min(want.getValue(), AT_MOST)
                        && !spent.contains(want.getKey())) {
                    return Optional.of(want.getKey());
                }
            }
            if (enough) {
                break;
            }
            await(END);
        }
        return Optional.empty();
    }

    private synchronized void put(QuestionType type, Optional<NewQuestion> question) {
        question.ifPresentOrElse(ready(type)::add, () -> spent.add(type));
        notifyAll();
    }

    private Deque<NewQuestion> ready(QuestionType type) {
        return ready.computeIfAbsent(type, _ -> new ArrayDeque<>());
    }

    private void await(Duration longest) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, longest.toNanos());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Stopped in the middle of the work", e);
    }

    private static void rethrow(@Nullable Throwable failed) {
        switch (failed) {
            case null -> {}
            case RuntimeException own -> throw own;
            case Error own -> throw own;
            default -> throw new IllegalStateException(failed);
        }
    }
}
