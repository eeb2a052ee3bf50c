package org.examwright.generation.writing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;

/**
 * Hands out the places of keys so that over a paper each place comes equally often, in an order
 * that cannot be foretold: of the places a question allows, one of those used least, drawn by seed.
 */
public final class Places {
    private final SplittableRandom random;
    private final Map<Integer, int[]> used = new HashMap<>();

    public Places(long seed) {
        this.random = new SplittableRandom(seed ^ 0x5DEECE66DL);
    }

    /**
     * Takes back what was handed out for a statement that is not asked, so that as many are true as
     * false. Of other questions each has a place of many.
     */
    public void giveBack(QuestionContent question) {
        if (question.type() == QuestionType.TRUE_FALSE) {
            int place = Boolean.TRUE.equals(question.options().getFirst().correct()) ? 0 : 1;
            used.computeIfAbsent(question.options().size(), int[]::new)[place]--;
        }
    }

    int next(int options, List<Integer> possible) {
        int[] counts = used.computeIfAbsent(options, int[]::new);
        int least = possible.stream().mapToInt(place -> counts[place]).min().orElseThrow();
        List<Integer> rare = possible.stream().filter(place -> counts[place] <= least + 1).toList();
        int total = rare.stream().mapToInt(place -> least + 2 - counts[place]).sum();
        int draw = random.nextInt(total);
        for (int place : rare) {
            draw -= least + 2 - counts[place];
            if (draw < 0) {
                counts[place]++;
                return place;
            }
        }
        throw new IllegalStateException(Arrays.toString(counts));
    }
}
