package org.examwright.questions;

/** One version of a question, counted from 1. */
public record QuestionVersion(QuestionId id, int version) {}
