package org.examwright.quizzes.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.examwright.questions.Likeness;

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

    /**
     * Twins that are not the same to the letter share one of the few rarest words of each, so only
     * those that do are compared.
     */
    public static Twins among(List<Drawable> questions) {
        Map<Integer, Integer> uses = new HashMap<>();
        for (Drawable question : questions) {
            question.likeness().words().forEach(word -> uses.merge(word, 1, Integer::sum));
        }
        Comparator<Integer> rarestFirst =
                Comparator.<Integer>comparingInt(word -> uses.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder());
        Map<Integer, List<Drawable>> seen = new HashMap<>();
        Map<UUID, List<UUID>> twins = new HashMap<>();
        for (Drawable question : questions) {
            List<Integer> words = question.likeness().words();
            int rare = words.size() - (int) Math.ceil(Likeness.TWINS * words.size()) + 1;
            Set<UUID> compared = new HashSet<>();
            for (int word : words.stream().sorted(rarestFirst).limit(rare).toList()) {
                List<Drawable> others = seen.computeIfAbsent(word, _ -> new ArrayList<>());
                for (Drawable other : others) {
                    if (compared.add(other.id()) && question.likeness().twinOf(other.likeness())) {
                        twins.computeIfAbsent(question.id(), _ -> new ArrayList<>())
                                .add(other.id());
                    }
                }
                others.add(question);
            }
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
