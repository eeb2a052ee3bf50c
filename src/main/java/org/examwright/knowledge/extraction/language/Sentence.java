package org.examwright.knowledge.extraction.language;

import java.util.List;

/**
 * A sentence or a note of its own within a line.
 *
 * @param start its first character in the line
 * @param end the character behind its last, its full stop included
 */
public record Sentence(int start, int end, List<Token> tokens) {}
