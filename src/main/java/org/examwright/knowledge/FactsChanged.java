package org.examwright.knowledge;

import org.examwright.platform.SchoolEvent;
import org.examwright.platform.SchoolId;
import org.examwright.sources.CourseId;

/** People changed what a course's facts say, or a source that facts rested on is gone. */
public record FactsChanged(SchoolId school, CourseId course) implements SchoolEvent {}
