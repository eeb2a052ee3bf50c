package org.examwright.sources;

/** What a line of notes is. */
public enum PassageKind {
    /** Names the section that follows. */
    HEADING,
    /** Content. */
    TEXT,
    /** Page furniture: counters, menus, copyright lines, doubled headings. Never evidence. */
    CHROME
}
