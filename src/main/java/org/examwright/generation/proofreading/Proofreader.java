package org.examwright.generation.proofreading;

import java.util.Optional;

/**
 * Reads a text as somebody does who knows English but not the course. Safe for use by several
 * threads; says the same of the same text whenever it is asked.
 */
@FunctionalInterface
public interface Proofreader {
    /** Finds nothing: for looking at patterns alone. */
    Proofreader NONE = _ -> Optional.empty();

    /** The first slip of a text, or empty where it reads as English. */
    Optional<Slip> read(String text);

    /** Gets ready aside, where that takes long and texts are to be read soon. */
    default void prepare() {}

    /**
     * What reads wrongly.
     *
     * @param rule the id of the rule that says so
     * @param words the words at fault
     */
    record Slip(String rule, String words) {}
}
