/** What of a course's knowledge is asked about, by topic and theme: as values and as a picture. */
@NullMarked
package org.examwright.questions.coverage;

import org.jspecify.annotations.NullMarked;
