package org.examwright.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examwright.attempts.ExamKit.Exam;

/** The worked example of the statistics: five learners, four items of one mark. */
final class SmallClass {
    static final List<String> STEMS =
            List.of(
                    "Who led the march on the palace in January 1905?",
                    "Which minister negotiated the peace of Portsmouth?",
                    "In which city did the sailors' mutiny of 1921 break out?",
                    "What did the first Five-Year Plan put above all else?");
    private static final List<List<String>> OPTIONS =
            List.of(
                    List.of("Gapon", "Witte", "Lvov"),
                    List.of("Sergei Witte", "Pyotr Durnovo", "Ivan Goremykin"),
                    List.of("Kronstadt", "Sevastopol", "Odessa"),
                    List.of("Heavy industry", "Consumer goods", "Housing"));

    /** The marks of each learner. */
    static final List<String> ROWS = List.of("1111", "1110", "1100", "1001", "0000");

    private SmallClass() {}

    /** Sheets as these rows say: 1 ticks the key, 0 the first distractor. */
    static void sit(Exam exam, String assignment, List<String> rows) {
        var lines =
                IntStream.range(0, rows.size())
                        .mapToObj(learner -> line(learner, rows.get(learner)))
                        .collect(Collectors.joining("\n"));
        var sent =
                exam.lms()
                        .with("Content-Type", "application/x-ndjson")
                        .send("POST", "/v1/assignments/" + assignment + "/answer-sheets", lines);
        assertThat(sent.status()).as(sent.toString()).isEqualTo(200);
        assertThat(sent.json().at("/counts/stored").asInt()).isEqualTo(rows.size());
    }

    private static String line(int learner, String row) {
        var answers =
                IntStream.range(0, row.length())
                        .mapToObj(
                                i ->
                                        "\"%d\":{\"options\":[\"%s\"]}"
                                                .formatted(i + 1, row.charAt(i) == '1' ? "a" : "b"))
                        .collect(Collectors.joining(","));
        return "{\"learner\":\"p%d\",\"number\":1,\"answers\":{%s}}".formatted(learner, answers);
    }

    /** The four questions; the first option of each is right. */
    static List<Map<String, ?>> four() {
        return List.of(question(0), question(1), question(2), question(3));
    }

    private static Map<String, ?> question(int number) {
        var ids = List.of("a", "b", "c");
        return Map.of(
                "type",
                "MULTIPLE_CHOICE",
                "form",
                "PLAIN",
                "stem",
                STEMS.get(number),
                "marks",
                1,
                "scoring",
                Map.of("rule", "SINGLE_BEST"),
                "options",
                IntStream.range(0, 3)
                        .mapToObj(
                                i ->
                                        Map.of(
                                                "id", ids.get(i),
                                                "text", OPTIONS.get(number).get(i),
                                                "correct", i == 0))
                        .toList());
    }
}
