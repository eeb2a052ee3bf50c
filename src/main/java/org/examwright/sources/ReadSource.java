package org.examwright.sources;

import static org.examwright.sources.SourceView.Status.EXTRACTING;
import static org.examwright.sources.SourceView.Status.QUEUED;
import static org.examwright.sources.SourceView.Status.READING;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.examwright.platform.Job;
import org.examwright.platform.Pulse;
import org.examwright.platform.RoomyThread;
import org.examwright.platform.SchoolId;
import org.examwright.sources.documents.DocumentReader;
import org.examwright.sources.documents.UnreadableDocument;
import org.examwright.sources.reading.MediaKind;
import org.examwright.sources.reading.NotesReader;
import org.examwright.sources.reading.ReadDocument;
import org.examwright.sources.storage.PassageTable;
import org.examwright.sources.storage.SourceTable;
import org.examwright.sources.storage.SourceTable.Move;
import org.examwright.sources.storage.SourceTable.Stored;
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

    /** The share of it that taking the text out of a document is. */
    private static final int TAKING_OUT = 10;

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
        try {
            var read = read(order, stored.get());
            if (store(order, read.passages())) {
                transaction.executeWithoutResult(_ -> finish(order, stored.get(), read));
            }
        } catch (UnreadableDocument e) {
            fail(order, e.fault().code(), e.fault().detail());
        } catch (CancellationException _) {
            // whoever cancelled has said so
        }
    }

    private ReadDocument read(Order order, Stored stored) throws UnreadableDocument {
        var kind = MediaKind.of(stored.mediaType()).orElseThrow();
        if (stored.document() == null) {
            var text = Objects.requireNonNull(stored.upload());
            try (var _ = Pulse.of(() -> moved(order, TAKING_OUT / 2))) {
                return RoomyThread.call(() -> NotesReader.read(text, kind));
            }
        }
        var lines =
                DocumentReader.read(
                        kind,
                        stored.document(),
                        percent -> moved(order, percent * TAKING_OUT / 100));
        return RoomyThread.call(() -> NotesReader.read(lines));
    }

    private boolean store(Order order, List<Passage> read) {
        var last = transaction.execute(_ -> passages.lastLine(order.source(), order.version()));
        int behind = last == null ? 0 : last;
        var left = read.stream().filter(passage -> passage.line() > behind).toList();
        for (int from = 0; from < left.size(); from += BATCH) {
            var batch = left.subList(from, Math.min(left.size(), from + BATCH));
            int done = read.size() - left.size() + from + batch.size();
            int progress =
                    TAKING_OUT + (int) ((long) (SHARE - 1 - TAKING_OUT) * done / read.size());
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

    private void finish(Order order, Stored stored, ReadDocument read) {
        var counts = SourceCounts.ofPassages(read.passages().size());
        var move = new Move(EXTRACTING, SHARE, counts, null, null);
        if (!sources.move(order.source(), order.version(), Set.of(READING), move)) {
            return;
        }
        if (MediaKind.of(stored.mediaType()).orElseThrow().isTakenOut()) {
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
        fail(order, "source-reading-failed", "The notes could not be read; send them again");
    }

    private void fail(Order order, String code, String detail) {
        var problem = new SourceView.Problem(code, detail);
        transaction.executeWithoutResult(
                _ ->
                        sources.move(
                                order.source(),
                                order.version(),
                                SourceTable.RUNNING,
                                new Move(SourceView.Status.FAILED, 0, null, null, problem)));
    }
}
