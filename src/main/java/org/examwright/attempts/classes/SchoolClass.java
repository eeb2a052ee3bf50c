package org.examwright.attempts.classes;

/** A group of learners that quizzes are set for. */
public record SchoolClass(ClassId id, long version, String name) {}
