package org.examwright.generation.distractors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.examwright.generation.writing.Pen;
import org.examwright.questions.Option;
import org.examwright.sources.Evidence;

/** Lays a key and its rivals out as options a, b, c … */
public final class Sheet {
    private Sheet() {}

    /** The right answer, what is said of it, and the words it rests on. */
    public record Key(String text, String feedback, List<Evidence> evidence) {}

    /** In a drawn order, the key at a place that is even over the paper. */
    public static List<Option> shuffled(Key key, List<Rival> rivals, Pen pen) {
        int size = rivals.size() + 1;
        int place = pen.place(size, IntStream.range(0, size).boxed().toList());
        return placed(key, pen.shuffled(rivals), place);
    }

    /** In the order given, the key at its place among the rivals. */
    public static List<Option> placed(Key key, List<Rival> rivals, int place) {
        List<Option> options = new ArrayList<>();
        int next = 0;
        for (int i = 0; i <= rivals.size(); i++) {
            String id = Character.toString('a' + i);
            options.add(i == place ? right(id, key) : wrong(id, rivals.get(next++)));
        }
        return options;
    }

    private static Option right(String id, Key key) {
        return new Option(
                id, key.text(), true, BigDecimal.ONE, key.feedback(), key.evidence(), null);
    }

    private static Option wrong(String id, Rival rival) {
        return new Option(
                id, rival.text(), false, BigDecimal.ZERO, rival.feedback(), null, rival.proof());
    }

    /** How near the rivals are on the whole, 0 to 1. */
    public static double closeness(List<Rival> rivals) {
        return rivals.stream().mapToDouble(Rival::score).average().orElse(0);
    }
}
