/**
 * The question bank: immutable versions, review, evidence, and the linter for item-writing flaws.
 */
@ApplicationModule(allowedDependencies = {"platform", "schools", "sources", "knowledge", "marking"})
@NullMarked
package org.examwright.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
