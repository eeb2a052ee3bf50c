package org.examwright.quizzes.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.examwright.questions.Form;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.Option;
import org.examwright.questions.Prompt;
import org.examwright.questions.Proof;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.QuestionType;
import org.examwright.questions.Scoring;
import org.examwright.sources.CourseId;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.jspecify.annotations.Nullable;

/** A small paper with a question of each common kind. */
final class Samples {
    static final SourceId NOTES = new SourceId(new UUID(0, 9));

    private Samples() {}

    static Sheet sheet() {
        return sheet(
                choice(), trueOrFalse(), several(), ordering(), matching(), written(), essay());
    }

    static Sheet sheet(Question... questions) {
        List<Sheet.Item> items =
                IntStream.range(0, questions.length)
                        .mapToObj(i -> new Sheet.Item(i + 1, questions[i].marks(), questions[i]))
                        .toList();
        BigDecimal maximum =
                items.stream().map(Sheet.Item::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Sheet("The Wars of the Roses & after", maximum, items);
    }

    static Question choice() {
        return question(
                QuestionType.MULTIPLE_CHOICE,
                "Who won the battle of Bosworth in August 1485?",
                "1",
                List.of(
                        wrong("a", "Richard III", "He was killed at Bosworth."),
                        right("b", "Henry Tudor", "He took the crown on the field."),
                        wrong("c", "Lord Stanley", "He only joined late in the day.")),
                List.of(),
                null);
    }

    static Question trueOrFalse() {
        return question(
                QuestionType.TRUE_FALSE,
                "Henry VII married Elizabeth of York in January 1486.",
                "1",
                List.of(right("t", "True", null), wrong("f", "False", null)),
                List.of(),
                null);
    }

    static Question several() {
        return question(
                QuestionType.MULTIPLE_RESPONSE,
                "Which of these men claimed the throne against Henry VII?",
                "2",
                List.of(
                        right("a", "Lambert Simnel", null),
                        wrong("b", "Thomas Wolsey", null),
                        right("c", "Perkin Warbeck", null),
                        wrong("d", "Edmund Dudley", null)),
                List.of(),
                null);
    }

    static Question ordering() {
        return question(
                QuestionType.ORDERING,
                "Put these events in order, the earliest first.",
                "3",
                List.of(
                        plain("x", "The battle of Bosworth"),
                        plain("y", "The royal wedding at Westminster"),
                        plain("z", "The battle of Stoke Field")),
                List.of(),
                null);
    }

    static Question matching() {
        return question(
                QuestionType.MATCHING,
                "Match each word to its meaning.",
                "3",
                List.of(
                        plain("1", "a law that took a traitor’s lands"),
                        plain("2", "a promise to pay a sum to the Crown"),
                        plain("3", "keeping armed followers in one’s own livery")),
                List.of(
                        new Prompt("p", "Attainder", "1"),
                        new Prompt("q", "Bond", "2"),
                        new Prompt("r", "Retaining", "3")),
                null);
    }

    static Question written() {
        var points =
                List.of(
                        point(
                                "He used bonds to keep nobles loyal",
                                List.of("bonds and recognisances")),
                        point("He used attainders", List.of("acts of attainder")),
                        point("He banned large private armies", List.of("limits on retaining")));
        return question(
                QuestionType.SHORT_ANSWER,
                "Give two ways in which Henry VII controlled the nobles.",
                "2",
                List.of(),
                List.of(),
                new MarkScheme(points, MarkScheme.Rule.ANY_OF, 2, null));
    }

    static Question essay() {
        var essay =
                new MarkScheme.EssayScheme(
                        Map.of("outcome", "a secure throne"),
                        List.of(new MarkScheme.Claim("Marriage joined the two houses", evidence())),
                        List.of(
                                new MarkScheme.Claim(
                                        "Money mattered more than marriage", evidence())),
                        List.of("The marriage drew off support that pretenders would have needed"),
                        List.of("Whether a danger ended or was only put off"),
                        List.of("Tells the story of the reign without weighing reasons"),
                        IntStream.rangeClosed(1, 5)
                                .mapToObj(
                                        i ->
                                                new MarkScheme.Level(
                                                        6 - i,
                                                        21 - 4 * i,
                                                        24 - 4 * i,
                                                        "Reasons are weighed against each other,"
                                                                + " with dated knowledge behind"
                                                                + " each; the judgement follows"
                                                                + " from stated criteria."))
                                .toList());
        return question(
                QuestionType.ESSAY,
                "How far do you agree that marriage was the main reason why Henry VII was secure on"
                        + " his throne in the years 1485–1509?",
                "20",
                List.of(),
                List.of(),
                new MarkScheme(List.of(), MarkScheme.Rule.ALL, null, essay));
    }

    static Question question(
            QuestionType type,
            String stem,
            String marks,
            List<Option> options,
            List<Prompt> prompts,
            @Nullable MarkScheme scheme) {
        return new Question(
                QuestionId.next(),
                CourseId.valueOf("0199f3a0-1c2d-7e3f-8a4b-5c6d7e8f9a0b"),
                1,
                type,
                Form.PLAIN,
                QuestionStatus.APPROVED,
                null,
                stem,
                new BigDecimal(marks),
                new Scoring("SINGLE_BEST", 1, Map.of()),
                options,
                prompts,
                scheme,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                evidence(),
                List.of(),
                List.of(),
                false,
                null);
    }

    static Option right(String id, String text, @Nullable String feedback) {
        return new Option(id, text, true, BigDecimal.ONE, feedback, evidence(), null);
    }

    static Option wrong(String id, String text, @Nullable String feedback) {
        var proof = new Proof(Proof.Tier.P1, evidence());
        return new Option(id, text, false, BigDecimal.ZERO, feedback, null, proof);
    }

    private static Option plain(String id, String text) {
        return new Option(id, text, null, null, null, null, null);
    }

    private static MarkScheme.Point point(String text, List<String> accept) {
        return new MarkScheme.Point(
                BigDecimal.ONE, text, accept, List.of("being strong"), null, evidence());
    }

    static List<Evidence> evidence() {
        String quote = "In August 1485 Henry Tudor won the battle of Bosworth.";
        return List.of(new Evidence(NOTES, 1, 2, 0, quote.length(), quote));
    }
}
