package org.examwright.generation;

import org.examwright.knowledge.Statement;

/** Makes statements that take a side. */
final class Points {
    private Points() {}

    /** The same statement with a stance. */
    static Statement taking(String stance, Statement plain) {
        return new Statement(
                plain.id(),
                plain.kind(),
                plain.subject(),
                plain.text(),
                null,
                null,
                stance,
                plain.actors(),
                plain.themes(),
                plain.topics(),
                plain.evidence(),
                plain.standing());
    }
}
