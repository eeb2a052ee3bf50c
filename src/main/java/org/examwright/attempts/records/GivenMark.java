package org.examwright.attempts.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mark that a person gave for a written answer.
 *
 * @param number counts up in each slot; earlier ones are its history
 * @param level of the mark scheme's ladder
 * @param points the mark points that were met, counted from 0
 * @param marker the member; null once they are gone
 */
public record GivenMark(
        int number,
        BigDecimal score,
        @Nullable Integer level,
        @Nullable List<Integer> points,
        @Nullable String comment,
        As as,
        @Nullable UUID marker,
        Instant markedAt) {

    /** In which part the marker gave it, those that count more last. */
    public enum As {
        SECOND,
        FIRST,
        MODERATOR
    }

    /** The mark that counts: the moderator's if there is one, else the first marker's last. */
    public static Optional<GivenMark> counting(List<GivenMark> history) {
        return history.stream()
                .max(Comparator.comparing(GivenMark::as).thenComparing(GivenMark::number));
    }

    /** The last mark that was given in this part. */
    public static Optional<GivenMark> last(List<GivenMark> history, As as) {
        return history.stream()
                .filter(each -> each.as() == as)
                .max(Comparator.comparing(GivenMark::number));
    }

    /** Whether it says the same, whoever gave it and when. */
    public boolean repeats(GivenMark other) {
        return score.compareTo(other.score()) == 0
                && Objects.equals(level, other.level())
                && Objects.equals(points, other.points())
                && Objects.equals(comment, other.comment())
                && as == other.as()
                && Objects.equals(marker, other.marker());
    }
}
