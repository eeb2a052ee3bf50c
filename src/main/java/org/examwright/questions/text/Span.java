package org.examwright.questions.text;

/** A stretch of a text, from {@code start} to just before {@code end}, in UTF-16 units. */
public record Span(int start, int end) {
    boolean covers(int from, int to) {
        return start <= from && to <= end;
    }
}
