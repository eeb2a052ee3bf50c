package org.examwright.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Form;
import org.examwright.questions.Likeness;
import org.examwright.questions.Lookalikes;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/** The questions written so far, so that none asks what another asks. */
final class Repeats {
    /** Draws of other events for a question, and the number of the first: no phrasing has it. */
    private static final int DRAWS = 8;

    private static final int FIRST_DRAW = 10;

    private static final double MUCH_THE_SAME = 0.4;

    private final boolean statements;
    private final Map<String, List<String>> byAnswer = new HashMap<>();
    private final Lookalikes<Likeness> written = new Lookalikes<>(likeness -> likeness);

    /**
     * @param statements whether a fact may be both stated and asked for, as in a course of few
     *     facts
     */
    Repeats(boolean statements) {
        this.statements = statements;
    }

    /** Whether nothing like it was written before; remembers it if so, and only then. */
    boolean isNew(QuestionContent content) {
        return isNew(content, () -> true);
    }

    private boolean isNew(QuestionContent content, BooleanSupplier wanted) {
        String answer = answer(content);
        Likeness likeness = Likeness.of(content);
        if (answer != null && asks(answer, content.stem())
                || asked(likeness)
                || !wanted.getAsBoolean()) {
            return false;
        }
        if (answer != null) {
            byAnswer.computeIfAbsent(answer, _ -> new ArrayList<>()).add(content.stem());
        }
        written.add(likeness);
        return true;
    }

    /**
     * The same event asked about beside other events, where the order of these was asked for
     * before; remembers it. Only a question about an order has others to take.
     *
     * @param sound whether a question reads well: no other is taken
     */
    Optional<NewQuestion> unlike(
            NewQuestion question, IntFunction<Written> drawn, Predicate<NewQuestion> sound) {
        if (!Likeness.of(question.content()).ordersEvents()) {
            return Optional.empty();
        }
        return IntStream.range(0, DRAWS)
                .mapToObj(draw -> drawn.apply(FIRST_DRAW + draw))
                .flatMap(
                        written ->
                                written instanceof Written.Asked(NewQuestion other)
                                        ? Stream.of(other)
                                        : Stream.empty())
                .filter(other -> other.difficulty().band() == question.difficulty().band())
                .filter(other -> isNew(other.content(), () -> sound.test(other)))
                .findFirst();
    }

    /** As if a question that was new had not been written. */
    void forget(QuestionContent content) {
        String answer = answer(content);
        if (answer != null) {
            byAnswer.getOrDefault(answer, new ArrayList<>()).remove(content.stem());
        }
        written.remove(Likeness.of(content));
    }

    private boolean asked(Likeness likeness) {
        return statements ? written.has(likeness) : written.hasLike(likeness);
    }

    /** Whether the same words of the notes were asked for this answer in much the same way. */
    private boolean asks(String answer, String stem) {
        return byAnswer.getOrDefault(answer, List.of()).stream()
                .anyMatch(other -> Words.likeness(other, stem) > MUCH_THE_SAME);
    }

    /**
     * The answer and the words of the notes that it rests on; null where it rests on none, and of
     * an order, which the events themselves tell apart.
     */
    private static @Nullable String answer(QuestionContent content) {
        List<String> rests = restsOn(content);
        if (rests.isEmpty() || content.form() == Form.SEQUENCE) {
            return null;
        }
        String answer =
                Likeness.key(content)
                        .map(said -> said.replaceFirst("^It should be ", ""))
                        .collect(Collectors.joining(" "));
        return content.type() + " " + rests + " " + new TreeSet<>(Words.stems(answer));
    }

    /**
     * The words that its answer rests on. Of a choice those on its key, which come first: what they
     * were set beside, as an event that dates it, makes no other question of it.
     */
    private static List<String> restsOn(QuestionContent content) {
        MarkScheme scheme = content.markScheme();
        long most = content.type() == QuestionType.MULTIPLE_CHOICE ? 1 : Long.MAX_VALUE;
        Stream<Evidence> evidence =
                scheme == null
                        ? content.options().stream()
                                .filter(option -> Boolean.TRUE.equals(option.correct()))
                                .flatMap(
                                        option ->
                                                nullToNone(option.evidence()).stream().limit(most))
                        : scheme.points().stream()
                                .flatMap(point -> nullToNone(point.evidence()).stream());
        return evidence.map(Evidence::quote).distinct().sorted().toList();
    }

    private static List<Evidence> nullToNone(@Nullable List<Evidence> evidence) {
        return evidence == null ? List.of() : evidence;
    }
}
