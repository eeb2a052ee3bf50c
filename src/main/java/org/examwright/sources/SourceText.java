package org.examwright.sources;

import java.util.List;

/**
 * A source as the extraction reads it: which version of which source, and its lines in order.
 *
 * @param passages every line that is not blank, ascending by line
 */
public record SourceText(SourceId id, int version, String title, List<Passage> passages) {}
