package org.examwright.knowledge.extraction.dates;

/** The word that goes before a date and bends it. */
public enum Hedge {
    /** No word, or a plain "in", "on", "during". */
    PLAIN,
    /** "by": at the latest. */
    BY,
    /** "from", "since": it began then. */
    SINCE,
    /** "until", "up to": it ended then. */
    UNTIL,
    /** "before". */
    BEFORE,
    /** "after", "following". */
    AFTER,
    /** "about", "around", "c.", "circa". */
    ABOUT;

    /** Whether the date that follows is loose. */
    public boolean loose() {
        return this != PLAIN && this != SINCE;
    }
}
