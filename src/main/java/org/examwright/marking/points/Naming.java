package org.examwright.marking.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether an answer names the one thing asked for, and no other beside it. */
final class Naming {
    private static final Set<String> GENERIC =
            Set.of(
                    "campaign",
                    "plan",
                    "policy",
                    "group",
                    "movement",
                    "system",
                    "act",
                    "decree",
                    "treaty",
                    "programme",
                    "program",
                    "law",
                    "scheme",
                    "affair",
                    "crisis",
                    "period");
    private static final Set<String> LINKS = Set.of("or", "and", "maybe", "perhaps", "possibly");

    private final List<Token> answer;
    private final List<Form> accept;
    private final List<Form> reject;
    private final Set<String> question;
    private final List<Form> siblings;

    /**
     * @param question stems of the question's words
     * @param siblings what the scheme's other points accept
     */
    Naming(
            List<Token> answer,
            List<Form> accept,
            List<Form> reject,
            Set<String> question,
            List<Form> siblings) {
        this.answer = answer;
        this.accept = accept;
        this.reject = reject;
        this.question = question;
        this.siblings = siblings;
    }

    /** Where a form stands, both inclusive. */
    private record Found(int first, int last) {
        boolean overlaps(Found other) {
            return first <= other.last && other.first <= last;
        }
    }

    PointMark judge(int point, String text) {
        Found found = find(accept, answer, null);
        if (found == null) {
            return new PointMark(point, Verdict.REFUSE, 0, null, List.of(), rival());
        }
        var span =
                new PointMark.Span(
                        text.codePointCount(0, answer.get(found.first).start()),
                        text.codePointCount(0, answer.get(found.last).end()));
        if (denied(found) && !accept.stream().allMatch(Form::given)) {
            return new PointMark(point, Verdict.REFUSE, 1, span, List.of(), Set.of(Flag.NEGATED));
        }
        Verdict alone = beside(found);
        Verdict verdict = alone == Verdict.REFUSE && !siblings.isEmpty() ? Verdict.REFER : alone;
        return new PointMark(
                point,
                verdict,
                1,
                span,
                List.of(),
                verdict == Verdict.AWARD ? Set.of() : Set.of(Flag.TWO_VALUES));
    }

    private Set<Flag> rival() {
        Found rival = find(reject, answer, null);
        return rival != null && !denied(rival) ? Set.of(Flag.OTHER_VALUE) : Set.of();
    }

    private boolean denied(Found found) {
        return Negation.denied(answer, 0, found.first, Set.of());
    }

    private Verdict beside(Found found) {
        Found rival = find(reject, answer, found);
        if (rival != null && !denied(rival)) {
            return rival.first < found.first || linked(answer, found.last + 1)
                    ? Verdict.REFUSE
                    : Verdict.REFER;
        }
        List<Token> others =
                answer.stream()
                        .filter(
                                token ->
                                        answer.indexOf(token) < found.first
                                                || answer.indexOf(token) > found.last)
                        .filter(this::other)
                        .toList();
        boolean names = answer.get(found.first).capitalised();
        Token after = next(answer, found.last + 1, 1);
        Token before = next(answer, found.first - 1, -1);
        if (alternative(answer, found, others)
                || after != null && linked(answer, found.last + 1) && rivals(after, names, others)
                || before != null
                        && linkedBefore(answer, found.first)
                        && rivals(before, names, others)) {
            return Verdict.REFUSE;
        }
        return others.stream()
                        .anyMatch(
                                token ->
                                        token.capitalised()
                                                && !token.possessive()
                                                && beside(answer, token, found))
                ? Verdict.REFER
                : Verdict.AWARD;
    }

    /** "This or that": two answers, unless a comma makes the second explain the first. */
    private static boolean alternative(List<Token> answer, Found found, List<Token> others) {
        int i = found.last + 1;
        while (i < answer.size()
                && !answer.get(i).content()
                && !answer.get(i).lower().equals("or")) {
            i++;
        }
        if (i >= answer.size()
                || !answer.get(i).lower().equals("or")
                || answer.get(i).afterPause()) {
            return false;
        }
        return answer.subList(i + 1, Math.min(answer.size(), i + 5)).stream()
                .anyMatch(others::contains);
    }

