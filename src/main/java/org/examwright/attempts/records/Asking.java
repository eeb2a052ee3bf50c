package org.examwright.attempts.records;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.examwright.attempts.sitting.Paper;
import org.examwright.marking.Fraction;
import org.examwright.marking.Item;
import org.examwright.marking.Key;
import org.examwright.marking.ScoringRule;
import org.examwright.marking.Weights;
import org.examwright.questions.Option;
import org.examwright.questions.Prompt;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionType;
import org.examwright.questions.Series;
import org.jspecify.annotations.Nullable;

/** Turns a question of the bank into one that can be asked and marked. */
public final class Asking {
    private Asking() {}

    /**
     * @param marks what the slot is worth
     * @throws org.examwright.marking.Unfit where no rule can mark it
     */
    public static Paper.Asked asked(int slot, @Nullable Question question, BigDecimal marks) {
        var asked = Objects.requireNonNull(question, "A frozen quiz lost a question");
        return new Paper.Asked(
                slot,
                asked.id(),
                asked.version(),
                asked.type(),
                asked.stem(),
                asked.extracts(),
                item(asked, marks),
                texts(asked),
                prompts(asked),
                ascending(asked),
                feedback(asked),
                asked.markScheme(),
                PointSchemes.matcher(asked, marks),
                null);
    }

    private static Item item(Question question, BigDecimal marks) {
        var key = key(question);
        return new Item(
                key,
                switch (key) {
                    case Key.Choice _, Key.Order _, Key.Match _ ->
                            ScoringRule.of(
                                    question.scoring().rule(),
                                    question.scoring().version(),
                                    question.scoring().parameters());
                    case Key.Person _, Key.None _ -> null;
                },
                key instanceof Key.None ? Fraction.ZERO : Fraction.of(marks));
    }

    private static Key key(Question question) {
        return switch (question.type()) {
            case MULTIPLE_CHOICE, TRUE_FALSE, MULTIPLE_RESPONSE ->
                    new Key.Choice(
                            question.options().stream().map(Asking::option).toList(),
                            question.type() != QuestionType.MULTIPLE_RESPONSE);
            case ORDERING -> new Key.Order(question.options().stream().map(Option::id).toList());
            case MATCHING ->
                    new Key.Match(
                            matches(question),
                            question.options().stream().map(Option::id).toList());
            case NUMERICAL -> new Key.Person(Key.Person.Kind.NUMBER);
            case CLOZE -> new Key.Person(Key.Person.Kind.BLANKS);
            case SHORT_ANSWER, ESSAY -> new Key.Person(Key.Person.Kind.TEXT);
            case DESCRIPTION -> new Key.None();
        };
    }

    private static Key.Option option(Option option) {
        var weight = option.weight() == null ? null : Weights.exact(option.weight());
        var correct =
                option.correct() == null ? weight != null && weight.signum() > 0 : option.correct();
        return new Key.Option(option.id(), correct, weight);
    }

    private static Map<String, String> matches(Question question) {
        var matches = new LinkedHashMap<String, String>();
        for (Prompt prompt : question.prompts()) {
            matches.put(prompt.id(), prompt.match());
        }
        return matches;
    }

    private static boolean ascending(Question question) {
        var series = Series.of(question.options().stream().map(Option::text).toList());
        return series != null && series.ascends();
    }

    private static Map<String, String> texts(Question question) {
        var texts = new LinkedHashMap<String, String>();
        question.options().forEach(option -> texts.put(option.id(), option.text()));
        return texts;
    }

    private static Map<String, String> prompts(Question question) {
        var texts = new LinkedHashMap<String, String>();
        question.prompts().forEach(prompt -> texts.put(prompt.id(), prompt.text()));
        return texts;
    }

    private static Map<String, String> feedback(Question question) {
        var feedback = new LinkedHashMap<String, String>();
        for (var option : question.options()) {
            if (option.feedback() != null) {
                feedback.put(option.id(), option.feedback());
            }
        }
        return feedback;
    }
}
