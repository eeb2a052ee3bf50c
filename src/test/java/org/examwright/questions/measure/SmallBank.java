package org.examwright.questions.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.examwright.questions.Difficulty;
import org.examwright.questions.Form;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.Option;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;
import org.examwright.questions.Scoring;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;

/** Banks of questions in one line each: "stem | *key | distractor | …". */
final class SmallBank {
    static final UUID TRADE = new UUID(0, 7);
    private static final SourceId SOURCE = new SourceId(new UUID(0, 1));

    private SmallBank() {}

    static List<NewQuestion> of(String... lines) {
        return Stream.of(lines).map(line -> question("M1", line, line.hashCode())).toList();
    }

    /** The line of the notes tells which fact it asks for. */
    static NewQuestion question(String pattern, String line, int fact) {
        String[] parts = line.split("\\s*\\|\\s*");
        List<Evidence> evidence = List.of(new Evidence(SOURCE, 1, fact, 0, 3, "abc"));
        List<Option> options = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            boolean key = parts[i].startsWith("*");
            options.add(
                    new Option(
                            String.valueOf((char) ('a' + i - 1)),
                            key ? parts[i].substring(1) : parts[i],
                            key,
                            null,
                            null,
                            key ? evidence : null,
                            null));
        }
        QuestionContent content =
                new QuestionContent(
                        QuestionType.MULTIPLE_CHOICE,
                        Form.PLAIN,
                        parts[0],
                        BigDecimal.ONE,
                        new Scoring("SINGLE_BEST", 1, null),
                        options,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(TRADE),
                        evidence);
        return new NewQuestion(content, pattern, Difficulty.predicted(Map.of()));
    }
}