    /** Whether a name that is not denied stands before the one that counts, or right behind it. */
    private static boolean beside(List<Token> answer, Token token, Found found) {
        int at = answer.indexOf(token);
        if (at == 0) {
            Token next = answer.get(1);
            return next.afterPause() || next.lower().equals("who");
        }
        return (at < found.first || at == found.last + 1)
                && !Negation.denied(answer, 0, at, Set.of());
    }

    private static boolean rivals(Token token, boolean names, List<Token> others) {
        return others.contains(token) && (!names || token.capitalised());
    }

    private boolean other(Token token) {
        return token.content()
                && token.value() == null
                && !question.contains(token.stem())
                && Stream.concat(accept.stream(), siblings.stream())
                        .flatMap(form -> form.units().stream())
                        .noneMatch(unit -> unit.likeness(token) > 0);
    }

    private static boolean linked(List<Token> answer, int i) {
        for (int j = i; j < Math.min(answer.size(), i + 3); j++) {
            Token token = answer.get(j);
            if (LINKS.contains(token.lower())
                    || j == i && token.gap().matches("\\s*[/,]\\s*") && token.capitalised()) {
                return true;
            }
            if (token.content()) {
                return false;
            }
        }
        return false;
    }

    private static boolean linkedBefore(List<Token> answer, int first) {
        String gap = answer.get(first).gap();
        int i = first - 1;
        while (i > 0 && Set.of("the", "a", "an").contains(answer.get(i).lower())) {
            i--;
        }
        return i >= 0
                && (gap.matches("\\s*[/,]\\s*") && answer.get(first).capitalised()
                        || LINKS.contains(answer.get(i).lower()));
    }

    private static @Nullable Token next(List<Token> answer, int from, int step) {
        for (int i = from; i >= 0 && i < answer.size(); i += step) {
            if (answer.get(i).content() && !LINKS.contains(answer.get(i).lower())) {
                return answer.get(i);
            }
        }
        return null;
    }

    private static @Nullable Found find(
            List<Form> forms, List<Token> answer, @Nullable Found apart) {
        Found longest = null;
        for (Form form : forms) {
            for (List<Unit> units : variants(form)) {
                for (int i = 0; i < answer.size(); i++) {
                    Found found = at(units, answer, i);
                    if (found != null
                            && (apart == null || !found.overlaps(apart))
                            && (longest == null
                                    || found.last - found.first > longest.last - longest.first)) {
                        longest = found;
                    }
                }
            }
        }
        return longest;
    }

    /** The form, and the form without the plain word for the sort of thing behind its name. */
    private static List<List<Unit>> variants(Form form) {
        List<List<Unit>> variants = new ArrayList<>();
        if (!form.units().isEmpty()) {
            variants.add(form.units());
        }
        if (form.units().size() > 2 && GENERIC.contains(form.units().getLast().token().lower())) {
            variants.add(form.units().subList(0, form.units().size() - 1));
        }
        return variants;
    }

    private static @Nullable Found at(List<Unit> units, List<Token> answer, int first) {
        int i = first;
        int last = first;
        for (Unit unit : units) {
            while (i > first && i < answer.size() && !answer.get(i).content()) {
                i++;
            }
            if (i >= answer.size() || !says(unit, answer.get(i))) {
                return null;
            }
            last = i++;
        }
        return new Found(first, last);
    }

    /** A name is written as it is, or nearly; nothing else means the same. */
    private static boolean says(Unit unit, Token word) {
        Token wanted = unit.token();
        return wanted.stem().equals(word.stem())
                || wanted.value() != null && unit.likeness(word) == 1
                || wanted.value() == null && Spelling.slip(word.lower(), wanted.lower());
    }
}
