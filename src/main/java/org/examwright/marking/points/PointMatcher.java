package org.examwright.marking.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Marks a short answer against the points of its scheme: gives, refuses, or leaves to a person.
 *
 * <p>After Butcher and Jordan (2010), who found that rules over words and their order mark answers
 * of about a sentence as well as people do, and that longer ones, right and wrong together, are
 * where machines lose: so no more than 25 words a mark are read.
 */
public final class PointMatcher {
    /** Stored with every mark; a matcher that marks otherwise gets the next one. */
    public static final int VERSION = 1;

    private static final int WORDS_A_MARK = 25;
    private final Scheme scheme;
    private final List<Token> question;
    private final Set<String> stems;
    private final Set<String> names;
    private final List<List<Form>> accept;
    private final List<List<Form>> reject;
    private final @Nullable Others others;

    public PointMatcher(Scheme scheme) {
        this.scheme = scheme;
        this.question = Words.of(scheme.stem());
        this.stems =
                question.stream()
                        .filter(Token::content)
                        .map(Token::stem)
                        .collect(Collectors.toUnmodifiableSet());
        this.names =
                Form.names(
                        Stream.concat(
                                        Stream.of(scheme.stem()),
                                        scheme.points().stream().flatMap(p -> p.accept().stream()))
                                .toList());
        this.accept = scheme.points().stream().map(point -> forms(point.accept())).toList();
        this.reject = scheme.points().stream().map(point -> forms(point.reject())).toList();
        List<String> topic = scheme.topic();
        this.others = topic == null ? null : new Others(scheme, stems, accept, reject, topic);
    }

    private List<Form> forms(List<String> texts) {
        return texts.stream().map(text -> Form.of(text, stems, names)).toList();
    }

    public Scheme scheme() {
        return scheme;
    }

    /** One verdict for each point of the scheme, in its order. */
    public List<PointMark> mark(String text) {
        List<Token> all = Words.of(text);
        int most =
                WORDS_A_MARK
                        * new BigDecimal(scheme.maximum().numerator())
                                .divide(
                                        new BigDecimal(scheme.maximum().denominator()),
                                        0,
                                        RoundingMode.CEILING)
                                .max(BigDecimal.ONE)
                                .intValue();
        boolean tooLong = all.size() > most;
        List<Token> answer = tooLong ? all.subList(0, most) : all;
        Flag nothing =
                Prose.copied(all, stems) && !saysName(answer)
                        ? Flag.QUESTION_COPIED
                        : Prose.heap(
                                        figures() ? wordsOf(all) : all,
                                        accept.stream().flatMap(List::stream).toList(),
                                        question)
                                ? Flag.KEYWORDS_ONLY
                                : null;
        List<PointMark> marks = new ArrayList<>();
        for (int i = 0; i < scheme.points().size(); i++) {
            PointMark mark = judge(i, text, answer);
            if (nothing != null && mark.verdict() != Verdict.REFUSE && copies(i)) {
                mark = with(mark, Verdict.REFUSE, nothing);
            }
            if (tooLong) {
                boolean single = scheme.points().get(i).kind() != Scheme.Kind.IDEA;
                mark =
                        with(
                                mark,
                                single && mark.verdict() == Verdict.AWARD
                                        ? Verdict.REFER
                                        : mark.verdict(),
                                Flag.TOO_LONG);
            }
            marks.add(mark);
        }
        return others == null || nothing != null
                ? List.copyOf(marks)
                : others.referring(List.copyOf(marks), answer);
    }

    /** A question may hold words of the name that it asks for; the whole name is an answer. */
    private boolean saysName(List<Token> answer) {
        for (int i = 0; i < accept.size(); i++) {
            for (Form form : accept.get(i)) {
                if (scheme.points().get(i).kind() != Scheme.Kind.IDEA
                        && new HashSet<>(answer.stream().map(Token::stem).toList())
                                .containsAll(
                                        form.units().stream()
                                                .map(u -> u.token().stem())
                                                .toList())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Token> wordsOf(List<Token> answer) {
        return answer.stream().filter(token -> token.value() == null).toList();
    }

    /** Figures in a row are looked at as figures. */
    private boolean figures() {
        return scheme.points().stream()
                .allMatch(
                        point ->
                                point.kind() == Scheme.Kind.YEAR
                                        || point.kind() == Scheme.Kind.NUMBER);
    }

    private PointMark judge(int i, String text, List<Token> answer) {
        return switch (scheme.points().get(i).kind()) {
            case NAME ->
                    new Naming(answer, accept.get(i), reject.get(i), stems, siblings(i))
                            .judge(i, text);
            case ORDER -> Sequence.judge(i, text, scheme.points().get(i).accept());
            case YEAR -> Figure.judge(i, text, answer, accept.get(i), true, question);
            case NUMBER -> Figure.judge(i, text, answer, accept.get(i), false, question);
            case IDEA -> Idea.judge(i, text, answer, accept.get(i), reject.get(i), names);
            case OPEN ->
                    new PointMark(
                            i,
                            answer.isEmpty() ? Verdict.REFUSE : Verdict.REFER,
                            0,
                            null,
                            List.of(),
                            Set.of());
        };
    }

    /** What the other points accept is no rival of this one. */
    private List<Form> siblings(int i) {
        List<Form> siblings = new ArrayList<>();
        for (int j = 0; j < accept.size(); j++) {
            if (j != i && scheme.points().get(j).kind() == Scheme.Kind.NAME) {
                siblings.addAll(accept.get(j));
            }
        }
        return siblings;
    }

    /** Where the scheme's own words are the question's, copying cannot be told from answering. */
    private boolean copies(int i) {
        return scheme.points().get(i).kind() != Scheme.Kind.ORDER
                && !(scheme.points().get(i).kind() == Scheme.Kind.IDEA
                        && accept.get(i).stream().anyMatch(Form::given));
    }

    private static PointMark with(PointMark mark, Verdict verdict, Flag flag) {
        Set<Flag> flags = EnumSet.of(flag);
        flags.addAll(mark.flags());
        return new PointMark(
                mark.point(), verdict, mark.likeness(), mark.span(), mark.missing(), flags);
    }
}
