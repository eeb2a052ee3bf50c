package org.examwright.generation;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.examwright.generation.GenerationTable.End;
import org.examwright.generation.GenerationTable.Work;
import org.examwright.generation.GenerationView.Problem;
import org.examwright.generation.GenerationView.Status;
import org.examwright.generation.Tally.Step;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.KnowledgeBase;
import org.examwright.platform.Job;
import org.examwright.platform.SchoolId;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionType;
import org.examwright.questions.Questions;
import org.examwright.questions.Reception;
import org.examwright.questions.Stored;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the questions of an order, a batch a transaction. Each batch is stored together with how
 * many were drawn for it; a run after a crash passes over those and goes on, so that none is
 * written twice and none is left out.
 */
@Component
class WriteQuestions implements Job<WriteQuestions.Order> {
    static final String NAME = "generate-questions";
    private static final int BATCH = 250;
    private static final Duration ASKED_EVERY = Duration.ofSeconds(1);
    private static final Duration STORED_EVERY = Duration.ofSeconds(1);

    private final GenerationTable table;
    private final KnowledgeBase knowledge;
    private final Extracts extracts;
    private final Questions questions;
    private final Proofreader proofreader;
    private final TransactionTemplate transaction;
    private final Clock clock;

    record Order(SchoolId school, GenerationId generation) implements Job.Order {}

    WriteQuestions(
            GenerationTable table,
            KnowledgeBase knowledge,
            Extracts extracts,
            Questions questions,
            Proofreader proofreader,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.knowledge = knowledge;
        this.extracts = extracts;
        this.questions = questions;
        this.proofreader = proofreader;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Order> orderType() {
        return Order.class;
    }

    @Override
    public void run(Order order) {
        try {
            take(order.generation()).ifPresent(work -> write(order.generation(), work));
        } catch (CancellationException _) {
            // whoever cancelled it has set its status; what was stored by then stays
        }
    }

    /** One thread writes the next batch while this one stores what is written. */
    private void write(GenerationId id, Work work) {
        Knowledge known = knowledge.ofCourse(work.course());
        Patience patience = Patience.asking(ASKED_EVERY, clock, () -> runs(id));
        CompletableFuture<Reception> opening = new CompletableFuture<>();
        try (Ahead ahead =
                Ahead.of(stops -> generator(work, known, patience.and(stops), opening))) {
            Reception bank = open(work, known, opening);
            Optional<Work> now = Optional.of(work);
            while (now.isPresent()) {
                Optional<Step> step = now.get().tally().next(BATCH);
                if (step.isEmpty()) {
                    finish(id, ahead.ended(), now.get().tally());
                    return;
                }
                now = store(id, now.get(), step.get(), ahead, bank);
            }
        }
    }

    private Reception open(Work work, Knowledge known, CompletableFuture<Reception> opening) {
        try {
            Reception bank = questions.reception(work.course(), known);
            opening.complete(bank);
            return bank;
        } catch (RuntimeException | Error e) {
            opening.completeExceptionally(e);
            throw e;
        }
    }

    /**
     * @param opening the bank, looked at when the first question is written
     */
    private Generator generator(
            Work work, Knowledge known, Patience patience, CompletableFuture<Reception> opening) {
        Generator generator =
                new Generator(
                        known,
                        work.wish(),
                        proofreader,
                        extracts.of(work.course()),
                        patience,
                        content -> opening.join().contradicted(content));
        work.tally().types().forEach(type -> generator.skip(type, work.tally().part(type).drawn()));
        return generator;
    }

    private Optional<Work> take(GenerationId id) {
        return Objects.requireNonNull(transaction.execute(_ -> table.take(id)));
    }

    private boolean runs(GenerationId id) {
        return Boolean.TRUE.equals(transaction.execute(_ -> table.runs(id)));
    }

    /** Stores one batch; empty where the order was cancelled meanwhile. */
    private Optional<Work> store(
            GenerationId id, Work work, Step step, Ahead ahead, Reception bank) {
        int least = work.tally().divides(step) ? 1 : step.questions();
        Ahead.Taken taken = ahead.take(step, work.tally().wants(step), least, STORED_EVERY);
        List<NewQuestion> batch = taken.questions();
        if (batch.isEmpty() && !taken.last()) {
            return runs(id) ? Optional.of(work) : Optional.empty();
        }
        Step done = taken.last() ? step : new Step(step.type(), batch.size());
        return Objects.requireNonNull(
                transaction.execute(
                        _ -> {
                            if (!table.holdRunning(id)) {
                                return Optional.<Work>empty();
                            }
                            Stored stored = bank.store(id.id(), batch);
                            Tally tally = work.tally().after(done, batch.size(), stored.count());
                            Map<String, Integer> rejected = new TreeMap<>(work.rejected());
                            stored.refused()
                                    .forEach(
                                            (reason, count) ->
                                                    rejected.merge(reason, count, Integer::sum));
                            table.advance(id, tally, rejected);
                            return Optional.of(
                                    new Work(work.course(), work.wish(), tally, rejected));
                        }));
    }

    private void finish(GenerationId id, Generator generator, Tally tally) {
        List<Shortfall> shortfall = new ArrayList<>();
        for (QuestionType type : tally.types()) {
            shortfall.addAll(
                    generator.shortfall(type, tally.share(type), tally.part(type).stored()));
        }
        String hint =
                tally.produced() == 0
                        ? "Nothing could be written; see shortfall. Notes must be READY, or facts"
                                + " be added, before questions can be asked of them"
                        : null;
        transaction.executeWithoutResult(
                _ -> table.end(id, new End(Status.DONE, shortfall, hint, null)));
    }

    @Override
    public void gaveUp(Order order, Throwable cause) {
        Problem problem =
                new Problem(
                        "generation-failed",
                        "The questions could not be written; order them again");
        transaction.executeWithoutResult(
                _ ->
                        table.end(
                                order.generation(),
                                new End(Status.FAILED, List.of(), null, problem)));
    }
}
