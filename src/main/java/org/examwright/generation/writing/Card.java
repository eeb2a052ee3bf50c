package org.examwright.generation.writing;

import java.util.List;
import java.util.stream.Collectors;
import org.examwright.questions.Proof;

/**
 * How a pattern is told in the catalogue of patterns, in words for teachers.
 *
 * @param asks the question, with what varies in braces: "In which year did {event}?"
 * @param needs what the facts must hold
 * @param answers for questions with options, where wrong ones come from; for written ones, what the
 *     mark scheme holds
 * @param proof the tiers by which wrong answers are proven false; empty for written questions
 * @param marks "1", "2", "by the paper"
 */
public record Card(
        String asks, String needs, String answers, List<Proof.Tier> proof, String marks) {

    /** Of a question with options, worth one mark. */
    public static Card choice(String asks, String needs, String rivals, Proof.Tier... proof) {
        return new Card(asks, needs, rivals, List.of(proof), "1");
    }

    /** Of a question that is answered in writing. */
    public static Card written(String asks, String needs, String scheme, String marks) {
        return new Card(asks, needs, scheme, List.of(), marks);
    }

    /** The tiers in one word: "P1, P3". */
    public String tiers() {
        return proof.stream().map(Proof.Tier::name).collect(Collectors.joining(", "));
    }
}
