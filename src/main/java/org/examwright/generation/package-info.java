/**
 * Writes questions from knowledge: patterns, distractors with proof, mark schemes, predicted
 * difficulty.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "schools", "sources", "knowledge", "questions"})
@NullMarked
package org.examwright.generation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
