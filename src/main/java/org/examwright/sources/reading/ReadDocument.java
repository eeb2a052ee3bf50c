package org.examwright.sources.reading;

import java.util.List;
import org.examwright.sources.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of a document.
 *
 * @param text the text that is kept: the upload letter for letter but for a byte order mark, or,
 *     for HTML, the text taken out of it; lines end at LF or CRLF
 * @param passages one for each line that is not blank, ascending by line; their ids only tell them
 *     apart within this document
 * @param title what the document calls itself, where it does
 */
public record ReadDocument(String text, List<Passage> passages, @Nullable String title) {}
