package org.examwright.platform;

import java.util.UUID;

/**
 * The school in force: whose rows the database shows. Set by the key filter, by jobs and by
 * listeners, before their transaction begins.
 */
public final class CurrentSchool {
    /** No school: at start-up, where Hibernate wants a value all the same. */
    public static final UUID NONE = new UUID(0, 0);

    private static final ScopedValue<UUID> SCHOOL = ScopedValue.newInstance();

    private CurrentSchool() {}

    /** The school in force, or {@link #NONE}. */
    public static UUID get() {
        return SCHOOL.orElse(NONE);
    }

    /** Runs the work with this school in force, and gives back what it gives. */
    public static <R, X extends Throwable> R in(UUID school, ScopedValue.CallableOp<R, X> work)
            throws X {
        return ScopedValue.where(SCHOOL, school).call(work);
    }
}
