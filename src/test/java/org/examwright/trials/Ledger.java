package org.examwright.trials;

import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What the service has acknowledged, kept by the clients. */
final class Ledger {
    private final Map<Place, Save> saves = new ConcurrentHashMap<>();
    private final Map<UUID, Handed> handedIn = new ConcurrentHashMap<>();
    private final Map<UUID, String> started = new ConcurrentHashMap<>();
    private final Queue<String> missed = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicLong acknowledged = new AtomicLong();

    record Place(UUID attempt, int slot, int sequence) {}

    /**
     * @param option the question's own id
     */
    record Save(String option, Instant savedAt, boolean late) {}

    /** An attempt handed in, and what its first reply said. */
    record Handed(String total, Instant at) {}

    void started(UUID attempt, String learner) {
        var before = started.put(attempt, learner);
        if (before != null && !before.equals(learner)) {
            fault("Attempt %s belongs to %s and %s".formatted(attempt, before, learner));
        }
    }

    /** A learner whose attempt the clock had ended before any reply to its start arrived. */
    void missed(String learner) {
        missed.add(learner);
    }

    void saved(Place place, Save save) {
        acknowledged.incrementAndGet();
        if (saves.put(place, save) != null) {
            fault(place + " was saved twice by one client");
        }
    }

    void handedIn(UUID attempt, Handed handed) {
        handedIn.put(attempt, handed);
    }

    void fault(String fault) {
        faults.add(fault);
    }

    long acknowledged() {
        return acknowledged.get();
    }

    Map<Place, Save> saves() {
        return saves;
    }

    Map<UUID, String> started() {
        return started;
    }

    Queue<String> missed() {
        return missed;
    }

    Map<UUID, Handed> handedIn() {
        return handedIn;
    }

    Queue<String> faults() {
        return faults;
    }
}
