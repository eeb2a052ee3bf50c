package org.examwright.marking.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether an answer gives the year or the figure asked for, and no other beside it. */
final class Figure {
    private Figure() {}

    static PointMark judge(
            int point,
            String text,
            List<Token> answer,
            List<Form> accept,
            boolean year,
            List<Token> question) {
        List<Value> wanted =
                accept.stream()
                        .flatMap(form -> form.tokens().stream())
                        .<Value>mapMulti(
                                (token, give) -> {
                                    if (token.value() != null) {
                                        give.accept(token.value());
                                    }
                                })
                        .toList();
        List<Token> right = new ArrayList<>();
        List<Token> wrong = new ArrayList<>();
        List<Token> denied = new ArrayList<>();
        for (int i = 0; i < answer.size(); i++) {
            Token token = answer.get(i);
            Value value = token.value();
            if (value == null || year != value instanceof Value.Years || said(question, value)) {
                continue;
            }
            boolean met = wanted.stream().anyMatch(each -> each.met(value));
            if (Negation.denied(answer, 0, i, Set.of())) {
                if (met) {
                    denied.add(token);
                }
            } else {
                (met ? right : wrong).add(token);
            }
        }
        Token at =
                !right.isEmpty() ? right.getFirst() : denied.isEmpty() ? null : denied.getFirst();
        var span =
                at == null
                        ? null
                        : new PointMark.Span(
                                text.codePointCount(0, at.start()),
                                text.codePointCount(0, at.end()));
        boolean award = !right.isEmpty() && wrong.isEmpty();
        Set<Flag> flags =
                award
                        ? Set.of()
                        : !right.isEmpty()
                                ? Set.of(Flag.TWO_VALUES)
                                : !denied.isEmpty()
                                        ? Set.of(Flag.NEGATED)
                                        : wrong.isEmpty() ? Set.of() : Set.of(Flag.OTHER_VALUE);
        return new PointMark(
                point,
                award ? Verdict.AWARD : Verdict.REFUSE,
                award ? 1 : 0,
                span,
                List.of(),
                flags);
    }

    private static boolean said(List<Token> question, Value value) {
        return question.stream().anyMatch(token -> value.equals(token.value()));
    }
}
