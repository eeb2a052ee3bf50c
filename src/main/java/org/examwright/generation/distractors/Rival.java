package org.examwright.generation.distractors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.knowledge.Fact;
import org.examwright.questions.Proof;
import org.examwright.sources.Evidence;

/**
 * An answer that is proven false and near enough to tempt.
 *
 * @param feedback why it is wrong, in a sentence
 * @param score how near it is, 0 to 1
 * @param reason what it could be confused by: "predecessor", "same topic"; a set spreads over
 *     reasons
 * @param occasion when what it tells of happened, where it tells of an event of one month
 */
public record Rival(
        String text,
        String feedback,
        Proof proof,
        double score,
        String reason,
        Optional<Occasion> occasion) {

    /** A rival that tells of no event. */
    public Rival(String text, String feedback, Proof proof, double score, String reason) {
        this(text, feedback, proof, score, reason, Optional.empty());
    }

    /** A rival whose falsity rests on the quotes of these facts. */
    public static Rival proven(
            Proof.Tier tier, String text, String feedback, Nearness nearness, Fact... facts) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (Fact fact : facts) {
            evidence.addAll(fact.quotes());
        }
        return new Rival(
                text,
                feedback,
                new Proof(tier, List.copyOf(evidence)),
                nearness.score(),
                nearness.reason(),
                Occasion.of(text, facts));
    }

    /** A rival whose falsity rests on these quotes alone. */
    public static Rival proven(
            Proof.Tier tier,
            String text,
            String feedback,
            Nearness nearness,
            List<Evidence> quotes) {
        Proof proof = new Proof(tier, quotes);
        return new Rival(text, feedback, proof, nearness.score(), nearness.reason());
    }

    /** Whether the two may tell of one happening, which cannot be two options. */
    boolean mayTellOf(Rival other) {
        return occasion.isPresent()
                && other.occasion.isPresent()
                && occasion.get().mayBe(other.occasion.get());
    }
}
