package org.examwright.knowledge.storage;

/** How many facts of each kind one version of a source says, and how many topics they touch. */
public record Counts(
        int topics,
        int actors,
        int events,
        int terms,
        int figures,
        int statements,
        int relations) {}
