package org.examwright.questions;

/** The left side of a MATCHING question and the id of the option that belongs to it. */
public record Prompt(String id, String text, String match) {}
