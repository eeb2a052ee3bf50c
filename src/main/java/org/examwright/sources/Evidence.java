package org.examwright.sources;

/**
 * Where a fact stands in the notes: the exact words and their exact place. One piece of evidence
 * never crosses a line.
 *
 * @param sourceVersion the version of the source that is quoted, from 1
 * @param line the line of the source's text, from 1
 * @param start the first character, in Unicode code points into the line, from 0
 * @param end the character behind the last
 * @param quote the line's text from start to end, letter for letter
 */
public record Evidence(
        SourceId sourceId, int sourceVersion, int line, int start, int end, String quote) {}
