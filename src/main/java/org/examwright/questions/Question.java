package org.examwright.questions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.examwright.knowledge.Topic;
import org.examwright.platform.Reference;
import org.examwright.sources.CourseId;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A question at one version, as teachers and other modules see it (the shape of {@code GET
 * /v1/questions/{id}}). Never shown to a learner.
 *
 * @param pattern the generator's pattern, such as M6; null where a teacher wrote it
 * @param stale whether the notes it quotes have moved on, or contradict each other on what it rests
 *     on
 * @param extracts what the learner reads before answering; mostly none
 * @param expectedGuess the share of the marks that blind guessing earns; null where there is none
 */
public record Question(
        QuestionId id,
        CourseId courseId,
        int version,
        QuestionType type,
        Form form,
        QuestionStatus status,
        @Nullable String pattern,
        String stem,
        BigDecimal marks,
        Scoring scoring,
        List<Option> options,
        List<Prompt> prompts,
        @Nullable MarkScheme markScheme,
        @Nullable String commandWord,
        List<String> assessmentObjectives,
        List<Topic.Specification> specification,
        @Nullable Difficulty difficulty,
        List<Reference> topics,
        List<Reference> themes,
        List<Evidence> evidence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Extract> extracts,
        List<Finding> lint,
        boolean stale,
        @Nullable BigDecimal expectedGuess) {
    public Question {
        extracts = (Object) extracts == null ? List.of() : extracts;
    }
}
