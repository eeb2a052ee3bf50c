package org.examwright.quizzes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as teachers see it (the shape of {@code GET /v1/quizzes/{id}}).
 *
 * @param revision counts the changes of the quiz itself
 */
record QuizView(
        QuizId id,
        CourseId courseId,
        int version,
        String title,
        long seed,
        BigDecimal maximum,
        @Nullable Blueprint blueprint,
        List<Slot> slots,
        @JsonIgnore long revision) {
    /**
     * What the entity tag is made of. A question that is edited or approved changes how the quiz
     * looks without changing the quiz, so its slots count too.
     */
    long tag() {
        CRC32 sum = new CRC32();
        sum.update(slots.toString().getBytes(StandardCharsets.UTF_8));
        return (revision << Integer.SIZE) | sum.getValue();
    }

    QuizVersion asSet() {
        return new QuizVersion(id, version, title, maximum, slots);
    }

    static BigDecimal maximum(List<Slot> slots) {
        return slots.stream().map(Slot::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
