package org.examwright.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.examwright.analysis.figures.Flag;
import org.examwright.analysis.figures.ItemStatistics;
import org.examwright.analysis.figures.OptionStatistics;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * How learners fared in a slot of a quiz, or with a question that some of them drew.
 *
 * @param slot null for a question that stood in several slots
 * @param questionId null for a slot that asked learners different questions; then {@code version},
 *     {@code type} and {@code stem} are null too, and {@code options} is empty
 * @param maximum the marks that could be had; in a slot that gave some more than others, their mean
 * @param guess the share of the marks that blind guessing earns; null where there is none
 * @param notAnswered how many attempts left it blank; they count as having no marks
 * @param waiting how many wait for a person's mark; what is sure so far counts
 * @param top the mean share of the marks among the best 27 % of attempts, by total; {@code middle}
 *     and {@code bottom} among the others
 * @param flags what is worth a look
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ItemAnalysis(
        @Nullable Integer slot,
        @Nullable QuestionId questionId,
        @Nullable Integer version,
        @Nullable QuestionType type,
        @Nullable String stem,
        double maximum,
        @Nullable Double guess,
        int notAnswered,
        int waiting,
        ItemStatistics statistics,
        @Nullable Double top,
        @Nullable Double middle,
        @Nullable Double bottom,
        List<OptionAnalysis> options,
        Set<Flag> flags) {

    /**
     * An option of a choice question.
     *
     * @param working whether a distractor does its work; null for a key, and where there are too
     *     few attempts to say
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OptionAnalysis(
            String id,
            String text,
            boolean correct,
            @Nullable Boolean working,
            OptionStatistics statistics) {}
}
