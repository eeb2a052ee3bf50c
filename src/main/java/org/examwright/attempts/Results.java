package org.examwright.attempts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.attempts.ResultView.SlotResult;
import org.examwright.attempts.assignments.Assignment;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.assignments.Assignments;
import org.examwright.attempts.classes.Learner;
import org.examwright.attempts.records.Attempt;
import org.examwright.attempts.records.AttemptStore;
import org.examwright.attempts.records.GivenMark;
import org.examwright.attempts.records.MarkStore;
import org.examwright.attempts.records.Papers;
import org.examwright.attempts.records.SheetStore;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Release.Shown;
import org.examwright.attempts.sitting.Sheet;
import org.examwright.attempts.sitting.Status;
import org.examwright.marking.Fraction;
import org.examwright.marking.Key;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.schools.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What attempts came to: for the learner as far as it is released, for the teacher all of it. */
@Service
@Transactional(readOnly = true)
public class Results {
    private static final int ROWS_AT_ONCE = 200;

    private final AttemptStore attempts;
    private final SheetStore sheets;
    private final MarkStore marks;
    private final Papers papers;
    private final Assignments assignments;

    Results(
            AttemptStore attempts,
            SheetStore sheets,
            MarkStore marks,
            Papers papers,
            Assignments assignments) {
        this.attempts = attempts;
        this.sheets = sheets;
        this.marks = marks;
        this.papers = papers;
        this.assignments = assignments;
    }

    /** One attempt's result, once it is finished. */
    public ResultView of(AttemptId id, Caller caller, Instant now) {
        var attempt =
                Ownership.require(
                        attempts.find(id).orElseThrow(() -> Ownership.notFound(id)), caller);
        var marked = sheets.find(attempt).orElseThrow(() -> AttemptProblem.stillOpen(id));
        var paper = marked.paper();
        return ResultView.of(
                id,
                attempt.layout(paper),
                marked.sheet(),
                shown(attempt, caller, now),
                passed(assignments.get(attempt.assignment()), marked.sheet()),
                comments(attempt, paper));
    }

    private static @Nullable Boolean passed(Assignment assignment, @Nullable Sheet sheet) {
        var mark = assignment.passMark();
        return mark == null || sheet == null ? null : sheet.passed(Fraction.of(mark));
    }

    /** A system that sits quizzes for learners is shown what they are shown. */
    private Shown shown(Attempt attempt, Caller caller, Instant now) {
        return switch (caller.role()) {
            case ADMIN, TEACHER -> Shown.ALL;
            case LMS, LEARNER -> {
                var assignment = assignments.get(attempt.assignment());
                var end = assignments.lastEnd(assignment);
                var grace = attempt.sitting().grace();
                yield assignment.release().at(now, end == null ? null : end.plus(grace));
            }
        };
    }

    private Map<Integer, String> comments(Attempt attempt, Paper paper) {
        var comments = new LinkedHashMap<Integer, String>();
        for (var asked : paper.slots()) {
            if (asked.item().key() instanceof Key.Person) {
                GivenMark.counting(marks.history(attempt.id(), asked.slot()))
                        .map(GivenMark::comment)
                        .ifPresent(comment -> comments.put(asked.slot(), comment));
            }
        }
        return comments;
    }

    /**
     * The attempt that counts of one learner, as a teacher sees it.
     *
     * @param total null while it is open, as are {@code percent} and {@code pending}
     * @param passed null where there is no pass mark, or while marks that wait decide
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record LearnerResult(
            AttemptId attemptId,
            Learner.Named learner,
            int number,
            Status status,
            @Nullable BigDecimal total,
            BigDecimal maximum,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal pending,
            @Nullable Boolean passed,
            List<SlotResult> slots) {

        static LearnerResult of(Assignment assignment, SheetStore.Result result, Paper sat) {
            var attempt = result.attempt();
            var marked = result.marked();
            var sheet = marked == null ? null : marked.sheet();
            var percent = sheet == null ? null : sheet.percent();
            return new LearnerResult(
                    attempt.id(),
                    attempt.learner(),
                    attempt.number(),
                    attempt.sitting().status(),
                    sheet == null ? null : sheet.total().shown(),
                    (sheet == null ? sat.maximum() : sheet.maximum()).shown(),
                    percent == null ? null : percent.shown(),
                    sheet == null ? null : sheet.pending().shown(),
                    Results.passed(assignment, sheet),
                    marked == null ? List.of() : SlotResult.of(marked.paper(), marked.sheet()));
        }
    }

    /** A page of learners, each with the attempt that counts. */
    public Page<LearnerResult> list(AssignmentId id, PageRequest page) {
        var assignment = assignments.get(id);
        return page.page(
                sheets.counting(assignment, page).stream()
                        .map(
                                result ->
                                        LearnerResult.of(
                                                assignment, result, papers.of(result.attempt())))
                        .toList(),
                each -> each.learner().id().toString());
    }

    /** The results of all learners as a table, all of one moment. */
    public String table(AssignmentId id) {
        var rows = new ArrayList<LearnerResult>();
        var page = PageRequest.first(ROWS_AT_ONCE);
        for (var part = list(id, page); ; part = list(id, page)) {
            rows.addAll(part.items());
            if (part.next() == null) {
                return ResultsTable.of(slots(id), rows);
            }
            page = new PageRequest(ROWS_AT_ONCE, part.next(), page.sign());
        }
    }

    /** The numbers of the quiz's slots, in its order. */
    public List<Integer> slots(AssignmentId id) {
        var assignment = assignments.get(id);
        return papers.of(assignment.quizId(), assignment.quizVersion()).slots().stream()
                .map(Paper.Asked::slot)
                .toList();
    }
}
