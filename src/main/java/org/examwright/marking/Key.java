package org.examwright.marking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the right answer is, by what the learner does. */
public sealed interface Key {
    /** Choosing among options: exactly one where {@code single}, else any number. */
    record Choice(List<Option> options, boolean single) implements Key {
        public Choice {
            options = List.copyOf(options);
        }

        long right() {
            return options.stream().filter(Option::correct).count();
        }
    }

    /**
     * @param weight share of the marks; null leaves it to the rule
     */
    record Option(String id, boolean correct, @Nullable Fraction weight) {}

    /** Putting options in order: here they stand in the right one. */
    record Order(List<String> ids) implements Key {
        public Order {
            ids = List.copyOf(ids);
        }
    }

    /** Giving each prompt its option; an option may serve several prompts or none. */
    record Match(Map<String, String> optionByPrompt, List<String> options) implements Key {
        public Match {
            optionByPrompt = Collections.unmodifiableMap(new LinkedHashMap<>(optionByPrompt));
            options = List.copyOf(options);
        }
    }

    /** A person marks it: text, a number or filled gaps. */
    record Person(Kind kind) implements Key {
        /** What the person reads. */
        public enum Kind {
            TEXT,
            NUMBER,
            BLANKS
        }
    }

    /** Nothing to answer: a description between questions. */
    record None() implements Key {}
}
