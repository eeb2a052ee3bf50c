package org.examwright.generation.shortanswer.causes;

import java.util.ArrayList;
import java.util.List;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.shortanswer.Matter;
import org.examwright.generation.shortanswer.Matters;
import org.examwright.knowledge.Statement;

/**
 * Deals what has causes and effects among the patterns that would ask for them alike, so that one
 * paper does not ask the same thing twice.
 */
final class Shares {
    static final int WHY = 0;
    static final int TWO = 1;
    static final int ONE = 2;
    private static final int LEAST = 3;

    private Shares() {}

    /** What has three causes or more: every other one to "why", the rest to "explain two". */
    static List<Matter> causes(Ground ground, int share) {
        return Matters.dealt(Matters.withCauses(ground, LEAST), share, 2);
    }

    /**
     * What had two effects or more, not all of them the next events in a chain. Two of three go to
     * those who need three, "explain one" takes the rest.
     */
    static List<Matter> effects(Ground ground, int share) {
        List<Matter> rich = new ArrayList<>();
        List<Matter> few = new ArrayList<>();
        for (Matter matter : Matters.withEffects(ground, LEAST - 1)) {
            if (matter.ideas().size() >= LEAST) {
                rich.add(matter);
            } else if (matter.ideas().stream().anyMatch(idea -> idea.fact() instanceof Statement)) {
                few.add(matter);
            }
        }
        if (share == TWO) {
            return rich.stream().filter(matter -> rich.indexOf(matter) % LEAST != ONE).toList();
        }
        few.addAll(Matters.dealt(rich, ONE, LEAST));
        return few;
    }
}
