package org.examwright.knowledge;

import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.examwright.knowledge.conflicts.Conflicts;
import org.examwright.knowledge.decisions.Witnesses;
import org.examwright.knowledge.editing.Leftovers;
import org.examwright.knowledge.extraction.Extraction;
import org.examwright.knowledge.storage.FactStore;
import org.examwright.knowledge.storage.Readings;
import org.examwright.knowledge.storage.Slices;
import org.examwright.platform.Job;
import org.examwright.platform.Jobs;
import org.examwright.platform.Pulse;
import org.examwright.platform.RoomyThread;
import org.examwright.platform.SchoolId;
import org.examwright.sources.CourseId;
import org.examwright.sources.SourceCounts;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceRead;
import org.examwright.sources.SourceText;
import org.examwright.sources.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * Finds the facts in notes that have been read. It begins by forgetting what an earlier run found,
 * so that a run cut short and done again doubles nothing; what people and packs said stays.
 */
@Component
class ExtractSource implements Job<ExtractSource.Order> {
    private static final String NAME = "extract-source";

    /** How far the extraction itself goes; the rest is writing. */
    private static final int WRITING = 90;

    private static final String NOTHING_FOUND =
            "No dates and no names were found in these notes, so they have no facts to ask about."
                    + " Notes that say who did what and when give the most questions.";

    private static final String FOREIGN =
            "These notes seem to be in %s. Only English is understood: dates and names were looked"
                    + " for, and what was found needs your eye before it is asked about.";

    private final Sources sources;
    private final FactStore facts;
    private final Readings readings;
    private final Conflicts conflicts;
    private final Witnesses witnesses;
    private final Leftovers leftovers;
    private final Jobs jobs;
    private final TransactionTemplate transactions;

    /** Loads its models with the first notes, long after the service answers. */
    private final Supplier<Extraction> extraction = SingletonSupplier.of(Extraction::new);

    ExtractSource(
            Sources sources,
            FactStore facts,
            Readings readings,
            Conflicts conflicts,
            Witnesses witnesses,
            Leftovers leftovers,
            Jobs jobs,
            TransactionTemplate transactions) {
        this.sources = sources;
        this.facts = facts;
        this.readings = readings;
        this.conflicts = conflicts;
        this.witnesses = witnesses;
        this.leftovers = leftovers;
        this.jobs = jobs;
        this.transactions = transactions;
    }

    record Order(SchoolId school, CourseId course, SourceId source, int version)
            implements Job.Order {}

    @ApplicationModuleListener
    void on(SourceRead read) {
        facts.lock(read.course().id());
        witnesses.follow(read.source(), read.version());
        var order = new Order(read.school(), read.course(), read.source(), read.version());
        jobs.schedule(NAME, read.source() + ":" + read.version(), order);
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
        if (!sources.extracting(order.source(), order.version(), 0)) {
            return;
        }
        var text = sources.text(order.source(), order.version());
        try {
            extract(order, text);
            finish(order, text);
        } catch (CancellationException _) {
            transactions.executeWithoutResult(_ -> forget(order));
        }
    }

    @Override
    public void gaveUp(Order order, Throwable cause) {
        transactions.executeWithoutResult(_ -> forget(order));
        sources.failed(
                order.source(),
                order.version(),
                "extraction-failed",
                "The facts of these notes could not be found");
    }

    /** Forgets what was found in this source before, and gives what the course knows without it. */
    private Knowledge forget(Order order) {
        readings.forget(order.source());
        readings.removeUnsaid(order.course().id());
        return facts.ofCourse(order.course().id());
    }

    private void extract(Order order, SourceText text) {
        var progress = new AtomicInteger();
        try (var pulse = Pulse.of(() -> extracting(order, progress.get()))) {
            var known = Objects.requireNonNull(transactions.execute(_ -> forget(order)));
            IntPredicate step =
                    percent -> {
                        progress.set(percent * WRITING / 100);
                        return pulse.goesOn();
                    };
            var found = RoomyThread.call(() -> extraction.get().extract(text, known, step));
            var ids = new HashMap<UUID, UUID>();
            var slices = Slices.of(found);
            for (int i = 0; i < slices.size(); i++) {
                var slice = slices.get(i);
                transactions.executeWithoutResult(
                        _ -> facts.addFound(order.course().id(), slice, ids, Extraction.VERSION));
                progress.set(WRITING + (100 - WRITING) * i / slices.size());
                if (!pulse.goesOn()) {
                    throw new CancellationException();
                }
            }
            conflicts.find(order.course());
        }
        if (!extracting(order, 100)) {
            throw new CancellationException();
        }
    }

    private boolean extracting(Order order, int percent) {
        return sources.extracting(order.source(), order.version(), percent);
    }

    private void finish(Order order, SourceText text) {
        transactions.executeWithoutResult(
                _ -> {
                    leftovers.removeEmptyTopics(order.course().id());
                    var stored = facts.counts(order.source(), order.version());
                    var counts =
                            new SourceCounts(
                                    text.passages().size(),
                                    stored.topics(),
                                    stored.events(),
                                    stored.actors(),
                                    stored.terms(),
                                    stored.figures(),
                                    stored.statements(),
                                    stored.relations(),
                                    Extraction.skipped(text));
                    sources.ready(order.source(), order.version(), counts, hint(counts, text));
                });
    }

    private static @Nullable String hint(SourceCounts counts, SourceText text) {
        var foreign = Extraction.foreignTongue(text).map(FOREIGN::formatted).orElse(null);
        return foreign == null && counts.events() == 0 && counts.actors() == 0
                ? NOTHING_FOUND
                : foreign;
    }
}
