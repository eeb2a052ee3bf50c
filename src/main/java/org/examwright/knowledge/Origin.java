package org.examwright.knowledge;

/** Where a fact came from. */
public enum Origin {
    EXTRACTION,
    TEACHER,
    PACK
}
