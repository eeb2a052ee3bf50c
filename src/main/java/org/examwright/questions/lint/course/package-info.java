/** What the linter knows of a course: names, mentions, times, and what the notes claim. */
@NullMarked
package org.examwright.questions.lint.course;

import org.jspecify.annotations.NullMarked;
