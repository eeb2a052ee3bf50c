package org.examwright.quizzes;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.examwright.platform.MergePatch;
import org.examwright.platform.ProblemException;
import org.examwright.questions.QuestionId;
import org.examwright.quizzes.draw.Draw;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as its author gives it: by list or by blueprint, one of the two.
 *
 * @param questions the questions in the order of the paper
 * @param seed decides the draw; chosen where null
 */
@JsonIgnoreProperties({
    "id",
    "courseId",
    "version",
    "maximum",
    "slots",
    "rows",
    "conflict",
    "relaxed"
})
record QuizDraft(
        @Nullable String title,
        @Nullable List<@Nullable QuestionId> questions,
        @Nullable Blueprint blueprint,
        @Nullable Long seed) {
    static final int LONGEST_TITLE = 300;
    static final int MOST_SLOTS = 200;
    private static final BigDecimal MOST_MARKS = BigDecimal.valueOf(1000);
    private static final int DECIMALS = 5;

    /** Refuses with 422, naming every fault. */
    QuizDraft checked() {
        ProblemException problem = QuizProblem.INVALID.because("The quiz cannot be made like this");
        checkTitle(problem);
        if (questions != null && blueprint == null) {
            checkQuestions(problem, questions);
        } else if (blueprint != null && questions == null) {
            checkRows(problem, blueprint);
        } else {
            problem.with("", "one-of", "Give either questions or a blueprint");
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        return this;
    }

    private void checkTitle(ProblemException problem) {
        if (title == null || title.isBlank()) {
            problem.with("/title", "required", "A quiz needs a title");
        } else if (title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            problem.with("/title", "too-long", "At most " + LONGEST_TITLE + " characters");
        }
    }

    private static void checkQuestions(
            ProblemException problem, List<@Nullable QuestionId> questions) {
        if (questions.isEmpty() || questions.size() > MOST_SLOTS) {
            problem.with("/questions", "size", "A quiz has 1 to " + MOST_SLOTS + " questions");
        }
        Set<QuestionId> seen = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            QuestionId id = questions.get(i);
            if (id == null) {
                problem.with("/questions/" + i, "required", "A question's id is needed");
            } else if (!seen.add(id)) {
                problem.with(
                        "/questions/" + i, "duplicate", "This question is in the list already");
            }
        }
    }

    private static void checkRows(ProblemException problem, Blueprint blueprint) {
        List<Blueprint.Row> rows = blueprint.rows();
        if (rows == null || rows.isEmpty() || rows.size() > Draw.MOST_ROWS) {
            problem.with(
                    "/blueprint/rows", "size", "A blueprint has 1 to " + Draw.MOST_ROWS + " rows");
            return;
        }
        long total = 0;
        for (int i = 0; i < rows.size(); i++) {
            String pointer = "/blueprint/rows/" + i;
            Blueprint.Row row = rows.get(i);
            if (row == null) {
                problem.with(pointer, "required", "A row is needed");
                continue;
            }
            if (row.count() == null || row.count() < 1 || row.count() > MOST_SLOTS) {
                problem.with(pointer + "/count", "range", "A count is 1 to " + MOST_SLOTS);
            } else {
                total += row.count();
            }
            checkMarks(problem, pointer + "/marks", row.marks());
        }
        if (total > MOST_SLOTS) {
            problem.with(
                    "/blueprint/rows", "size", "A quiz has at most " + MOST_SLOTS + " questions");
        }
    }

    private static void checkMarks(
            ProblemException problem, String pointer, @Nullable BigDecimal marks) {
        if (marks != null
                && (marks.signum() <= 0
                        || marks.compareTo(MOST_MARKS) > 0
                        || marks.stripTrailingZeros().scale() > DECIMALS)) {
            problem.with(
                    pointer, "range", "Marks are over 0, at most 1000, with at most five decimals");
        }
    }

    /** The title, once checked. */
    String name() {
        return title == null ? "" : title;
    }

    /** Whether both draw the same paper from the same bank. */
    boolean drawsLike(QuizDraft other) {
        return Objects.equals(questions, other.questions)
                && Objects.equals(blueprint, other.blueprint)
                && Objects.equals(seed, other.seed);
    }

    /** The draft on which a patch lays its own: a list takes the blueprint's place, and so back. */
    QuizDraft before(MergePatch patch) {
        return new QuizDraft(
                title,
                patch.patch().hasNonNull("blueprint") ? null : questions,
                patch.patch().hasNonNull("questions") ? null : blueprint,
                seed);
    }
}
