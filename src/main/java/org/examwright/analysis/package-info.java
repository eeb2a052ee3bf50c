/**
 * What a class's answers say of the questions: item and test statistics, distractors that do not
 * work, likely mis-keys, and difficulty calibrated from answers. The figures are computed by pure
 * functions over a matrix of scores; each names the source of its formula. Nothing serves them yet.
 */
@ApplicationModule(allowedDependencies = {"platform", "schools", "questions", "attempts"})
@NullMarked
package org.examwright.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
