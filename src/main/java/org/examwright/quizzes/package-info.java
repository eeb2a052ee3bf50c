/**
 * Quizzes: drawn by blueprint or put together by list, and the paper and mark scheme that people
 * print.
 */
@ApplicationModule(allowedDependencies = {"platform", "schools", "sources", "questions"})
@NullMarked
package org.examwright.quizzes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
