package org.examwright.trials;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.examwright.trials.Ledger.Handed;
import org.examwright.trials.Ledger.Place;
import org.examwright.trials.Ledger.Save;
import org.examwright.trials.Wire.Reply;
import tools.jackson.databind.JsonNode;

/**
 * One learner's browser through one attempt: saves, repeats itself, comes with old answers, hands
 * in twice or goes away; and writes down what was acknowledged.
 */
final class Pupil {
    private static final double MISBEHAVES = 0.05;

    private final Wire wire;
    private final Exam exam;
    private final Ledger ledger;
    private final Random random;
    private final String learner;
    private final boolean staysAway;
    private final String key;
    private final UUID attempt;
    private final Map<Integer, Map<String, String>> textBySlot = new LinkedHashMap<>();
    private final Map<Integer, Integer> sequences = new LinkedHashMap<>();
    private final Map<Integer, String> held = new LinkedHashMap<>();

    private Pupil(
            Wire wire,
            Exam exam,
            Ledger ledger,
            String learner,
            long seed,
            boolean staysAway,
            Reply started) {
        this.wire = wire;
        this.exam = exam;
        this.ledger = ledger;
        this.learner = learner;
        this.random = new Random(seed);
        this.staysAway = staysAway;
        this.attempt = UUID.fromString(started.member("id"));
        this.key = started.json().at("/access/token").asString();
        ledger.started(attempt, learner);
        started.json().path("slots").forEach(this::learn);
    }

    /**
     * Starts an attempt and saves so many answers; fewer where the clock is faster, none where it
     * had ended the attempt before a reply to its start arrived.
     *
     * @param staysAway whether this one never hands in, in the assignment that the clock ends
     */
    static void sit(
            Wire wire,
            Exam exam,
            Ledger ledger,
            String learner,
            long seed,
            boolean staysAway,
            int saves) {
        var assignment = staysAway ? exam.brief() : exam.open();
        var path = "/v1/assignments/" + assignment + "/attempts";
        var started = wire.send(exam.key(), "POST", path, Map.of("learner", learner));
        if (staysAway && started.status() == 409) {
            ledger.missed(learner);
            return;
        }
        started.expect(200, 201);
        new Pupil(wire, exam, ledger, learner, seed, staysAway, started).sit(saves);
    }

    private void learn(JsonNode slot) {
        var texts = new LinkedHashMap<String, String>();
        slot.at("/question/options")
                .forEach(
                        option ->
                                texts.put(
                                        option.path("id").asString(),
                                        option.path("text").asString()));
        textBySlot.put(slot.path("slot").asInt(), texts);
    }

    private void sit(int saves) {
        for (int i = 0; i < saves; i++) {
            if (!saveNext()) {
                return;
            }
            misbehave();
        }
        checkState();
        if (!staysAway) {
            handIn();
        }
    }

    private boolean saveNext() {
        var slots = List.copyOf(textBySlot.keySet());
        int slot = slots.get(random.nextInt(slots.size()));
        var names = List.copyOf(textBySlot.getOrDefault(slot, Map.of()).keySet());
        var name = names.get(random.nextInt(names.size()));
        int sequence = sequences.merge(slot, 1, Integer::sum);
        var reply = save(slot, sequence, name);
        if (reply.status() == 409 && staysAway) {
            return false;
        }
        reply.expect(200);
        if (reply.json().path("sequence").asInt() != sequence || !name.equals(option(reply))) {
            fault("saved %d/%d %s, held %s".formatted(slot, sequence, name, reply.json()));
        }
        held.put(slot, name);
        ledger.saved(
                new Place(attempt, slot, sequence),
                new Save(
                        inBank(slot, name),
                        Instant.parse(reply.member("savedAt")),
                        reply.json().path("late").asBoolean()));
        return true;
    }

    /** Repeats, contradicts or comes late with what is older; nothing of it may change anything. */
    private void misbehave() {
        if (random.nextDouble() > MISBEHAVES || held.isEmpty()) {
            return;
        }
        int slot = List.copyOf(held.keySet()).get(random.nextInt(held.size()));
        var mine = held.getOrDefault(slot, "");
        int latest = sequences.getOrDefault(slot, 1);
        var other =
                textBySlot.getOrDefault(slot, Map.of()).keySet().stream()
                        .filter(name -> !name.equals(mine))
                        .findFirst()
                        .orElseThrow();
        var again = save(slot, latest, mine);
        if (again.status() != 200 || !mine.equals(option(again))) {
            fault("a repeat of %d/%d was answered %s".formatted(slot, latest, again));
        }
        if (save(slot, latest, other).status() != 409) {
            fault("another answer under %d/%d was taken".formatted(slot, latest));
        }
        if (latest > 1) {
            var old = save(slot, latest - 1, other);
            if (old.status() == 200 && !mine.equals(option(old))) {
                fault("an older answer than %d/%d won: %s".formatted(slot, latest, old));
            }
        }
    }

    private void checkState() {
        var shown = wire.send(key, "GET", "/v1/attempts/" + attempt, null).expect(200);
        for (var slot : shown.json().path("slots")) {
            int number = slot.path("slot").asInt();
            if (slot.path("sequence").asInt() != sequences.getOrDefault(number, 0)
                    || !slot.at("/answer/options/0")
                            .asString("")
                            .equals(held.getOrDefault(number, ""))) {
                fault("slot %d holds %s, not %s".formatted(number, slot, held.get(number)));
            }
        }
    }

    private void handIn() {
        var path = "/v1/attempts/" + attempt + "/submission";
        var first = wire.send(key, "POST", path, null).expect(200);
        var second = wire.send(key, "POST", path, null).expect(200);
        if (!first.json().equals(second.json())) {
            fault("handed in twice: %s and %s".formatted(first.json(), second.json()));
        }
        var shown = wire.send(key, "GET", "/v1/attempts/" + attempt, null).expect(200);
        ledger.handedIn(
                attempt,
                new Handed(first.member("total"), Instant.parse(shown.member("submittedAt"))));
        int slot = sequences.keySet().iterator().next();
        int next = sequences.getOrDefault(slot, 0) + 1;
        if (save(slot, next, held.getOrDefault(slot, "")).status() != 409) {
            fault("a save after handing in was taken");
        }
    }

    private Reply save(int slot, int sequence, String name) {
        return wire.send(
                key,
                "PUT",
                "/v1/attempts/" + attempt + "/answers/" + slot,
                Map.of("sequence", sequence, "answer", Map.of("options", List.of(name))));
    }

    private static String option(Reply reply) {
        return reply.json().at("/answer/options/0").asString("");
    }

    private String inBank(int slot, String name) {
        var text = textBySlot.getOrDefault(slot, Map.of()).getOrDefault(name, "");
        return exam.options().getOrDefault(slot, Map.of()).getOrDefault(text, "unknown");
    }

    private void fault(String what) {
        ledger.fault("%s, attempt %s: %s".formatted(learner, attempt, what));
    }
}
