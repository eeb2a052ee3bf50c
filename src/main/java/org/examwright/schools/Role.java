package org.examwright.schools;

/** What a key may be used for. */
public enum Role {
    /** All of the school. */
    ADMIN,
    /** All but keys, members and the school itself. */
    TEACHER,
    /**
     * A learning management system: quizzes, classes, assignments, attempts on learners' behalf.
     */
    LMS,
    /** One learner: own attempts and released results, nothing else. */
    LEARNER
}
