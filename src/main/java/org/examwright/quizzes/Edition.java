package org.examwright.quizzes;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.questions.QuestionId;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a quiz as it is stored.
 *
 * @param revision counts the changes of the quiz, through all its versions
 * @param frozen whether learners were set it, so that it never changes
 */
record Edition(
        QuizId id, CourseId course, int version, long revision, boolean frozen, Content content) {
    /** What its author decided, and what was drawn. */
    record Content(String title, long seed, @Nullable Blueprint blueprint, List<Place> places) {
        Content {
            places = List.copyOf(places);
        }

        Content titled(String other) {
            return new Content(other, seed, blueprint, places);
        }

        /** The content as the start of the version behind a frozen one. */
        Content thawed() {
            return new Content(
                    title,
                    seed,
                    blueprint,
                    places.stream()
                            .map(
                                    place ->
                                            new Place(
                                                    place.question(),
                                                    null,
                                                    blueprint == null ? null : place.marks()))
                            .toList());
        }

        QuizDraft draft() {
            return blueprint == null
                    ? new QuizDraft(
                            title,
                            places.stream().<@Nullable QuestionId>map(Place::question).toList(),
                            null,
                            seed)
                    : new QuizDraft(title, null, blueprint, seed);
        }
    }

    /**
     * One question's place, in the order of the paper.
     *
     * @param version the question's version that learners were set; null before, where the latest
     *     counts
     * @param marks what it is worth here; null, before it is frozen, where the question's own count
     */
    record Place(QuestionId question, @Nullable Integer version, @Nullable BigDecimal marks) {}
}
