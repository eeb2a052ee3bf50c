package org.examwright.attempts.regrades;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.examwright.attempts.AttemptId;
import org.examwright.attempts.records.AttemptStore;
import org.examwright.attempts.records.Papers;
import org.examwright.attempts.records.Rulings;
import org.examwright.attempts.records.SheetStore;
import org.examwright.attempts.referrals.Referring;
import org.examwright.attempts.regrades.Remarking.Meaning;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Sheet;
import org.examwright.questions.QuestionType;
import org.springframework.stereotype.Component;

/**
 * Once short answers are regraded, the points that wait for a person are those of the mark scheme
 * that holds now.
 */
@Component
class OpenPoints {
    private static final int ANSWERS_AT_ONCE = 250;

    private final ChangeStore changes;
    private final AttemptStore attempts;
    private final SheetStore sheets;
    private final Papers papers;
    private final Rulings rulings;
    private final Referring referring;

    OpenPoints(
            ChangeStore changes,
            AttemptStore attempts,
            SheetStore sheets,
            Papers papers,
            Rulings rulings,
            Referring referring) {
        this.changes = changes;
        this.attempts = attempts;
        this.sheets = sheets;
        this.papers = papers;
        this.rulings = rulings;
        this.referring = referring;
    }

    /** To be called in the transaction that has written the sheets and added the ruling. */
    void refer(RegradeId regrade, Meaning meaning) {
        var written = changes.written(regrade, meaning.assignment().id());
        if (written.isEmpty() || !asksShortly(written.getFirst(), meaning)) {
            return;
        }
        var now = rulings.now(meaning.assignment().id());
        for (int from = 0; from < written.size(); from += ANSWERS_AT_ONCE) {
            Map<Paper, Paper> ruled = new IdentityHashMap<>();
            var some = written.subList(from, Math.min(written.size(), from + ANSWERS_AT_ONCE));
            // by papers made here: the edition that they belong to may yet be rolled back
            var results =
                    sheets.of(
                            meaning.assignment(),
                            some.stream().map(ChangeStore.Written::learner).distinct().toList(),
                            attempt ->
                                    ruled.computeIfAbsent(
                                            papers.of(attempt), sat -> papers.under(sat, now)));
            refer(meaning, some, results);
        }
    }

    private boolean asksShortly(ChangeStore.Written one, Meaning meaning) {
        var paper = papers.of(attempts.find(one.attempt()).orElseThrow());
        var asked = Remarking.on(paper, meaning.question());
        return asked != null && asked.type() == QuestionType.SHORT_ANSWER;
    }

    private void refer(
            Meaning meaning, List<ChangeStore.Written> written, List<SheetStore.Result> results) {
        Map<AttemptId, Integer> slots = new LinkedHashMap<>();
        written.forEach(one -> slots.put(one.attempt(), one.slot()));
        referring.marked(slots);
        Map<Paper, Map<AttemptId, Sheet>> byPaper = new IdentityHashMap<>();
        for (var result : results) {
            var marked = Objects.requireNonNull(result.marked());
            if (slots.containsKey(result.attempt().id())) {
                byPaper.computeIfAbsent(marked.paper(), _ -> new LinkedHashMap<>())
                        .put(result.attempt().id(), marked.sheet());
            }
        }
        byPaper.forEach((paper, held) -> settle(meaning, paper, held));
    }

    private void settle(Meaning meaning, Paper paper, Map<AttemptId, Sheet> held) {
        referring
                .settle(meaning.assignment().id(), paper, held)
                .forEach(
                        (attempt, sheet) -> {
                            if (!sheet.equals(held.get(attempt))) {
                                sheets.update(attempt, paper, sheet);
                            }
                        });
    }
}
