package org.examwright.generation.choice.time;

import java.util.List;
import java.util.Optional;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Selection;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Nominals;
import org.examwright.generation.language.Stems;
import org.examwright.generation.writing.Pen;
import org.examwright.questions.Proof;

/**
 * A key that was over before an event, and wrong answers that began after it, or the other way
 * round: what to ask where the events have no matter that could be named.
 *
 * @param post the event that the stem names
 */
record BeforeOrAfter(Happening post, String stem, List<Rival> rivals) {
    private static final int POSTS = 12;
    private static final int NEAR = 8;

    /** The first fair set with so many wrong answers. */
    static Optional<BeforeOrAfter> of(
            Ground ground,
            Happening key,
            List<Happening> around,
            boolean before,
            int wrong,
            Pen pen) {
        List<Happening> posts =
                pen.shuffled(around).stream()
                        .filter(post -> precedes(before, key, post))
                        .filter(post -> post.yearsFrom(key) <= Pace.reach(ground, NEAR))
                        .filter(post -> Chronology.independent(post, key))
                        .filter(post -> Chronology.marks(ground, post))
                        .limit(POSTS)
                        .toList();
        for (Happening post : posts) {
            String stem = stem(ground, post, before, pen);
            List<Rival> rivals =
                    around.stream()
                            .filter(other -> precedes(before, post, other))
                            .filter(other -> Chronology.independent(other, post))
                            .filter(other -> Chronology.independent(other, key))
                            .map(other -> rival(ground, key, post, other))
                            .toList();
            var fair =
                    Selection.pick(stem, key.label(), rivals, pen)
                            .filter(set -> set.size() >= wrong);
            if (fair.isPresent()) {
                return Optional.of(new BeforeOrAfter(post, stem, fair.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean precedes(boolean before, Happening one, Happening other) {
        return before
                ? one.before(other, ChoicePattern.HALF_A_YEAR)
                : other.before(one, ChoicePattern.HALF_A_YEAR);
    }

    private static String stem(Ground ground, Happening post, boolean before, Pen pen) {
        String word = before ? "before " : "after ";
        var noun = Nominals.of(post.clause(), ground.casing());
        String named = noun.orElseGet(() -> Stems.embedded(post.clause(), ground.casing()));
        return pen.oneOf(
                        "Which of these events happened ",
                        "Which of these events took place ",
                        "Which of these events came ")
                + word
                + named
                + "?";
    }

    /** What a mark proves false, which may be the key itself. */
    static Rival rival(Ground ground, Happening key, Happening post, Happening other) {
        return Rival.proven(
                Proof.Tier.P1,
                other.label(),
                other.told() + " " + post.told(),
                Nearness.of(
                        "order",
                        Nearness.inTime(other.yearsFrom(post)),
                        Nearness.overlap(
                                ChoicePattern.neighbours(key), ChoicePattern.neighbours(other)),
                        ground.confused(key.event(), other.event()),
                        0.5,
                        Nearness.alike(key.label().length(), other.label().length())),
                other.event(),
                post.event());
    }
}
