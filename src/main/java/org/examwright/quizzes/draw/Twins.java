package org.examwright.quizzes.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.questions.Likeness;
import org.examwright.questions.Lookalikes;

/**
 * Which questions of a bank are near-duplicates of which. Found once, it holds for every part of
 * the bank and for every paper drawn from it.
 */
public final class Twins {
    private final Map<UUID, Likeness> bank;
    private final Map<UUID, List<UUID>> twins;

    private Twins(Map<UUID, Likeness> bank, Map<UUID, List<UUID>> twins) {
        this.bank = bank;
        this.twins = twins;
    }

    public static Twins among(List<Drawable> questions) {
        Lookalikes<Drawable> seen = new Lookalikes<>(Drawable::likeness);
        Map<UUID, List<UUID>> twins = new HashMap<>();
        for (Drawable question : questions) {
            List<UUID> before = seen.of(question.likeness()).map(Drawable::id).toList();
            if (!before.isEmpty()) {
                twins.put(question.id(), before);
            }
            seen.add(question);
        }
        return new Twins(likenesses(questions), twins);
    }

    /** Whether they were found among these very questions. */
    public boolean areOf(List<Drawable> questions) {
        return questions.size() == bank.size() && likenesses(questions).equals(bank);
    }

    /** Its twins among those that stood before it in the bank. */
    List<UUID> before(Drawable question) {
        return twins.getOrDefault(question.id(), List.of());
    }

    private static Map<UUID, Likeness> likenesses(List<Drawable> questions) {
        Map<UUID, Likeness> likenesses = new HashMap<>();
        questions.forEach(question -> likenesses.put(question.id(), question.likeness()));
        return likenesses;
    }
}
