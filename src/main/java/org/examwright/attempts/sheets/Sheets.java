package org.examwright.attempts.sheets;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.examwright.attempts.assignments.Assignment;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.assignments.Assignments;
import org.examwright.attempts.records.Papers;
import org.examwright.attempts.records.Rulings;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Ruling;
import org.examwright.questions.QuestionId;
import org.examwright.quizzes.Quizzes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What finished attempts hold, read one after the other without keeping them. */
@Service
@Transactional(readOnly = true)
public class Sheets {
    private final Assignments assignments;
    private final Papers papers;
    private final Rulings rulings;
    private final Quizzes quizzes;
    private final SheetRows rows;

    Sheets(
            Assignments assignments,
            Papers papers,
            Rulings rulings,
            Quizzes quizzes,
            SheetRows rows) {
        this.assignments = assignments;
        this.papers = papers;
        this.rulings = rulings;
        this.quizzes = quizzes;
        this.rows = rows;
    }

    /** An assignment; 404 where the school has none of this id. */
    public SatAssignment assignment(UUID id) {
        var found = assignments.get(new AssignmentId(id));
        return new SatAssignment(
                id,
                quizzes.at(found.quizId(), found.quizVersion()).title(),
                seats(found).quiz().numbers(),
                found.paper() == Assignment.Paper.OWN,
                Taken.valueOf(found.counts().name()),
                found.passMark(),
                rows.open(id));
    }

    /** Hands over each finished attempt at an assignment, by learner and then by number. */
    public void of(UUID assignment, Consumer<SatSheet> each) {
        var found = assignments.get(new AssignmentId(assignment));
        rows.read(Map.of(assignment, seats(found)), SheetRows.By.LEARNER, each);
    }

    /** Hands over each finished attempt in a course, the one that was finished first first. */
    public void ofCourse(UUID course, Consumer<SatSheet> each) {
        Map<UUID, Seats> all = new LinkedHashMap<>();
        for (var assignment : rows.setOf(quizzes.ofCourse(course))) {
            all.put(assignment, seats(assignments.get(new AssignmentId(assignment))));
        }
        if (!all.isEmpty()) {
            rows.read(all, SheetRows.By.TIME, each);
        }
    }

    /** The course that an assignment's quiz belongs to; 404 where there is no such assignment. */
    public UUID courseOf(UUID assignment) {
        return quizzes.course(assignments.get(new AssignmentId(assignment)).quizId());
    }

    /** The assignments that ask a question, at any of its versions, the oldest first. */
    public List<UUID> asking(QuestionId question) {
        var found = new ArrayList<>(rows.setOf(quizzes.frozenWith(question)));
        rows.drawnWith(question).stream().filter(id -> !found.contains(id)).forEach(found::add);
        return found.stream().sorted().toList();
    }

    private Seats seats(Assignment assignment) {
        var places = new Places(rulings.now(assignment.id()));
        Map<UUID, Seats.Sat> own = new LinkedHashMap<>();
        if (assignment.paper() == Assignment.Paper.OWN) {
            papers.ownAt(assignment.id()).forEach((id, paper) -> own.put(id, places.of(paper)));
        }
        return new Seats(
                places.of(papers.of(assignment.quizId(), assignment.quizVersion())),
                own,
                assignment.shuffle());
    }

    /** Puts papers into numbers under an assignment's rulings; own papers share their questions. */
    private final class Places {
        private final Map<QuestionId, Ruling> ruled;
        private final Map<Paper.Asked, SatPaper.Place> known = new IdentityHashMap<>();

        private Places(Map<QuestionId, Ruling> ruled) {
            this.ruled = ruled;
        }

        private Seats.Sat of(Paper paper) {
            var places =
                    paper.slots().stream()
                            .map(asked -> known.computeIfAbsent(asked, this::place))
                            .toList();
            return new Seats.Sat(paper, new SatPaper(places));
        }

        private SatPaper.Place place(Paper.Asked asked) {
            var ruling = ruled.get(asked.question());
            return Numbers.place(asked, ruling == null ? asked : papers.under(asked, ruling));
        }
    }
}
