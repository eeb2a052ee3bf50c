package org.examwright.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the twins of a question among many: only those are compared that meet it in one of the
 * places where twins must meet. Not safe for use by several threads.
 *
 * @param <T> what a question is to its bank
 */
public final class Lookalikes<T> {
    private final Function<T, Likeness> likeness;
    private final Map<Integer, List<T>> byPlace = new HashMap<>();
    private final Map<Long, List<T>> byContent = new HashMap<>();

    public Lookalikes(Function<T, Likeness> likeness) {
        this.likeness = likeness;
    }

    /** Those taken in before that are twins of a question or restate it, each once, in no order. */
    public Stream<T> of(Likeness question) {
        return Stream.concat(
                        byContent.getOrDefault(question.content(), List.of()).stream(),
                        at(question.meetingPlaces().looks())
                                .filter(other -> same(question, likeness.apply(other))))
                .distinct();
    }

    /** Whether a twin of it was taken in before. */
    public boolean has(Likeness question) {
        return holds(question)
                || meets(question.meetingPlaces().twins(), other -> question.twinOf(other));
    }

    /** Whether one was taken in before that is a twin of it or restates it. */
    public boolean hasLike(Likeness question) {
        return holds(question)
                || meets(question.meetingPlaces().looks(), other -> same(question, other));
    }

    private boolean meets(IntStream places, Predicate<Likeness> one) {
        for (int place : places.distinct().toArray()) {
            for (T other : byPlace.getOrDefault(place, List.of())) {
                if (one.test(likeness.apply(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of quite the same content was taken in before. */
    public boolean holds(Likeness question) {
        return !byContent.getOrDefault(question.content(), List.of()).isEmpty();
    }

    /** Those that wait in one of these places, some of them more than once. */
    private Stream<T> at(IntStream places) {
        return places.distinct()
                .boxed()
                .flatMap(place -> byPlace.getOrDefault(place, List.of()).stream());
    }

    private static boolean same(Likeness one, Likeness other) {
        return one.twinOf(other) || one.restates(other);
    }

    public void add(T question) {
        Likeness one = likeness.apply(question);
        byContent.computeIfAbsent(one.content(), _ -> new ArrayList<>()).add(question);
        one.meetingPlaces()
                .waits()
                .distinct()
                .forEach(
                        place ->
                                byPlace.computeIfAbsent(place, _ -> new ArrayList<>())
                                        .add(question));
    }

    /** As if it had not been taken in. */
    public void remove(T question) {
        Likeness one = likeness.apply(question);
        byContent.getOrDefault(one.content(), new ArrayList<>()).remove(question);
        one.meetingPlaces()
                .waits()
                .distinct()
                .forEach(place -> byPlace.getOrDefault(place, new ArrayList<>()).remove(question));
    }
}
