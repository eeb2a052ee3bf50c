package org.examwright.knowledge;

import org.examwright.platform.SchoolEvent;
import org.examwright.platform.SchoolId;
import org.examwright.sources.CourseId;

/** What a course's notes contradict was looked for again, or a teacher decided on it. */
public record ConflictsChanged(SchoolId school, CourseId course) implements SchoolEvent {}
