package org.examwright.sources;

/**
 * How much was read out of a source.
 *
 * @param passages lines that are not blank
 * @param skipped passages too long to be looked into, or with a word too long to be one
 */
public record SourceCounts(
        int passages,
        int topics,
        int events,
        int actors,
        int terms,
        int figures,
        int statements,
        int relations,
        int skipped) {

    /** Passages, and nothing found in them yet. */
    public static SourceCounts ofPassages(int passages) {
        return new SourceCounts(passages, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    SourceCounts withPassages(int count) {
        return new SourceCounts(
                count, topics, events, actors, terms, figures, statements, relations, skipped);
    }
}
