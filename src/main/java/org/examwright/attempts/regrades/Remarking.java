package org.examwright.attempts.regrades;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.examwright.attempts.assignments.Assignment;
import org.examwright.attempts.classes.LearnerId;
import org.examwright.attempts.records.GivenMark;
import org.examwright.attempts.records.MarkStore;
import org.examwright.attempts.records.Papers;
import org.examwright.attempts.records.SheetStore;
import org.examwright.attempts.records.SheetStore.Marks;
import org.examwright.attempts.records.SheetStore.Sum;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Ruling;
import org.examwright.attempts.sitting.Sheet;
import org.examwright.marking.Fraction;
import org.examwright.marking.Key;
import org.examwright.marking.Outcome;
import org.examwright.questions.QuestionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks learners' attempts anew as a regrade would have it, and says what differs. */
@Component
class Remarking {
    private final Papers papers;
    private final SheetStore sheets;
    private final MarkStore marks;

    Remarking(Papers papers, SheetStore sheets, MarkStore marks) {
        this.papers = papers;
        this.sheets = sheets;
        this.marks = marks;
    }

    /** What the regrade means in one assignment. */
    record Meaning(
            Assignment assignment, QuestionId question, @Nullable Ruling before, Ruling after) {
        boolean nothing() {
            return after.equals(before);
        }
    }

    /** How many attempts were looked at, and what changes for some of them. */
    record Found(int lookedAt, List<ChangeStore.Row> rows) {}

    /** All attempts of these learners, of each the changes together. */
    Found find(Meaning meaning, List<LearnerId> learners) {
        var byPaper = new IdentityHashMap<Paper, Asked>();
        Map<LearnerId, List<Remarked>> byLearner = new LinkedHashMap<>();
        var results = sheets.of(meaning.assignment(), learners);
        for (var result : results) {
            byLearner
                    .computeIfAbsent(result.attempt().learner().id(), _ -> new ArrayList<>())
                    .add(remarked(meaning, result, byPaper));
        }
        List<ChangeStore.Row> rows = new ArrayList<>();
        byLearner.values().forEach(own -> rows.addAll(rows(meaning, own)));
        return new Found(results.size(), rows);
    }

    /** The question on one paper, as it counted and as it counts; nulls where it is not there. */
    private record Asked(Paper.@Nullable Asked before, Paper.@Nullable Asked after) {}

    /** An attempt before and after. */
    private record Remarked(SheetStore.Result result, Asked asked, Paper paper, Sheet after) {
        Sheet before() {
            return Objects.requireNonNull(result.marked()).sheet();
        }

        Counting.Sat sat(Sheet sheet) {
            return new Counting.Sat(result.attempt().number(), sheet);
        }
    }

    private Remarked remarked(
            Meaning meaning, SheetStore.Result result, Map<Paper, Asked> byPaper) {
        var marked = Objects.requireNonNull(result.marked());
        var asked = byPaper.get(marked.paper());
        if (asked == null) {
            asked = asked(meaning, marked.paper(), papers.of(result.attempt()));
            byPaper.put(marked.paper(), asked);
        }
        var before = asked.before();
        var after = asked.after();
        if (before == null || after == null) {
            return new Remarked(result, asked, marked.paper(), marked.sheet());
        }
        var person =
                after.open() && after.item().key() instanceof Key.Person
                        ? person(result, after.slot())
                        : null;
        return new Remarked(
                result, asked, marked.paper(), marked.sheet().regraded(after, before, person));
    }

    private Asked asked(Meaning meaning, Paper marked, Paper sat) {
        var before = on(marked, meaning.question());
        var plain = on(sat, meaning.question());
        return before == null || plain == null
                ? new Asked(null, null)
                : new Asked(before, papers.under(plain, meaning.after()));
    }

    static Paper.@Nullable Asked on(Paper paper, QuestionId question) {
        return paper.slots().stream()
                .filter(asked -> asked.question().equals(question))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Fraction person(SheetStore.Result result, int slot) {
        return GivenMark.counting(marks.history(result.attempt().id(), slot))
                .map(mark -> Fraction.of(mark.score()))
                .orElse(null);
    }

    private static List<ChangeStore.Row> rows(Meaning meaning, List<Remarked> own) {
        var counts = meaning.assignment().counts();
        int before =
                Counting.number(counts, own.stream().map(one -> one.sat(one.before())).toList());
        int after = Counting.number(counts, own.stream().map(one -> one.sat(one.after())).toList());
        var rows = new ArrayList<ChangeStore.Row>();
        for (var one : own) {
            int number = one.result().attempt().number();
            boolean countedBefore = number == before;
            boolean countedAfter = number == after;
            if (countedBefore != countedAfter || !one.before().equals(one.after())) {
                rows.add(row(one, countedBefore, countedAfter));
            }
        }
        return rows;
    }

    private static ChangeStore.Row row(Remarked one, boolean countedBefore, boolean countedAfter) {
        var asked = one.asked().after();
        var slot = asked == null ? null : asked.slot();
        return new ChangeStore.Row(
                one.result().attempt().id(),
                slot,
                Sum.of(one.before()),
                Marks.of(one.paper(), one.after()),
                slot == null ? null : score(one.before(), slot),
                slot == null ? null : score(one.after(), slot),
                countedBefore,
                countedAfter);
    }

    private static @Nullable Fraction score(Sheet sheet, int slot) {
        return sheet.at(slot)
                .filter(line -> line.mark().outcome() != Outcome.NEEDS_MARKER)
                .map(line -> line.mark().score())
                .orElse(null);
    }
}
