package org.examwright.platform;

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
}
