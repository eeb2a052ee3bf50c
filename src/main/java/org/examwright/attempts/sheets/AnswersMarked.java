package org.examwright.attempts.sheets;

import java.util.UUID;
import org.examwright.platform.SchoolEvent;
import org.examwright.platform.SchoolId;

/** Answers at an assignment were marked, or marked anew. Published in the transaction that does. */
public record AnswersMarked(SchoolId school, UUID assignment) implements SchoolEvent {}
