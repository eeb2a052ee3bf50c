package org.examwright.knowledge.conflicts;

import org.examwright.knowledge.FactsChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Facts that people changed may contradict others, or no longer do. */
@Component
class LookAgain {
    private final Conflicts conflicts;

    LookAgain(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    @ApplicationModuleListener
    void on(FactsChanged changed) {
        conflicts.find(changed.course());
    }
}
