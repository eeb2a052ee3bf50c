package org.examwright.questions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/** Questions for tests. */
public final class Written {
    private Written() {}

    /** A choice question; the first option is the key. */
    public static QuestionContent choice(String stem, @Nullable Evidence quote, String... options) {
        List<Evidence> evidence = quote == null ? List.of() : List.of(quote);
        List<Option> written = new ArrayList<>();
        for (int i = 0; i < options.length; i++) {
            written.add(
                    new Option(
                            String.valueOf((char) ('a' + i)),
                            options[i],
                            i == 0,
                            null,
                            null,
                            i == 0 ? evidence : null,
                            i == 0 || quote == null ? null : new Proof(Proof.Tier.P1, evidence)));
        }
        return content(QuestionType.MULTIPLE_CHOICE, stem, "SINGLE_BEST", written, null, evidence);
    }

    /** A question answered in a few words, one mark for each point. */
    public static QuestionContent written(
            QuestionType type, String stem, @Nullable Evidence quote, String... points) {
        List<Evidence> evidence = quote == null ? List.of() : List.of(quote);
        List<MarkScheme.Point> earned = new ArrayList<>();
        for (String point : points) {
            earned.add(
                    new MarkScheme.Point(
                            BigDecimal.ONE, point, List.of(), List.of(), null, evidence));
        }
        return content(
                type,
                stem,
                "MARK_SCHEME",
                List.of(),
                new MarkScheme(earned, MarkScheme.Rule.ALL, null, null),
                evidence);
    }

    public static QuestionContent content(
            QuestionType type,
            String stem,
            String rule,
            List<Option> options,
            @Nullable MarkScheme scheme,
            List<Evidence> evidence) {
        return new QuestionContent(
                type,
                Form.PLAIN,
                stem,
                BigDecimal.ONE,
                new Scoring(rule, 1, Map.of()),
                options,
                List.of(),
                scheme,
                null,
                List.of("AO1"),
                List.of(),
                List.of(),
                List.of(),
                evidence);
    }

    /** The same, with something to read before it. */
    public static QuestionContent on(QuestionContent q, Extract... extracts) {
        return new QuestionContent(
                q.type(),
                q.form(),
                q.stem(),
                q.marks(),
                q.scoring(),
                q.options(),
                q.prompts(),
                q.markScheme(),
                q.commandWord(),
                q.assessmentObjectives(),
                q.specification(),
                q.topics(),
                q.themes(),
                q.evidence(),
                List.of(extracts));
    }

    public static NewQuestion generated(QuestionContent content) {
        return new NewQuestion(content, "M1", Difficulty.predicted(Map.of("grain", 0.2)));
    }

    /** With these topics and themes. */
    public static QuestionContent about(
            QuestionContent content, List<UUID> topics, List<UUID> themes) {
        return new QuestionContent(
                content.type(),
                content.form(),
                content.stem(),
                content.marks(),
                content.scoring(),
                content.options(),
                content.prompts(),
                content.markScheme(),
                content.commandWord(),
                content.assessmentObjectives(),
                content.specification(),
                topics,
                themes,
                content.evidence());
    }
}
