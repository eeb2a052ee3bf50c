package org.examwright.generation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.examwright.generation.writing.Pattern;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.Option;
import org.examwright.questions.Proof.Tier;
import org.examwright.questions.QuestionType;

/** Asks for the questions of one pattern, and looks at them. */
final class Asking {
    private static final int ALL = 10_000;

    private Asking() {}

    static Notebook france() {
        return France.notes();
    }

    static List<NewQuestion> ask(String pattern, Knowledge knowledge) {
        Order order = named(ALL, pattern);
        QuestionType type = order.types().getFirst();
        return new Generator(knowledge, order).all(type, ALL);
    }

    /** An order of so many questions of these patterns, of whatever types they are. */
    static Order named(int count, String... patterns) {
        List<String> ids = List.of(patterns);
        List<QuestionType> types =
                Catalogue.PATTERNS.stream()
                        .filter(pattern -> ids.contains(pattern.id()))
                        .map(Pattern::type)
                        .toList();
        return new Order(types, List.of(), List.of(), null, null, null, count, 1, ids);
    }

    static Option key(NewQuestion question) {
        return question.content().options().stream()
                .filter(o -> Boolean.TRUE.equals(o.correct()))
                .findFirst()
                .orElseThrow();
    }

    static List<Option> wrong(NewQuestion question) {
        return question.content().options().stream()
                .filter(o -> !Boolean.TRUE.equals(o.correct()))
                .toList();
    }

    /** What is said to somebody who chose it. */
    static String feedback(Option option) {
        return Objects.requireNonNull(option.feedback());
    }

    static List<String> texts(NewQuestion question) {
        return question.content().options().stream().map(Option::text).toList();
    }

    static List<Tier> tiers(List<NewQuestion> questions) {
        return questions.stream()
                .flatMap(q -> wrong(q).stream())
                .map(o -> Objects.requireNonNull(o.falsity()).tier())
                .toList();
    }

    static MarkScheme scheme(NewQuestion question) {
        return Objects.requireNonNull(question.content().markScheme());
    }

    static double number(Option option) {
        double written =
                Double.parseDouble(
                        Arrays.stream(option.text().split(" "))
                                .findFirst()
                                .orElseThrow()
                                .replace(",", ""));
        return option.text().contains("million") ? written * 1_000_000 : written;
    }

    static LocalDate dateOf(List<Event> events, Option option) {
        return events.stream()
                .filter(e -> e.label().equals(option.text()))
                .findFirst()
                .orElseThrow()
                .from();
    }

    static MarkScheme.EssayScheme essay(NewQuestion question) {
        return Objects.requireNonNull(scheme(question).essay());
    }
}
