package org.examwright.attempts.bulk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.attempts.assignments.Assignment;
import org.examwright.attempts.assignments.Assignments;
import org.examwright.attempts.classes.Classes;
import org.examwright.attempts.classes.LearnerId;
import org.examwright.attempts.classes.Learners;
import org.examwright.attempts.records.SheetBatch;
import org.examwright.attempts.records.SheetBatch.Held;
import org.examwright.attempts.records.SheetBatch.Key;
import org.examwright.attempts.records.SheetBatch.Sat;
import org.examwright.attempts.referrals.Referring;
import org.examwright.attempts.sheets.AnswersMarked;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Sheet;
import org.examwright.marking.Answer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores and marks a block of sheets at once, and says what came of each line. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SheetLoading {
    private final SheetBatch batch;
    private final Assignments assignments;
    private final Learners learners;
    private final Classes classes;
    private final Referring referring;
    private final ApplicationEventPublisher events;

    SheetLoading(
            SheetBatch batch,
            Assignments assignments,
            Learners learners,
            Classes classes,
            Referring referring,
            ApplicationEventPublisher events) {
        this.batch = batch;
        this.assignments = assignments;
        this.learners = learners;
        this.classes = classes;
        this.referring = referring;
        this.events = events;
    }

    /** What came of a block. */
    record Loaded(int lines, int stored, int unchanged, List<Read.Bad> bad) {}

    /**
     * Stores what is good and new.
     *
     * @param now when sheets that do not say were submitted
     */
    Loaded load(Assignment assignment, Paper paper, List<Read> lines, Instant now) {
        var tally = new Tally();
        Map<Key, Read.Good> wanted = new LinkedHashMap<>();
        Map<String, LearnerId> known = learners(assignment, lines);
        for (Read line : lines) {
            switch (line) {
                case Read.Bad bad -> tally.bad.add(bad);
                case Read.Good good -> {
                    var key =
                            new Key(
                                    Objects.requireNonNull(known.get(good.learner())),
                                    good.number());
                    var before = wanted.putIfAbsent(key, good);
                    if (before != null) {
                        tally.again(good, before);
                    }
                }
            }
        }
        refuseTooManyAttempts(assignment, wanted, tally);
        var held = held(assignment, paper, wanted.keySet());
        compare(wanted, held, tally);
        var fresh = wanted.keySet().stream().filter(key -> !held.containsKey(key)).toList();
        var stored =
                batch.insert(
                        assignment.id(),
                        paper,
                        fresh.stream()
                                .map(
                                        key ->
                                                sat(
                                                        key,
                                                        Objects.requireNonNull(wanted.get(key)),
                                                        paper,
                                                        now))
                                .toList(),
                        sheets -> referring.settle(assignment.id(), paper, sheets));
        if (!stored.isEmpty()) {
            events.publishEvent(AnswersMarked.at(assignment.id()));
        }
        // what another call has stored in the meantime
        Map<Key, Read.Good> raced = new LinkedHashMap<>();
        fresh.stream()
                .filter(key -> !stored.contains(key))
                .forEach(key -> raced.put(key, wanted.get(key)));
        if (!raced.isEmpty()) {
            compare(raced, held(assignment, paper, raced.keySet()), tally);
        }
        tally.bad.sort(Comparator.comparingInt(Read.Bad::line));
        return new Loaded(lines.size(), stored.size(), tally.unchanged, tally.bad);
    }

    private Map<String, LearnerId> learners(Assignment assignment, List<Read> lines) {
        Set<String> references =
                lines.stream()
                        .filter(Read.Good.class::isInstance)
                        .map(line -> ((Read.Good) line).learner())
                        .collect(Collectors.toSet());
        var known = learners.ensureAll(references);
        if (assignment.classId() != null) {
            classes.joinAll(assignment.classId(), known.values());
        }
        return known;
    }

    private void refuseTooManyAttempts(
            Assignment assignment, Map<Key, Read.Good> wanted, Tally tally) {
        wanted.entrySet()
                .removeIf(
                        each -> {
                            int number = each.getKey().number();
                            if (number <= assignment.attempts()
                                    || number <= allowed(assignment, each.getKey().learner())) {
                                return false;
                            }
                            tally.refuse(
                                    each.getValue(),
                                    "/number",
                                    "all-attempts-used",
                                    "The assignment gives fewer attempts");
                            return true;
                        });
    }

    private int allowed(Assignment assignment, LearnerId learner) {
        return assignments.terms(assignment, learners.get(learner)).attempts();
    }

    private Map<Key, Held> held(Assignment assignment, Paper paper, Set<Key> keys) {
        var whose = keys.stream().map(Key::learner).collect(Collectors.toSet());
        var held = batch.held(assignment.id(), whose, paper);
        held.keySet().retainAll(new HashSet<>(keys));
        return held;
    }

    private static void compare(Map<Key, Read.Good> wanted, Map<Key, Held> held, Tally tally) {
        wanted.forEach(
                (key, good) -> {
                    var there = held.get(key);
                    if (there != null) {
                        tally.against(good, there);
                    }
                });
    }

    private static Sat sat(Key key, Read.Good good, Paper paper, Instant now) {
        var at = good.submittedAt() == null ? now : good.submittedAt();
        return new Sat(key, at, Sheet.fold(paper, good.answers()));
    }

    /** Whether a stored sheet holds these answers, however they were marked. */
    private static boolean sameAnswers(Sheet there, Map<Integer, Answer> given) {
        Map<Integer, Answer> held = new HashMap<>();
        for (var line : there.lines()) {
            if (!line.answer().blank()) {
                held.put(line.slot(), line.answer());
            }
        }
        return held.equals(given);
    }

    private static final class Tally {
        private final List<Read.Bad> bad = new ArrayList<>();
        private int unchanged;

        void refuse(Read.Good line, String pointer, String code, String detail) {
            bad.add(new Read.Bad(line.line(), pointer, code, detail));
        }

        /** A second line about one attempt in the same block. */
        void again(Read.Good line, Read.Good before) {
            boolean same =
                    line.answers().equals(before.answers())
                            && (line.submittedAt() == null
                                    || line.submittedAt().equals(before.submittedAt()));
            count(line, same, "Line %d says otherwise".formatted(before.line()));
        }

        void against(Read.Good line, Held there) {
            var sheet = there.sheet();
            if (sheet == null) {
                refuse(line, "/number", "attempt-open", "The learner is sitting this attempt");
                return;
            }
            boolean same =
                    sameAnswers(sheet, line.answers())
                            && (line.submittedAt() == null
                                    || line.submittedAt().equals(there.submittedAt()));
            count(line, same, "Another sheet of this learner and number is stored");
        }

        private void count(Read.Good line, boolean same, String otherwise) {
            if (same) {
                unchanged++;
            } else {
                refuse(line, "", "sheet-differs", otherwise);
            }
        }
    }
}
