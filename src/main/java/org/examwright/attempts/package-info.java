/**
 * Sitting a quiz: classes, learners, assignments, attempts, saved answers, submission, marks and
 * results.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "schools",
            "quizzes",
            "questions",
            "marking",
            "marking::points"
        })
@NullMarked
package org.examwright.attempts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
