package org.examwright.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.examwright.analysis.figures.OptionTrace;
import org.examwright.questions.Difficulty;
import org.examwright.questions.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * How learners fared with a question, in every assignment that asked it. Marks are shares of what
 * the question was worth, held against the share of the marks of the rest of the paper; where it
 * was drawn, of the whole paper.
 *
 * @param enough with fewer attempts than this, figures are marked {@code tooFew}
 * @param assignments how many asked it and have finished attempts
 * @param difficulty of the latest version; null where nothing is known
 * @param pooled all versions together, shown as the latest
 * @param trace who chose which of the options of {@code pooled}, the weakest attempts first; empty
 *     where there are too few, or no options
 * @param versions the latest first; those that nobody answered are left out
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record QuestionStatistics(
        QuestionId questionId,
        int enough,
        int assignments,
        @Nullable Difficulty difficulty,
        ItemAnalysis pooled,
        List<OptionTrace.Step> trace,
        List<ItemAnalysis> versions) {}
