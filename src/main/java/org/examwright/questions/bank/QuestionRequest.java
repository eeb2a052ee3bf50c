package org.examwright.questions.bank;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.Topic;
import org.examwright.questions.Extract;
import org.examwright.questions.Form;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.Option;
import org.examwright.questions.Prompt;
import org.examwright.questions.Proof;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;
import org.examwright.questions.Scoring;
import org.examwright.questions.bank.checking.QuestionProblem;
import org.examwright.questions.bank.checking.Scored;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A question as a teacher sends it; what is left out is filled in here. */
@JsonIgnoreProperties({
    "id",
    "courseId",
    "version",
    "status",
    "pattern",
    "difficulty",
    "lint",
    "stale",
    "expectedGuess"
})
record QuestionRequest(
        @Nullable QuestionType type,
        @Nullable Form form,
        @Nullable String stem,
        @Nullable BigDecimal marks,
        @Nullable Scoring scoring,
        @Nullable List<Option> options,
        @Nullable List<Prompt> prompts,
        @Nullable MarkScheme markScheme,
        @Nullable String commandWord,
        @Nullable List<String> assessmentObjectives,
        @Nullable List<Topic.Specification> specification,
        @JsonDeserialize(contentUsing = LabelReader.class) @Nullable List<UUID> topics,
        @JsonDeserialize(contentUsing = LabelReader.class) @Nullable List<UUID> themes,
        @Nullable List<Evidence> evidence,
        @Nullable List<Extract> extracts) {
    private static final Set<QuestionType> PLACED =
            Set.of(QuestionType.ORDERING, QuestionType.MATCHING);

    /**
     * The question, whole. Refuses one without a type; what else is wrong with it the check of its
     * content says.
     */
    QuestionContent content() {
        if (type == null) {
            throw QuestionProblem.INVALID.at("/type", "A question has a type");
        }
        if (scoring != null && (Object) scoring.rule() == null) {
            throw QuestionProblem.INVALID.at("/scoring/rule", "A scoring names its rule");
        }
        return new QuestionContent(
                type,
                form == null ? Form.PLAIN : form,
                stem == null ? "" : stem,
                marks != null ? marks : usualMarks(type),
                Scored.pinned(scoring == null ? Scored.usual(type) : scoring),
                list(options).stream().map(option -> whole(option, type)).toList(),
                list(prompts),
                markScheme == null ? null : whole(markScheme),
                commandWord,
                list(assessmentObjectives),
                list(specification),
                list(topics),
                list(themes),
                list(evidence),
                list(extracts));
    }

    private static BigDecimal usualMarks(QuestionType type) {
        return type == QuestionType.DESCRIPTION ? BigDecimal.ZERO : BigDecimal.ONE;
    }

    private static Option whole(Option option, QuestionType type) {
        if ((Object) option == null) {
            throw QuestionProblem.INVALID.at("/options", "null is not an option");
        }
        Boolean correct = option.correct();
        if (correct == null && !PLACED.contains(type)) {
            correct = option.weight() != null && option.weight().signum() > 0;
        }
        return new Option(
                option.id(),
                option.text(),
                correct,
                option.weight(),
                option.feedback(),
                option.evidence(),
                whole(option.falsity()));
    }

    private static @Nullable Proof whole(@Nullable Proof proof) {
        if (proof != null && (Object) proof.tier() == null) {
            throw QuestionProblem.INVALID.at("/options", "A proof has a tier");
        }
        return proof == null ? null : new Proof(proof.tier(), list(proof.evidence()));
    }

    private static MarkScheme whole(MarkScheme scheme) {
        return new MarkScheme(
                list(scheme.points()).stream()
                        .filter(Objects::nonNull)
                        .map(
                                point ->
                                        new MarkScheme.Point(
                                                point.marks(),
                                                point.text(),
                                                list(point.accept()),
                                                list(point.reject()),
                                                point.slots(),
                                                list(point.evidence())))
                        .toList(),
                (Object) scheme.rule() == null ? MarkScheme.Rule.ALL : scheme.rule(),
                scheme.of(),
                scheme.essay() == null ? null : whole(scheme.essay()),
                scheme.guidance(),
                scheme.open());
    }

    private static MarkScheme.EssayScheme whole(MarkScheme.EssayScheme essay) {
        return new MarkScheme.EssayScheme(
                (Object) essay.analysis() == null ? java.util.Map.of() : essay.analysis(),
                claims(essay.favour()),
                claims(essay.against()),
                list(essay.links()),
                list(essay.criteria()),
                list(essay.weakAnswers()),
                list(essay.levels()));
    }

    private static List<MarkScheme.Claim> claims(@Nullable List<MarkScheme.Claim> claims) {
        return list(claims).stream()
                .filter(Objects::nonNull)
                .map(claim -> new MarkScheme.Claim(claim.claim(), list(claim.evidence())))
                .toList();
    }

    private static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
