package org.examwright.knowledge;

/** What people have said of a fact. */
public enum FactStatus {
    EXTRACTED,
    CONFIRMED,
    EDITED,
    REJECTED
}
