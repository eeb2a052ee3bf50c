package org.examwright.generation.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.examwright.questions.Difficulty;

/**
 * Adds up a predicted difficulty from the features of a question, in logits, each shown by name. A
 * starting guess until answers come in.
 */
public final class Difficulties {
    private final Map<String, Double> parts = new LinkedHashMap<>();

    /**
     * Starts from how well known the fact is in its course, 0 to 1: what is met often is easier.
     */
    public static Difficulties knownBy(double salience) {
        Difficulties difficulty = new Difficulties();
        difficulty.parts.put("salience", round(0.25 - 1.25 * salience));
        return difficulty;
    }

    /** What must be answered: a theme or leader -0.5, a year 0, a month or figure 0.7. */
    public Difficulties grain(double logits) {
        parts.put("grain", logits);
        return this;
    }

    /** How near the wrong answers are, 0 to 1. */
    public Difficulties closeness(double mean) {
        parts.put("closeness", round(-0.5 + 1.5 * Math.clamp(mean, 0, 1)));
        return this;
    }

    /** How many facts have to be joined. */
    public Difficulties facts(int joined) {
        parts.put("facts", joined <= 1 ? 0 : joined == 2 ? 0.6 : 1.1);
        return this;
    }

    /**
     * Recognition 0, the first or last of some 0.2, a whole order 0.5, who held which post or place
     * 0.4, cause or comparison 0.3 to 0.4, inference 0.6: as readers of drawn questions judged.
     */
    public Difficulties task(double logits) {
        parts.put("task", logits);
        return this;
    }

    /** An abstract term is harder than a thing or a person. */
    public Difficulties abstractTerm() {
        parts.put("abstract", 0.3);
        return this;
    }

    public Difficulty predicted() {
        return Difficulty.predicted(new LinkedHashMap<>(parts));
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
