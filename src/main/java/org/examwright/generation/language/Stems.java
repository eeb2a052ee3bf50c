package org.examwright.generation.language;

import org.examwright.generation.language.Clause.Voice;

/** Questions and subordinate clauses made of a plain sentence. */
public final class Stems {
    private Stems() {}

    /**
     * "did sailors rise against the tax", "was the treaty signed": what follows "In which year".
     */
    public static String inverted(Clause clause, Casing casing) {
        return inverted(clause, casing.inside(clause.subject()));
    }

    /** The same with the subject as it stands at the start of its sentence. */
    public static String asked(Clause clause) {
        return inverted(clause, clause.subject());
    }

    private static String inverted(Clause clause, String subject) {
        if (clause.voice() != Voice.ACTIVE) {
            return (clause.verb() + " " + subject + " " + clause.rest()).strip();
        }
        return ("did " + subject + " " + clause.base() + " " + clause.plainRest()).strip();
    }

    /** "rose against the tax": what follows "who" or a name. */
    public static String predicate(Clause clause) {
        return (clause.verb() + " " + clause.rest()).strip();
    }

    /** The sentence as it reads inside another one: "sailors rose against the tax". */
    public static String embedded(Clause clause, Casing casing) {
        return (casing.inside(clause.subject()) + " " + predicate(clause)).strip();
    }
}
