package org.examwright.generation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Offices.Reign;
import org.examwright.generation.language.Words;

/**
 * Events that tell how someone came into an office or left it, and the tenure that tells the same:
 * a question on the one answers a question on the other.
 */
final class Accessions {
    private static final int DAYS = 40;
    private static final Set<String> ENTERS =
            Words.set("become replace succeed take follow name appoint");
    private static final Set<String> LEAVES = Words.set("lose dismiss remove resign expel oust");

    private Accessions() {}

    /** Each such event with the tenure it tells of. */
    static Map<UUID, UUID> in(Ground ground) {
        Map<UUID, UUID> same = new HashMap<>();
        for (Reign reign : ground.offices().reigns()) {
            for (Happening happening : ground.people().deeds(reign.holder())) {
                if (enters(happening, reign) || leaves(happening, reign)) {
                    same.putIfAbsent(happening.event().id(), reign.id());
                }
            }
        }
        return same;
    }

    private static boolean enters(Happening happening, Reign reign) {
        return ENTERS.contains(happening.clause().base())
                && near(reign.from(), happening)
                && happening.label().startsWith(reign.holder().name())
                && !Words.shared(reign.office(), happening.label()).isEmpty();
    }

    private static boolean leaves(Happening happening, Reign reign) {
        boolean dies = happening.clause().base().equals("die");
        return (dies || LEAVES.contains(happening.clause().base()))
                && near(reign.to(), happening)
                && (dies || !Words.shared(reign.office(), happening.label()).isEmpty());
    }

    private static boolean near(LocalDate day, Happening happening) {
        return Math.abs(ChronoUnit.DAYS.between(day, happening.event().from())) <= DAYS;
    }
}
