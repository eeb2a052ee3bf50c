package org.examwright.marking;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a learner gave in reply to one question. Two equal answers are worth the same. */
public sealed interface Answer {
    /** Whether nothing is given. A blank answer is not a wrong one. */
    boolean blank();

    /** Ticked choices, in no order of their own. */
    record Options(List<String> ids) implements Answer {
        public Options {
            ids = ids.stream().sorted().toList();
        }

        @Override
        public boolean blank() {
            return ids.isEmpty();
        }
    }

    /** All options of an ordering question, first to last. */
    record Order(List<String> ids) implements Answer {
        public Order {
            ids = List.copyOf(ids);
        }

        @Override
        public boolean blank() {
            return ids.isEmpty();
        }
    }

    /** The option chosen for each prompt; a prompt may be left out. */
    record Pairs(Map<String, String> byPrompt) implements Answer {
        public Pairs {
            byPrompt = Collections.unmodifiableMap(new TreeMap<>(byPrompt));
        }

        @Override
        public boolean blank() {
            return byPrompt.isEmpty();
        }
    }

    /** Written words. White space alone is blank. */
    record Text(String text) implements Answer {
        @Override
        public boolean blank() {
            return text.isBlank();
        }
    }

    /** A number as the learner typed it. */
    record Number(String digits) implements Answer {
        @Override
        public boolean blank() {
            return digits.isBlank();
        }
    }

    /** What was filled into each gap of a cloze question. */
    record Blanks(Map<String, String> byBlank) implements Answer {
        public Blanks {
            byBlank = Collections.unmodifiableMap(new TreeMap<>(byBlank));
        }

        @Override
        public boolean blank() {
            return byBlank.values().stream().allMatch(String::isBlank);
        }
    }

    /** An answer, and how sure of it the learner is. */
    record Sure(Answer answer, Certainty certainty) implements Answer {
        public Sure {
            if (answer instanceof Sure) {
                throw new IllegalArgumentException("An answer has one certainty");
            }
        }

        @Override
        public boolean blank() {
            return answer.blank();
        }
    }

    /** How sure of it the learner is; the least where nothing is said. */
    default Certainty certainty() {
        return Certainty.LOW;
    }

    /** The answer without the learner's certainty. */
    default Answer bare() {
        return this instanceof Sure(var answer, _) ? answer : this;
    }

    /** Never answered, or cleared. */
    record Nothing() implements Answer {
        @Override
        public boolean blank() {
            return true;
        }
    }
}
