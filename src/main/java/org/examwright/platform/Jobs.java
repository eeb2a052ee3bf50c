package org.examwright.platform;

import java.time.Duration;

/** Orders long work. */
public interface Jobs {
    /**
     * Orders a job within the caller's transaction: it is done if, and only if, that commits.
     *
     * @param job the {@link Job#name()}
     * @param instance which one it is; ordering the same one again while it waits or runs changes
     *     nothing
     */
    void schedule(String job, String instance, Job.Order order);

    /**
     * Orders a job for a moment after the caller's transaction. Orders about the same thing that
     * come before it begins are one; it begins after what each of them changed. One that comes
     * while it runs is done afterwards.
     *
     * @param job the {@link Job#name()}
     * @param about the thing; no other thing's name begins with it and a blank
     */
    void soon(String job, String about, Job.Order order);

    /** The same, where more orders are to be gathered: until so much later. */
    void soon(String job, String about, Job.Order order, Duration later);
}
