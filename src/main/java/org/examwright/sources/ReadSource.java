package org.examwright.sources;

import static org.examwright.sources.SourceView.Status.EXTRACTING;
import static org.examwright.sources.SourceView.Status.QUEUED;
import static org.examwright.sources.SourceView.Status.READING;

import java.util.List;
import java.util.Set;
import org.examwright.platform.Job;
import org.examwright.platform.SchoolId;
import org.examwright.sources.reading.MediaKind;
import org.examwright.sources.reading.NotesReader;
import org.examwright.sources.reading.ReadDocument;
import org.examwright.sources.storage.PassageTable;
import org.examwright.sources.storage.SourceTable;
import org.examwright.sources.storage.SourceTable.Move;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a version of a source into passages, in batches, and says so when all are stored. Goes on
 * behind the last line stored; stops where the version was cancelled or replaced.
 */
@Component
class ReadSource implements Job<ReadSource.Order> {
    static final String NAME = "read-source";

    /** The share of the whole work that reading is; extraction does the rest. */
    static final int SHARE = 20;

    private static final int BATCH = 2_000;

    private final SourceTable sources;
    private final PassageTable passages;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    record Order(SchoolId school, CourseId course, SourceId source, int version)
            implements Job.Order {}

    ReadSource(
            SourceTable sources,
            PassageTable passages,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.sources = sources;
        this.passages = passages;
        this.transaction = transaction;
        this.events = events;
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
        if (!moved(order, 0)) {
            return;
        }
        var stored = transaction.execute(_ -> sources.upload(order.source(), order.version()));
        if (stored == null || stored.isEmpty()) {
            return;
        }
        var kind = MediaKind.of(stored.get().mediaType()).orElseThrow();
        var read = NotesReader.read(stored.get().upload(), kind);
        if (store(order, read.passages())) {
            transaction.executeWithoutResult(_ -> finish(order, kind, read));
        }
    }

    private boolean store(Order order, List<Passage> read) {
        var last = transaction.execute(_ -> passages.lastLine(order.source(), order.version()));
        int behind = last == null ? 0 : last;
        var left = read.stream().filter(passage -> passage.line() > behind).toList();
        for (int from = 0; from < left.size(); from += BATCH) {
            var batch = left.subList(from, Math.min(left.size(), from + BATCH));
            int done = read.size() - left.size() + from + batch.size();
            int progress = (int) ((long) (SHARE - 1) * done / read.size());
            var goesOn =
                    transaction.execute(
                            _ -> {
                                boolean moved = moved(order, progress);
                                if (moved) {
                                    passages.insert(order.source(), order.version(), batch);
                                }
                                return moved;
                            });
            if (!Boolean.TRUE.equals(goesOn)) {
                return false;
            }
        }
        return true;
    }

    private void finish(Order order, MediaKind kind, ReadDocument read) {
        var counts = SourceCounts.ofPassages(read.passages().size());
        var move = new Move(EXTRACTING, SHARE, counts, null, null);
        if (!sources.move(order.source(), order.version(), Set.of(READING), move)) {
            return;
        }
        if (kind == MediaKind.HTML) {
            sources.keepText(order.source(), order.version(), read.text());
        }
        events.publishEvent(
                new SourceRead(order.school(), order.course(), order.source(), order.version()));
    }

    private boolean moved(Order order, int progress) {
        var move = Move.to(READING, progress);
        var moved =
                transaction.execute(
                        _ ->
                                sources.move(
                                        order.source(),
                                        order.version(),
                                        Set.of(QUEUED, READING),
                                        move));
        return Boolean.TRUE.equals(moved);
    }

    @Override
    public void gaveUp(Order order, Throwable cause) {
        var problem =
                new SourceView.Problem(
                        "source-reading-failed", "The notes could not be read; send them again");
        transaction.executeWithoutResult(
                _ ->
                        sources.move(
                                order.source(),
                                order.version(),
                                SourceTable.RUNNING,
                                new Move(SourceView.Status.FAILED, 0, null, null, problem)));
    }
}
