package org.examwright.knowledge.drafting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.examwright.platform.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of what a person sent, and notes what is wrong with each; what is wrong is
 * replaced by something harmless, so that all faults are found at once.
 *
 * @param refused takes what is wrong
 */
record Fields(ProblemException refused) {
    private static final int LONGEST = 2000;
    private static final int MOST = 200;
    private static final int DIGITS = 30;
    private static final int LAST_YEAR = 9999;

    boolean wrong() {
        return !refused.faults().isEmpty();
    }

    List<String> names(String pointer, Register.Names known, @Nullable List<Pick> picks) {
        var given = few(pointer, picks);
        var names = new ArrayList<String>();
        for (int i = 0; i < given.size(); i++) {
            var pick = given.get(i);
            var place = pointer + "/" + i;
            var name = pick == null ? missing(place) : name(place, known, pick);
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    String name(String pointer, Register.Names known, Pick pick) {
        return known.find(pick)
                .orElseGet(
                        () -> {
                            refused.with(
                                    pointer,
                                    EditProblem.UNKNOWN_NAME.code(),
                                    "The course has no %s “%s”"
                                            .formatted(known.what(), pick.written()));
                            return "";
                        });
    }

    String missing(String pointer) {
        fault(pointer, "An id or a name is needed");
        return "";
    }

    <T> List<T> few(String pointer, @Nullable List<T> given) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > MOST) {
            fault(pointer, "At most %d are allowed".formatted(MOST));
            return List.of();
        }
        return given;
    }

    String text(String pointer, @Nullable String given) {
        if (given == null || given.isBlank()) {
            fault(pointer, "A text is needed");
            return "";
        }
        return String.valueOf(optional(pointer, given));
    }

    @Nullable String optional(String pointer, @Nullable String given) {
        if (given != null && given.length() > LONGEST) {
            fault(pointer, "At most %d characters are allowed".formatted(LONGEST));
        }
        return given == null || given.isBlank() ? null : given.strip();
    }

    <T> T required(String pointer, @Nullable T given, T otherwise) {
        if (given == null) {
            fault(pointer, "This is needed");
        }
        return given == null ? otherwise : given;
    }

    void number(String pointer, @Nullable BigDecimal given) {
        if (given != null && (Math.abs(given.scale()) > DIGITS || given.precision() > DIGITS)) {
            fault(pointer, "At most %d digits are allowed".formatted(DIGITS));
        }
    }

    void period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (!ordered(from, to)) {
            fault("/to", "It ends before it begins, or a year has more than four digits");
        }
    }

    static boolean ordered(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || Math.abs(from.getYear()) <= LAST_YEAR)
                && (to == null || Math.abs(to.getYear()) <= LAST_YEAR)
                && (from == null || to == null || !to.isBefore(from));
    }

    void fault(String pointer, String detail) {
        refused.with(pointer, EditProblem.INVALID.code(), detail);
    }
}
