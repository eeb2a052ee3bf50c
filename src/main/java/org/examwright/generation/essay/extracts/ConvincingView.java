package org.examwright.generation.essay.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.generation.extracts.Context;
import org.examwright.generation.extracts.Judgement;
import org.examwright.generation.extracts.Pair;
import org.examwright.generation.extracts.Piece;
import org.examwright.generation.extracts.Said;
import org.examwright.generation.extracts.Stance;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Supply;
import org.examwright.questions.MarkScheme;
import org.jspecify.annotations.Nullable;

/**
 * E30: In the light of differing interpretations, how convincing is the view that {claim}? Two
 * historians' extracts on opposite sides; the claim is a sentence of the first.
 */
final class ConvincingView extends ExtractEssay {
    private static final int LEAST = 3;
    private static final int MOST = 6;
    private static final int LONGEST_CLAIM = 13;

    ConvincingView() {
        super("E30");
    }

    @Override
    public Card card() {
        return Card.written(
                "In the light of differing interpretations, how convincing do you find the view in"
                        + " Extract A that {claim}?",
                "two extracts from works of history on opposite sides of a matter, three points or"
                        + " more on each side with what the course tells",
                "the argument of each extract, the course's own facts for and against, and what to"
                        + " weigh them by",
                "by the paper");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Pair pair : Pair.opposed(ground, Piece::isStudy)) {
            sheet(pair, Context.of(ground, pair.matter()))
                    .ifPresent(sheet -> candidates.add(candidate(ground, pair, sheet)));
        }
        return Task.supply(
                ground,
                candidates,
                "no two extracts from works of history argue opposite sides of one matter with"
                        + " three points each");
    }

    private Candidate candidate(Ground ground, Pair pair, Sheet sheet) {
        Context context = Context.of(ground, pair.matter());
        return Task.candidate(
                this,
                pair.matter(),
                pair.pieces(),
                _ -> write(ground, pair.matter(), pair.pieces(), bearing(context), sheet));
    }

    private Optional<Sheet> sheet(Pair pair, Context context) {
        Optional<Said> disputed = thesis(pair.first());
        List<MarkScheme.Claim> favour = side("A", pair.first(), disputed.orElse(null), context);
        List<MarkScheme.Claim> against = side("B", pair.second(), null, context);
        return context.judging(true).isEmpty()
                        || context.judging(false).isEmpty()
                        || favour.size() < LEAST
                        || against.size() < LEAST
                ? Optional.empty()
                : disputed.map(
                        claim ->
                                new Sheet(
                                        "In the light of differing interpretations, how"
                                                + " convincing do you find the view in Extract"
                                                + " A that ‘"
                                                + inside(claim.text())
                                                + "’? Use both extracts and your own"
                                                + " knowledge.",
                                        "How convincing",
                                        "interpretation",
                                        favour,
                                        against,
                                        List.of(
                                                "How far the evidence that each extract"
                                                        + " brings bears out what it concludes",
                                                "How far what is known from elsewhere"
                                                        + " agrees with each",
                                                "What each leaves out, and whether that"
                                                        + " would change its verdict"),
                                        List.of(
                                                "Summarise the extracts one after the" + " other",
                                                "Judge by who wrote an extract in place of"
                                                        + " what it argues",
                                                "Tell what happened and leave the extracts"
                                                        + " aside")));
    }

    /**
     * What speaks for one side.
     *
     * @param disputed the sentence that the question itself quotes: it is no evidence for itself
     */
    private static List<MarkScheme.Claim> side(
            String label, Stance stance, @Nullable Said disputed, Context context) {
        List<MarkScheme.Claim> claims = new ArrayList<>();
        stance.argued().stream()
                .filter(said -> !said.equals(disputed))
                .limit(MOST)
                .forEach(said -> claims.add(claim("Extract " + label + " argues: ", said)));
        context.judging(stance.favourable()).stream()
                .limit(TALES)
                .forEach(tale -> claims.add(tale.claim("Own knowledge that bears it out: ")));
        return claims;
    }

    /** A short sentence of the extract that gives its verdict, fit to stand after "that". */
    private static Optional<Said> thesis(Stance stance) {
        return stance.judgements().stream()
                .map(Judgement::said)
                .filter(said -> stance.matter().begins(said.text()))
                .filter(said -> said.text().split("\\s+").length <= LONGEST_CLAIM)
                .filter(said -> said.text().matches("[^.;:?!‘’“”\"]+\\."))
                .findFirst();
    }

    /** "The strike was ….": "the strike was …". */
    private static String inside(String sentence) {
        String plain = sentence.substring(0, sentence.length() - 1);
        return plain.startsWith("The ") ? Words.small(plain) : plain;
    }
}
