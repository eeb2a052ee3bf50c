package org.examwright.questions.bank.drafts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.knowledge.Topic;
import org.examwright.platform.Json;
import org.examwright.questions.Difficulty;
import org.examwright.questions.Extract;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.Likeness;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.Option;
import org.examwright.questions.Prompt;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.QuestionType;
import org.examwright.questions.Scoring;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A version of a question that is checked and ready to be written.
 *
 * @param lint what the linter found and will find as long as the version stands
 * @param contradictions what it found because of values that the notes contradict now
 */
public record Draft(
        UUID id,
        UUID course,
        int version,
        QuestionStatus status,
        QuestionContent content,
        List<Finding> lint,
        List<Finding> contradictions,
        @Nullable BigDecimal expectedGuess,
        Likeness likeness,
        @Nullable String pattern,
        @Nullable Difficulty difficulty) {
    private static final int ANSWER = 500;

    /** What never changes of a version, in the order in which it is shown. */
    private record Fixed(
            UUID id,
            UUID courseId,
            int version,
            QuestionType type,
            Form form,
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
            List<Evidence> evidence,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Extract> extracts,
            List<Finding> lint,
            @Nullable BigDecimal expectedGuess) {}

    /** The members of the JSON object that never change, without its braces. */
    public String document() {
        String json =
                Json.MAPPER.writeValueAsString(
                        new Fixed(
                                id,
                                course,
                                version,
                                content.type(),
                                content.form(),
                                pattern,
                                content.stem(),
                                content.marks(),
                                content.scoring(),
                                content.options(),
                                content.prompts(),
                                content.markScheme(),
                                content.commandWord(),
                                content.assessmentObjectives(),
                                content.specification(),
                                content.evidence(),
                                content.extracts(),
                                lint,
                                expectedGuess));
        return json.substring(1, json.length() - 1);
    }

    @Nullable String difficultyJson() {
        return difficulty == null ? null : Json.MAPPER.writeValueAsString(difficulty);
    }

    /** What a search looks at: stem, extracts, options, prompts and what earns marks. */
    public String words() {
        MarkScheme scheme = content.markScheme();
        return Stream.of(
                        Stream.of(content.stem()),
                        content.extracts().stream()
                                .flatMap(extract -> Stream.of(extract.title(), extract.text())),
                        content.options().stream().map(Option::text),
                        content.prompts().stream().map(Prompt::text),
                        scheme == null
                                ? Stream.<String>empty()
                                : scheme.points().stream().map(MarkScheme.Point::text))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }

    /** The key in one line. */
    public String answer() {
        String answer = Likeness.key(content).collect(Collectors.joining("; "));
        return answer.length() <= ANSWER ? answer : answer.substring(0, ANSWER);
    }

    /** The next version of a question that is there already. */
    public Draft next(
            UUID question, int next, @Nullable String itsPattern, @Nullable Difficulty known) {
        return new Draft(
                question,
                course,
                next,
                status,
                content,
                lint,
                contradictions,
                expectedGuess,
                likeness,
                itsPattern,
                known);
    }
}
