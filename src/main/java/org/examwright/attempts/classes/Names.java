package org.examwright.attempts.classes;

import org.examwright.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;

/** What a class may be called. */
final class Names {
    static final int LONGEST = 200;

    private Names() {}

    static String checked(@Nullable String name) {
        if (name == null || name.isBlank() || name.length() > LONGEST) {
            throw PlatformProblem.INVALID
                    .because("A class needs a name of at most 200 characters")
                    .with("/name", "bad-name", "must have 1 to 200 characters");
        }
        return name;
    }
}
