package org.examwright.marking.points;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Answers that no point foresees, where a scheme says that other right ones earn marks: whether
 * they are right a person says, so they are referred rather than refused. Silence, the question
 * said again, a near miss and what has nothing to do with the matter are refused all the same.
 */
final class Others {
    private static final Set<String> NOTHING =
            Set.of(
                    "know",
                    "idea",
                    "sure",
                    "rememb",
                    "forgot",
                    "forget",
                    "guess",
                    "answer",
                    "question",
                    "sorri",
                    "pass",
                    "think",
                    "believ",
                    "dont",
                    "sir",
                    "miss");
    private static final int LEAST = 2;
    private static final int SHORT = 3;
    private static final double MISSED = 0.5;
    private final Scheme scheme;
    private final Set<String> question;
    private final List<List<Form>> accept;
    private final List<List<Form>> reject;
    private final Set<String> matter = new HashSet<>();

    Others(
            Scheme scheme,
            Set<String> question,
            List<List<Form>> accept,
            List<List<Form>> reject,
            List<String> topic) {
        this.scheme = scheme;
        this.question = question;
        this.accept = accept;
        this.reject = reject;
        Stream.concat(
                        topic.stream().flatMap(text -> Words.of(text).stream()),
                        accept.stream().flatMap(List::stream).flatMap(f -> f.tokens().stream()))
                .filter(Others::says)
                .forEach(token -> matter.add(token.stem()));
        matter.addAll(question);
    }

    /** The same marks, but that points may be earned by what else the answer says. */
    List<PointMark> referring(List<PointMark> marks, List<Token> answer) {
        int counting = scheme.of() == null ? scheme.points().size() : scheme.of();
        long met = marks.stream().filter(mark -> mark.verdict() != Verdict.REFUSE).count();
        long wanting = Math.min(counting - met, told(marks, answer));
        if (wanting <= 0) {
            return marks;
        }
        List<PointMark> after = new ArrayList<>(marks);
        IntStream.range(0, marks.size())
                .boxed()
                .filter(i -> marks.get(i).verdict() == Verdict.REFUSE)
                .filter(i -> scheme.points().get(i).kind() == Scheme.Kind.IDEA)
                .filter(i -> marks.get(i).flags().isEmpty())
                .sorted(Comparator.comparing((Integer i) -> -marks.get(i).likeness()))
                .limit(wanting)
                .forEach(i -> after.set(i, referred(marks.get(i))));
        return List.copyOf(after);
    }

    private static PointMark referred(PointMark mark) {
        return new PointMark(
                mark.point(),
                Verdict.REFER,
                mark.likeness(),
                null,
                List.of(),
                EnumSet.of(Flag.OTHER_ANSWER));
    }

    /** How many sentences say something on the matter that is in no point. */
    private long told(List<PointMark> marks, List<Token> answer) {
        Set<String> known = new HashSet<>(question);
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).verdict() != Verdict.REFUSE || !marks.get(i).flags().isEmpty()) {
                accept.get(i).stream()
                        .flatMap(form -> form.tokens().stream())
                        .forEach(token -> known.add(token.stem()));
            }
        }
        int sentences = answer.isEmpty() ? 0 : answer.getLast().sentence() + 1;
        return IntStream.range(0, sentences)
                .mapToObj(i -> answer.stream().filter(t -> t.sentence() == i).toList())
                .filter(sentence -> tells(sentence, known) && !misses(sentence))
                .count();
    }

    private boolean tells(List<Token> sentence, Set<String> known) {
        List<Token> words = sentence.stream().filter(Others::says).toList();
        long own = words.stream().filter(word -> !known.contains(word.stem())).count();
        boolean near = words.stream().anyMatch(word -> matter.contains(word.stem()));
        return own >= LEAST && (near || own <= SHORT);
    }

    private boolean misses(List<Token> sentence) {
        List<Token> alone =
                sentence.stream()
                        .map(
                                token ->
                                        new Token(
                                                token.text(),
                                                token.lower(),
                                                token.stem(),
                                                token.value(),
                                                token.possessive(),
                                                token.gap(),
                                                0,
                                                token.start(),
                                                token.end()))
                        .toList();
        return reject.stream()
                .flatMap(List::stream)
                .anyMatch(
                        form -> {
                            Sighting seen = Sighting.best(form, alone);
                            return seen != null && seen.recall() >= MISSED;
                        });
    }

    private static boolean says(Token token) {
        return token.content()
                && token.value() == null
                && !Lexicon.light(token.lower())
                && !NOTHING.contains(token.stem());
    }
}
