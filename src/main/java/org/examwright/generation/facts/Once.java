package org.examwright.generation.facts;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is worked out when it is first asked for, by whichever thread asks first. */
final class Once {
    private volatile @Nullable Object known;

    Object of(Supplier<?> work) {
        Object found = known;
        return found == null ? worked(work) : found;
    }

    private synchronized Object worked(Supplier<?> work) {
        Object found = known;
        if (found == null) {
            found = Objects.requireNonNull(work.get());
            known = found;
        }
        return found;
    }
}
