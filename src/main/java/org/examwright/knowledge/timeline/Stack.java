package org.examwright.knowledge.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts blocks of a lane below each other where they would overlap, each as high up as it can go.
 *
 * @param blocks in the order of their dates
 * @param height of all of them
 */
record Stack(List<Block> blocks, double height) {
    private static final double STEP = 5;
    private static final double ASIDE = 8;
    private static final double BELOW = 5;
    private static final double WORTH = 2 * Labels.LINE;

    /**
     * Stacks all, whatever height they come to.
     *
     * @param labels makes the blocks
     */
    static Stack of(List<Happening> events, Labels labels) {
        return of(events, labels, Double.MAX_VALUE);
    }

    /**
     * Stacks as many as a height has room for, the weightiest first; the others are symbols without
     * a label, in a row of their own above all.
     */
    static Stack of(List<Happening> events, Labels labels, double most) {
        var byWeight = new ArrayList<>(events);
        if (most < Double.MAX_VALUE) {
            byWeight.sort(Comparator.comparingInt(Happening::weight).reversed());
        }
        var placed = new ArrayList<Block>();
        var bare = new ArrayList<Block>();
        for (var event : byWeight) {
            var block = lowered(labels.blocks(event), placed);
            if (block.box().bottom() <= most) {
                placed.add(block);
            } else {
                bare.add(labels.unlabelled(event));
            }
        }
        double above = bare.isEmpty() ? 0 : Labels.LINE + BELOW;
        var all = new ArrayList<>(bare);
        placed.forEach(block -> all.add(block.down(above)));
        all.sort(Comparator.comparing(block -> block.event().from()));
        double height = all.stream().mapToDouble(block -> block.box().bottom()).max().orElse(0);
        return new Stack(List.copyOf(all), height);
    }

    /** As high up as one can stand; a later choice must be higher by some lines to be worth it. */
    private static Block lowered(List<Block> choices, List<Block> placed) {
        var best = lowered(choices.getFirst(), placed);
        for (var choice : choices.subList(1, choices.size())) {
            var other = lowered(choice, placed);
            best = other.box().top() + WORTH < best.box().top() ? other : best;
        }
        return best;
    }

    private static Block lowered(Block block, List<Block> placed) {
        var near =
                placed.stream()
                        .map(Block::box)
                        .filter(other -> other.left() - ASIDE < block.box().right())
                        .filter(other -> block.box().left() < other.right() + ASIDE)
                        .toList();
        double top = 0;
        while (!free(block.box().down(top), near)) {
            top += STEP;
        }
        return block.down(top);
    }

    private static boolean free(Box box, List<Box> near) {
        for (var other : near) {
            if (box.top() < other.bottom() + BELOW && other.top() < box.bottom() + BELOW) {
                return false;
            }
        }
        return true;
    }
}
