package org.examwright.sources;

import org.examwright.platform.SchoolEvent;
import org.examwright.platform.SchoolId;

/** A version of a source was read: its passages are stored, and facts can be looked for in them. */
public record SourceRead(SchoolId school, CourseId course, SourceId source, int version)
        implements SchoolEvent {}
