package org.examwright.attempts.classes;

/**
 * A learner is due other extra time from now on. Heard within the same transaction, for attempts
 * under way get another deadline at once.
 */
public record AccommodationChanged(LearnerId learner) {}
