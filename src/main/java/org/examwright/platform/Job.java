package org.examwright.platform;

/**
 * A kind of long work. It runs on some instance with its school in force, is tried again when it
 * fails, and is run again after a crash: so it goes on from what is stored, and doing it twice is
 * doing it once.
 */
public interface Job<T extends Job.Order> {
    /** The kind's name in the database; never changes. */
    String name();

    Class<T> orderType();

    /** Does the work, or what is left of it. */
    void run(T order);

    /** The last try has failed: say so where people look. */
    void gaveUp(T order, Throwable cause);

    /** What is to be done, stored as JSON. */
    interface Order {
        SchoolId school();
    }
}
