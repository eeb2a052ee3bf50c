package org.examwright.attempts.classes;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import org.examwright.attempts.sitting.Accommodation;
import org.examwright.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;

/** What a teacher gives of a learner. */
@JsonIgnoreProperties("id")
public record LearnerDetails(
        @Nullable String reference, @Nullable String name, @Nullable ExtraTime accommodation) {

    /** Extra time as it is given: what is left out is none. */
    public record ExtraTime(@Nullable BigDecimal factor, @Nullable Integer minutes) {
        private static final BigDecimal MOST_TIMES = BigDecimal.TEN;
        private static final int MOST_MINUTES = 10_080;

        static ExtraTime of(Accommodation accommodation) {
            return new ExtraTime(accommodation.factor(), accommodation.minutes());
        }

        /** Refuses a factor outside 1 to 10 and more minutes than a week has. */
        public Accommodation checked(String pointer) {
            if (factor != null
                    && (factor.compareTo(BigDecimal.ONE) < 0
                            || factor.compareTo(MOST_TIMES) > 0
                            || factor.scale() > MOST_TIMES.intValue())) {
                throw PlatformProblem.INVALID
                        .because("A factor lies between 1 and 10")
                        .with(pointer + "/factor", "out-of-range", "must lie between 1 and 10");
            }
            if (minutes != null && (minutes < 0 || minutes > MOST_MINUTES)) {
                throw PlatformProblem.INVALID
                        .because("Extra minutes lie between 0 and 10,080")
                        .with(pointer + "/minutes", "out-of-range", "must lie between 0 and 10080");
            }
            return new Accommodation(
                    factor == null ? BigDecimal.ONE : factor, minutes == null ? 0 : minutes);
        }
    }

    static LearnerDetails of(Learner learner) {
        return new LearnerDetails(
                learner.reference(), learner.name(), ExtraTime.of(learner.accommodation()));
    }

    Accommodation extra() {
        return accommodation == null ? Accommodation.NONE : accommodation.checked("/accommodation");
    }

    /** The reference; refuses one that is missing, blank or longer than 200 characters. */
    String checkedReference() {
        if (reference == null || reference.isBlank() || reference.length() > Names.LONGEST) {
            throw PlatformProblem.INVALID
                    .because("A learner needs a reference of at most 200 characters")
                    .with("/reference", "bad-reference", "must have 1 to 200 characters");
        }
        return reference;
    }

    LearnerDetails checked() {
        checkedReference();
        extra();
        if (name != null && name.length() > Names.LONGEST) {
            throw PlatformProblem.INVALID
                    .because("A name has at most 200 characters")
                    .with("/name", "too-long", "must have at most 200 characters");
        }
        return this;
    }
}
