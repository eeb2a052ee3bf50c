package org.examwright.questions.bank.reading;

import java.util.List;
import java.util.UUID;
import org.examwright.platform.Json;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A version of a question as it is stored: the document that never changes, and around it what can.
 *
 * @param revision counts every change of the question
 * @param contradictions findings about what the notes contradict, which are not in the document
 */
public record QuestionRow(
        UUID id,
        UUID course,
        int version,
        long revision,
        QuestionStatus status,
        boolean stale,
        String document,
        @Nullable String contradictions,
        @Nullable String pattern,
        @Nullable String difficulty,
        List<UUID> topics,
        List<UUID> themes) {

    /** Where the findings begin: no text in the document holds these marks unescaped. */
    private static final String LINT = "\"lint\":[";

    /** The question as JSON. */
    public Rendered rendered(Names names) {
        return new Rendered(
                new StringBuilder(document.length() + 512)
                        .append('{')
                        .append(found())
                        .append(",\"status\":\"")
                        .append(status)
                        .append("\",\"stale\":")
                        .append(stale)
                        .append(",\"difficulty\":")
                        .append(difficulty)
                        .append(",\"topics\":")
                        .append(Names.json(topics, names.topics()))
                        .append(",\"themes\":")
                        .append(Names.json(themes, names.themes()))
                        .append('}')
                        .toString());
    }

    /** The document, with what the notes contradict among its findings. */
    private String found() {
        if (contradictions == null) {
            return document;
        }
        int at = document.lastIndexOf(LINT) + LINT.length();
        String more = document.charAt(at) == ']' ? "" : ",";
        return document.substring(0, at) + contradictions + more + document.substring(at);
    }

    /** As a value. */
    public Question question(Names names) {
        return Json.MAPPER.readValue(rendered(names).json(), Question.class);
    }

    /**
     * Grows with every change of the question, and changes with the names and the difficulty that
     * it shows.
     */
    public long tag(Names names) {
        return revision << 32
                | Names.digest(
                        Names.json(topics, names.topics()),
                        Names.json(themes, names.themes()),
                        difficulty == null ? "" : difficulty);
    }
}
