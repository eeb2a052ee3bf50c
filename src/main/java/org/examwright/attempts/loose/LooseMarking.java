package org.examwright.attempts.loose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.examwright.attempts.loose.MarkingController.Asked;
import org.examwright.attempts.loose.MarkingController.Marked;
import org.examwright.attempts.loose.MarkingController.Report;
import org.examwright.attempts.records.AnswerBody;
import org.examwright.attempts.records.Asking;
import org.examwright.attempts.records.PointView;
import org.examwright.attempts.sitting.Sheet;
import org.examwright.marking.Fraction;
import org.examwright.marking.Mark;
import org.examwright.marking.Outcome;
import org.examwright.marking.Unfit;
import org.examwright.platform.ProblemException;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionVersion;
import org.examwright.questions.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks answers to questions of the bank outside of any attempt. */
@Service
@Transactional(readOnly = true)
class LooseMarking {
    private final Questions questions;

    LooseMarking(Questions questions) {
        this.questions = questions;
    }

    /** Marks all of them, or says of each that cannot be marked why. */
    Report mark(List<Asked> items) {
        var refused = LooseProblem.MISFIT.because("See what is wrong with each");
        var found = new LinkedHashMap<QuestionVersion, Question>();
        var marked = new ArrayList<Marked>();
        var total = Fraction.ZERO;
        var maximum = Fraction.ZERO;
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var pointer = "/items/" + i;
            var question = find(item, found);
            if (question == null) {
                refused.with(
                        pointer + "/questionId", "unknown-question", "There is no such question");
                continue;
            }
            try {
                var asked = Asking.asked(i + 1, question, question.marks());
                var answer = AnswerBody.read(item.answer());
                var line = Sheet.line(asked, answer);
                var mark = line.mark();
                marked.add(view(question, mark, asked.said(answer), PointView.of(asked, line)));
                total = total.plus(mark.score());
                maximum = maximum.plus(mark.maximum());
            } catch (Unfit unfit) {
                refused.with(pointer + "/answer" + unfit.pointer(), unfit.code(), unfit.detail());
            }
        }
        if (!refused.faults().isEmpty()) {
            throw refused;
        }
        return new Report(marked, total.shown(), maximum.shown());
    }

    private @Nullable Question find(Asked item, Map<QuestionVersion, Question> found) {
        var id = new QuestionId(item.questionId());
        if (item.version() == null) {
            return absentAsNull(() -> questions.get(id));
        }
        return found.computeIfAbsent(
                new QuestionVersion(id, item.version()),
                wanted ->
                        absentAsNull(
                                () ->
                                        questions.versions(List.of(wanted)).stream()
                                                .findFirst()
                                                .orElse(null)));
    }

    private static @Nullable Question absentAsNull(Supplier<@Nullable Question> read) {
        try {
            return read.get();
        } catch (ProblemException absent) {
            if (absent.type().status() == 404) {
                return null;
            }
            throw absent;
        }
    }

    private static Marked view(
            Question question,
            Mark mark,
            @Nullable String feedback,
            @Nullable List<PointView> points) {
        return new Marked(
                question.id(),
                question.version(),
                mark.outcome() == Outcome.NEEDS_MARKER ? null : mark.score().shown(),
                mark.maximum().shown(),
                mark.outcome(),
                feedback,
                points);
    }
}
