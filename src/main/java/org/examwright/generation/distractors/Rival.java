package org.examwright.generation.distractors;

import java.util.LinkedHashSet;
import java.util.List;
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
 */
public record Rival(String text, String feedback, Proof proof, double score, String reason) {

    /** A rival whose falsity rests on the quotes of these facts. */
    public static Rival proven(
            Proof.Tier tier, String text, String feedback, Nearness nearness, Fact... facts) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (Fact fact : facts) {
            evidence.addAll(fact.quotes());
        }
        return proven(tier, text, feedback, nearness, List.copyOf(evidence));
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
}
