package org.examwright.generation.choice.truth;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pattern;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Option;
import org.examwright.questions.Proof;
import org.examwright.questions.QuestionType;

/**
 * M30: True or false? A sentence that the notes say, or the same with its year, doer, holder,
 * meaning or order exchanged for another of the kind, never with a "not" put in. The correction is
 * the feedback.
 */
final class TrueOrFalse implements Pattern {
    private static final int NEAREST = 4;

    @Override
    public String id() {
        return "M30";
    }

    @Override
    public QuestionType type() {
        return QuestionType.TRUE_FALSE;
    }

    @Override
    public Card card() {
        return Card.choice(
                "True or false? {sentence}",
                "an event of one year, a deed with one doer, a term with its meaning, an office"
                        + " with its holder or two events half a year or more apart",
                "the sentence is false where its year, doer, meaning, holder or order was"
                        + " exchanged; the correction is feedback",
                Proof.Tier.P1,
                Proof.Tier.P4);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates =
                Stream.of(
                                DatedAssertions.in(ground),
                                OrderAssertions.in(ground),
                                DeedAssertions.in(ground),
                                MeaningAssertions.in(ground),
                                TenureAssertions.in(ground))
                        .flatMap(List::stream)
                        .map(assertion -> candidate(ground, assertion))
                        .toList();
        return Supply.of(candidates, "no sentence is known that one exchange makes false");
    }

    private Candidate candidate(Ground ground, Assertion assertion) {
        return new Candidate(
                assertion.name(),
                assertion.id(),
                alsoKeys(ground, assertion),
                assertion.about().topics(),
                Composition.themesOf(assertion.about()),
                assertion.from(),
                assertion.to(),
                assertion.worth(),
                pen -> write(ground, assertion, pen));
    }

    /**
     * Of an order the second event too; on a page, where each is asked for often, the first alone.
     */
    private static List<UUID> alsoKeys(Ground ground, Assertion assertion) {
        return assertion.beside() == null || ChoicePattern.isOneMatter(ground)
                ? List.of()
                : List.of(assertion.beside().id());
    }

    private Written write(Ground ground, Assertion assertion, Pen pen) {
        List<Swap> swaps =
                assertion.swaps().get().stream()
                        .sorted(
                                Comparator.comparingDouble((Swap swap) -> -swap.nearness())
                                        .thenComparing(Swap::text))
                        .limit(NEAREST)
                        .toList();
        if (swaps.isEmpty()) {
            return new Written.Dropped("nothing of the kind can be proven false in its place");
        }
        boolean falsehood = pen.place(2, List.of(0, 1)) == 1;
        Swap swap = pen.oneOf(swaps);
        String sentence = falsehood ? swap.text() : assertion.text();
        Proof proof = falsehood ? swap.proof() : new Proof(swap.proof().tier(), assertion.quotes());
        Composition composition =
                assertion.beside() == null
                        ? new Composition(ground, this, assertion.about())
                        : new Composition(ground, this, assertion.about(), assertion.beside());
        return composition
                .citing(assertion.quotes())
                .stem(pen.oneOf("True or false? ", "Say whether true or false. ") + sentence + ".")
                .options(
                        List.of(
                                option("a", "True", !falsehood, assertion, proof),
                                option("b", "False", falsehood, assertion, proof)))
                .with(
                        Difficulties.knownBy(assertion.worth())
                                .grain(0)
                                .closeness(swap.nearness())
                                .facts(assertion.beside() == null ? 1 : 2)
                                .task(0));
    }

    private static Option option(
            String id, String text, boolean right, Assertion assertion, Proof proof) {
        boolean holds = right == text.equals("True");
        String feedback =
                (right ? "Right: " : "Wrong: ")
                        + (holds ? "the statement is true. " : "the statement is false. ")
                        + assertion.told();
        return right
                ? new Option(id, text, true, BigDecimal.ONE, feedback, assertion.quotes(), null)
                : new Option(id, text, false, BigDecimal.ZERO, feedback, null, proof);
    }
}
