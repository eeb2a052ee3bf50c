/**
 * What a class's answers say of the questions and of the class: item and test statistics,
 * distractors that do not work, likely mis-keys, results by topic and theme, and difficulty
 * calibrated from answers.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "schools", "questions", "attempts", "attempts::sheets"})
@NullMarked
package org.examwright.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
