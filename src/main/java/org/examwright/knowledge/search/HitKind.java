package org.examwright.knowledge.search;

/** What a search may find. A relation has no words of its own; it is found by its ends. */
enum HitKind {
    PASSAGE,
    ACTOR,
    EVENT,
    TERM,
    FIGURE,
    STATEMENT
}
