package org.examwright.marking;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTests {
    private static final Shape ONE = new Shape.Ticks(List.of("a", "b"), true);
    private static final Shape MANY = new Shape.Ticks(List.of("a", "b"), false);
    private static final Shape ORDER = new Shape.Ranking(List.of("a", "b", "c"));
    private static final Shape MATCH = new Shape.Matching(List.of("1", "2"), List.of("a", "b"));
    private static final Shape TEXT = new Shape.Written(Key.Person.Kind.TEXT);
    private static final Shape NUMBER = new Shape.Written(Key.Person.Kind.NUMBER);
    private static final Shape BLANKS = new Shape.Written(Key.Person.Kind.BLANKS);
    private static final Shape NOTHING = new Shape.Unanswerable();

    static Stream<Arguments> misfits() {
        return Stream.of(
                misfit(ONE, options("z"), "/options/0", "unknown-option"),
                misfit(ONE, options("a", "b"), "/options", "too-many-options"),
                misfit(MANY, options("a", "a"), "/options/1", "repeated-option"),
                misfit(ONE, new Answer.Text("a"), "", "answer-wrong-shape"),
                misfit(ORDER, order("a", "b"), "/order", "incomplete-order"),
                misfit(ORDER, order("a", "b", "b"), "/order/2", "repeated-option"),
                misfit(ORDER, order("a", "b", "z"), "/order/2", "unknown-option"),
                misfit(ORDER, options("a"), "", "answer-wrong-shape"),
                misfit(MATCH, pairs("3", "a"), "/pairs/3", "unknown-prompt"),
                misfit(MATCH, pairs("a/b", "a"), "/pairs/a~1b", "unknown-prompt"),
                misfit(MATCH, pairs("1", "z"), "/pairs/1", "unknown-option"),
                misfit(TEXT, options("a"), "", "answer-wrong-shape"),
                misfit(TEXT, text(262_145), "/text", "answer-too-long"),
                misfit(NUMBER, text(1), "", "answer-wrong-shape"),
                misfit(BLANKS, text(1), "", "answer-wrong-shape"),
                misfit(NOTHING, text(1), "", "answer-wrong-shape"));
    }

    @ParameterizedTest(name = "{0} refuses an answer: {3}")
    @MethodSource("misfits")
    void refusesWhatDoesNotFit(Shape shape, Answer answer, String pointer, String code) {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> shape.check(answer))
                .returns(pointer, Unfit::pointer)
                .returns(code, Unfit::code);
    }

    static Stream<Arguments> fits() {
        return Stream.of(
                Arguments.of(ONE, options("b")),
                Arguments.of(ONE, options()),
                Arguments.of(MANY, options("b", "a")),
                Arguments.of(ORDER, order("c", "a", "b")),
                Arguments.of(ORDER, order()),
                Arguments.of(MATCH, pairs("1", "a")),
                Arguments.of(TEXT, text(262_144)),
                Arguments.of(NUMBER, new Answer.Number("3.14")),
                Arguments.of(BLANKS, new Answer.Blanks(Map.of("1", "x"))),
                Arguments.of(NOTHING, new Answer.Nothing()),
                Arguments.of(ONE, new Answer.Nothing()));
    }

    @ParameterizedTest(name = "{0} takes {1}")
    @MethodSource("fits")
    void takesWhatFits(Shape shape, Answer answer) {
        assertThatCode(() -> shape.check(answer)).doesNotThrowAnyException();
    }

    private static Arguments misfit(Shape shape, Answer answer, String pointer, String code) {
        return Arguments.of(shape, answer, pointer, code);
    }

    private static Answer options(String... ids) {
        return new Answer.Options(List.of(ids));
    }

    private static Answer order(String... ids) {
        return new Answer.Order(List.of(ids));
    }

    private static Answer pairs(String prompt, String option) {
        return new Answer.Pairs(Map.of(prompt, option));
    }

    private static Answer text(int length) {
        return new Answer.Text("x".repeat(length));
    }
}
