package org.examwright.questions.bank.drafts;

import org.examwright.questions.Likeness;
import org.examwright.questions.Lookalikes;

/** Keeps twins out of a large bank that grows. */
public final class Twins {
    private final Lookalikes<Likeness> taken = new Lookalikes<>(likeness -> likeness);

    /** Whether a question of quite the same content is there already. */
    public boolean holds(Likeness one) {
        return taken.holds(one);
    }

    /** Takes in what the bank holds already, be it a twin of another or not. */
    public void put(Likeness one) {
        taken.add(one);
    }

    /** Takes a question in; false, and not taken, where a twin of it is there already. */
    public boolean add(Likeness one) {
        if (taken.has(one)) {
            return false;
        }
        taken.add(one);
        return true;
    }
}
