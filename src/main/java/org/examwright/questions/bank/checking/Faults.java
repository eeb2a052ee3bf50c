package org.examwright.questions.bank.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examwright.platform.ProblemException.Fault;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a question, each with its place. */
public final class Faults {
    private static final int MOST_DECIMALS = 5;
    private static final BigDecimal MOST_MARKS = BigDecimal.valueOf(1000);
    private final List<Fault> found = new ArrayList<>();

    public List<Fault> found() {
        return List.copyOf(found);
    }

    public Faults add(String pointer, String code, String detail) {
        found.add(new Fault(pointer, code, detail));
        return this;
    }

    public void unless(boolean fine, String pointer, String code, String detail) {
        if (!fine) {
            add(pointer, code, detail);
        }
    }

    /** A text that must be there. */
    public void text(String pointer, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            add(pointer, "text-missing", "A text is needed here");
        } else {
            length(pointer, text, longest);
        }
    }

    /** A text that may be left out. */
    public void length(String pointer, @Nullable String text, int longest) {
        if (text != null && text.codePointCount(0, text.length()) > longest) {
            add(
                    pointer,
                    "text-too-long",
                    "At most %d characters are allowed here".formatted(longest));
        }
    }

    /** Marks above 0, or from 0 where nothing can be earned. */
    public void marks(String pointer, @Nullable BigDecimal marks, boolean zeroAllowed) {
        if (marks == null || marks.signum() < 0 || (marks.signum() == 0 && !zeroAllowed)) {
            add(pointer, "marks-not-positive", "Marks are greater than 0");
        } else if (marks.compareTo(MOST_MARKS) > 0) {
            add(pointer, "marks-too-many", "A question has at most 1000 marks");
        } else if (decimals(marks) > MOST_DECIMALS) {
            add(pointer, "marks-too-fine", "Marks have at most 5 decimals");
        }
    }

    private static int decimals(BigDecimal number) {
        // stripping the zeros of a number with a huge exponent would write them all out first
        return number.precision() > 100 ? number.scale() : number.stripTrailingZeros().scale();
    }

    /** No more than so many elements, and none of them null; false where the list is unfit. */
    public boolean list(String pointer, List<?> list, int most) {
        if (list.size() > most) {
            add(pointer, "too-many", "At most %d are allowed here".formatted(most));
            return false;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == null) {
                add(pointer + "/" + i, "value-missing", "null is not allowed here");
                return false;
            }
        }
        return true;
    }
}
