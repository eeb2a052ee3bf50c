package org.examwright.questions;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.Topic;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What an author, a person or the generator, gives of a question; a change makes a new version.
 *
 * @param marks greater than 0
 * @param options for choice, ordering and matching; else empty
 * @param prompts for MATCHING only; else empty
 * @param markScheme for written answers; else null
 * @param topics ids of the course's topics; {@code themes} likewise
 * @param evidence every quote the question rests on
 * @param extracts what the learner reads before answering; mostly none
 */
public record QuestionContent(
        QuestionType type,
        Form form,
        String stem,
        BigDecimal marks,
        Scoring scoring,
        List<Option> options,
        List<Prompt> prompts,
        @Nullable MarkScheme markScheme,
        @Nullable String commandWord,
        List<String> assessmentObjectives,
        List<Topic.Specification> specification,
        List<UUID> topics,
        List<UUID> themes,
        List<Evidence> evidence,
        List<Extract> extracts) {

    /** A question that stands without an extract. */
    public QuestionContent(
            QuestionType type,
            Form form,
            String stem,
            BigDecimal marks,
            Scoring scoring,
            List<Option> options,
            List<Prompt> prompts,
            @Nullable MarkScheme markScheme,
            @Nullable String commandWord,
            List<String> assessmentObjectives,
            List<Topic.Specification> specification,
            List<UUID> topics,
            List<UUID> themes,
            List<Evidence> evidence) {
        this(
                type,
                form,
                stem,
                marks,
                scoring,
                options,
                prompts,
                markScheme,
                commandWord,
                assessmentObjectives,
                specification,
                topics,
                themes,
                evidence,
                List.of());
    }
}
