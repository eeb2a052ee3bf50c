package org.examwright.questions.bank.drafts;

import java.util.HashSet;
import java.util.Set;
import org.examwright.questions.Likeness;
import org.examwright.questions.Lookalikes;

/** Finds twins in a large bank that grows. */
public final class Twins {
    private final Set<Long> contents = new HashSet<>();
    private final Lookalikes<Likeness> taken = new Lookalikes<>(likeness -> likeness);

    /** Whether a question of quite the same content is there already. */
    public boolean holds(Likeness one) {
        return contents.contains(one.content());
    }

    /** Takes a question in; false, and not taken, where a twin of it is there already. */
    public boolean add(Likeness one) {
        if (holds(one) || taken.has(one)) {
            return false;
        }
        contents.add(one.content());
        taken.add(one);
        return true;
    }
}
