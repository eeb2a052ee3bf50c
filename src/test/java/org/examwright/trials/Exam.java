package org.examwright.trials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A quiz of single-choice questions that is set twice: once without a limit, once with very little
 * time.
 *
 * @param key an administrator's
 * @param open the assignment without a limit
 * @param brief the assignment that the clock ends
 * @param questions their ids, in the order of the quiz
 * @param options of each slot, in the question's order: id by text
 */
public record Exam(
        String key,
        String open,
        String brief,
        List<String> questions,
        Map<Integer, Map<String, String>> options) {
    private static final List<String> STEMS =
            List.of(
                    "Who built the long dyke on the western border of Mercia?",
                    "Which harbour did the traders of the north use first?",
                    "What did the abbot of the island monastery write about?",
                    "Where was the great hall of the southern kings found?",
                    "How was wool carried to the fairs of Champagne?");

    private static final List<String> TOWNS =
            List.of(
                    ("Acton Barrow Calder Derwent Elham Fenby Garton Hexby Ilton Jarrow Kelso Lydd"
                                    + " Malton Norby Oakham Penby Quorn Redcar Selby Tring Ulver"
                                    + " Verby Wigton Yarm Zeals Alton Brigg Corby Diss Epping Frome"
                                    + " Goole Hythe Ince Keld")
                            .split(" "));

    /** With five questions. */
    public static Exam prepare(Wire wire, String key) {
        return prepare(wire, key, STEMS.size());
    }

    /** Makes course, up to 40 questions, quiz and assignments. */
    public static Exam prepare(Wire wire, String key, int many) {
        var course = made(wire, key, "/v1/courses", Map.of("title", "Early England"));
        var questions = new ArrayList<String>();
        var options = new LinkedHashMap<Integer, Map<String, String>>();
        for (int slot = 1; slot <= many; slot++) {
            var stem = stem(slot - 1);
            var texts =
                    List.of("Answer " + slot + "a", "Answer " + slot + "b", "Answer " + slot + "c");
            questions.add(question(wire, key, course, stem, texts));
            var ids = new LinkedHashMap<String, String>();
            texts.forEach(text -> ids.put(text, "q" + ids.size()));
            options.put(slot, ids);
        }
        var quiz =
                made(
                        wire,
                        key,
                        "/v1/courses/" + course + "/quizzes",
                        Map.of("title", "Trial", "questions", questions));
        var release = Map.of("marks", "AFTER_SUBMISSION");
        var assignments = "/v1/quizzes/" + quiz + "/assignments";
        return new Exam(
                key,
                made(wire, key, assignments, Map.of("release", release)),
                made(wire, key, assignments, Map.of("release", release, "timeLimit", "PT1S")),
                questions,
                options);
    }

    private static String stem(int number) {
        return number < STEMS.size()
                ? STEMS.get(number)
                : "Which trade made the town of %s rich?"
                        .formatted(TOWNS.get(number - STEMS.size()));
    }

    private static String question(
            Wire wire, String key, String course, String stem, List<String> texts) {
        var options = new ArrayList<Map<String, ?>>();
        for (var text : texts) {
            options.add(
                    Map.of(
                            "id",
                            "q" + options.size(),
                            "text",
                            text,
                            "correct",
                            options.isEmpty(),
                            "weight",
                            options.isEmpty() ? 1 : 0));
        }
        var id =
                made(
                        wire,
                        key,
                        "/v1/courses/" + course + "/questions",
                        Map.of(
                                "type",
                                "MULTIPLE_CHOICE",
                                "form",
                                "PLAIN",
                                "stem",
                                stem,
                                "marks",
                                1,
                                "scoring",
                                Map.of("rule", "SINGLE_BEST"),
                                "options",
                                options));
        wire.send(key, "POST", "/v1/questions/" + id + "/reviews", Map.of("decision", "APPROVE"))
                .expect(200, 201);
        return id;
    }

    private static String made(Wire wire, String key, String path, Map<String, ?> body) {
        return UUID.fromString(wire.send(key, "POST", path, body).expect(201).member("id"))
                .toString();
    }
}
