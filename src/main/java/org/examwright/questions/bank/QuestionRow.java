package org.examwright.questions.bank;

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
 */
record QuestionRow(
        UUID id,
        UUID course,
        int version,
        long revision,
        QuestionStatus status,
        boolean stale,
        String document,
        @Nullable String pattern,
        @Nullable String difficulty,
        List<UUID> topics,
        List<UUID> themes) {

    /** The question as JSON. */
    Rendered rendered(Names names) {
        return new Rendered(
                new StringBuilder(document.length() + 512)
                        .append('{')
                        .append(document)
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

    /** As a value. */
    Question question(Names names) {
        return Json.MAPPER.readValue(rendered(names).json(), Question.class);
    }

    /** Grows with every change of the question, and changes with the names that it shows. */
    long tag(Names names) {
        return revision << 32
                | Names.digest(
                        Names.json(topics, names.topics()), Names.json(themes, names.themes()));
    }
}
