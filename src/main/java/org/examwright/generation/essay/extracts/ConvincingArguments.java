package org.examwright.generation.essay.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.generation.extracts.Context;
import org.examwright.generation.extracts.Judgement;
import org.examwright.generation.extracts.Matter;
import org.examwright.generation.extracts.Piece;
import org.examwright.generation.extracts.Stance;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.extracts.Together;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Supply;
import org.examwright.questions.MarkScheme;

/** E31: How convincing are the arguments of three historians' extracts on {matter}? */
final class ConvincingArguments extends ExtractEssay {
    private static final int THREE = 3;
    private static final int EACH = 2;
    private static final List<Boolean> BOTH = List.of(true, false);

    ConvincingArguments() {
        super("E31");
    }

    @Override
    public Card card() {
        return Card.written(
                "How convincing are the arguments in Extracts A, B and C in relation to {matter}?"
                        + "",
                "three extracts from works of history that each take a side on a matter, not all"
                        + " the same, and facts of the course on it",
                "the argument of each extract, the course's own facts for and against, and what to"
                        + " weigh them by",
                "by the paper");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Together> arguing =
                Together.of(ground, THREE, Piece::isStudy).stream()
                        .filter(three -> argue(stances(three)))
                        .filter(three -> isTested(ground, three))
                        .toList();
        List<Candidate> candidates =
                Together.few(arguing, Together::pieces).stream()
                        .map(three -> candidate(ground, three))
                        .toList();
        return Task.supply(
                ground,
                candidates,
                "no three extracts from works of history take sides on one matter that the course"
                        + " has facts on");
    }

    /** Whether the course tells something to test each extract by. */
    private static boolean isTested(Ground ground, Together three) {
        return three.pieces().stream()
                        .noneMatch(
                                piece -> Context.touches(ground, piece, three.matter()).isEmpty())
                || BOTH.stream()
                        .noneMatch(
                                side -> Context.of(ground, three.matter()).judging(side).isEmpty());
    }

    private static List<Stance> stances(Together three) {
        return three.pieces().stream()
                .flatMap(piece -> Stance.of(piece, three.matter()).stream())
                .toList();
    }

    /** Each takes a side, and not all the same. */
    private static boolean argue(List<Stance> stances) {
        return stances.size() == THREE
                && stances.stream().map(Stance::favourable).distinct().count() == 2;
    }

    private Candidate candidate(Ground ground, Together three) {
        return Task.candidate(
                this,
                three.matter(),
                three.pieces(),
                _ ->
                        write(
                                ground,
                                three.matter(),
                                three.pieces(),
                                sheet(ground, three.matter(), stances(three))));
    }

    private Sheet sheet(Ground ground, Matter matter, List<Stance> stances) {
        return new Sheet(
                "Assess how convincing the arguments in Extracts A, B and C are in relation to "
                        + matter.name()
                        + ". Use your own understanding of the historical context.",
                "Assess how convincing",
                "interpretation",
                strengths(ground, matter, stances),
                limits(ground, matter, stances),
                List.of(),
                List.of(
                        "What the main argument of each extract is, in a sentence",
                        "How far what is known of the matter bears out each argument",
                        "Whether an extract overlooks what would tell against it"),
                List.of(
                        "Work through each extract line by line without finding its argument",
                        "Compare the extracts with each other in place of testing each",
                        "Judge by the author's standing alone"));
    }

    /** What each extract argues from, and what the course tells that bears it out. */
    private static List<MarkScheme.Claim> strengths(
            Ground ground, Matter matter, List<Stance> stances) {
        Context context = Context.of(ground, matter);
        List<MarkScheme.Claim> claims = new ArrayList<>();
        for (int i = 0; i < stances.size(); i++) {
            Stance stance = stances.get(i);
            String label = label(i, stances.size());
            argues(label + ", which takes " + stance.inWords() + ",", stance, null).stream()
                    .limit(EACH)
                    .forEach(claims::add);
            context.bearingOn(stance, stance.favourable()).stream()
                    .limit(1)
                    .forEach(
                            tale ->
                                    claims.add(
                                            tale.claim(
                                                    "Own knowledge that bears "
                                                            + label
                                                            + " out: ")));
        }
        return claims;
    }

    /** What the course, and the other extracts, tell that each has to meet. */
    private static List<MarkScheme.Claim> limits(
            Ground ground, Matter matter, List<Stance> stances) {
        Context context = Context.of(ground, matter);
        List<MarkScheme.Claim> claims = new ArrayList<>();
        for (int i = 0; i < stances.size(); i++) {
            Stance stance = stances.get(i);
            String label = label(i, stances.size());
            List<Context.Tale> other = context.judging(!stance.favourable());
            other.stream()
                    .limit(1)
                    .forEach(
                            tale ->
                                    claims.add(
                                            tale.claim(
                                                    "Own knowledge that tells against "
                                                            + label
                                                            + (stance.alsoSays(
                                                                            tale.sentence(),
                                                                            stance.piece().text())
                                                                    ? ": "
                                                                    : ", and that it leaves out:"
                                                                            + " "))));
            if (other.isEmpty()) {
                claims.addAll(tests(ground, label, stance.piece(), matter, 1));
            }
            for (int j = 0; j < stances.size(); j++) {
                if (stances.get(j).favourable() != stance.favourable()) {
                    Optional<Judgement> met = stance.metBy(stances.get(j));
                    if (met.isPresent()) {
                        claims.add(
                                claim(
                                        "%s has to meet what %s says of the same: "
                                                .formatted(label, label(j, stances.size())),
                                        met.get().said()));
                        break;
                    }
                }
            }
        }
        return claims;
    }
}
