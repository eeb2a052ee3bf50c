package org.examwright.knowledge.editing;

import java.util.Arrays;
import java.util.Locale;
import org.examwright.knowledge.drafting.EditProblem;

/** What a syllabus is made of. */
enum Branch {
    TOPIC(EditProblem.TOPIC_NOT_FOUND),
    THEME(EditProblem.THEME_NOT_FOUND);

    private final EditProblem missing;

    Branch(EditProblem missing) {
        this.missing = missing;
    }

    /** The one that a path of the interface is about. */
    static Branch in(String path) {
        return Arrays.stream(values())
                .filter(branch -> Arrays.asList(path.split("/")).contains(branch.plural()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path));
    }

    EditProblem missing() {
        return missing;
    }

    String plural() {
        return this + "s";
    }

    /** Its table, and what people call it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
