package org.examwright.attempts.sheets;

import java.util.UUID;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.SchoolEvent;
import org.examwright.platform.SchoolId;

/** Answers at an assignment were marked, or marked anew. Published in the transaction that does. */
public record AnswersMarked(SchoolId school, UUID assignment) implements SchoolEvent {
    /** In the school in force. */
    public static AnswersMarked at(AssignmentId assignment) {
        return new AnswersMarked(new SchoolId(CurrentSchool.get()), assignment.id());
    }
}
