package org.examwright.knowledge.extraction.labels.proofreading;

/** Why a sentence cannot stand by itself. */
public enum Fault {
    /** "60% was collectivised": of what is not said. */
    NUMBER_ALONE,
    /** "remembered that he had opposed": nobody stands before whom the pronoun could mean. */
    DANGLING,
    /** "made the situation worse": which is not said. */
    WHICH,
    /** "prisoners were sentenced go to": two finite verbs and nothing that joins them. */
    TWO_VERBS,
    /** A quotation left open, a number that ends a clause, a shortening. */
    CUT
}
