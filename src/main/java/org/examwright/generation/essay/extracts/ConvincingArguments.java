package org.examwright.generation.essay.extracts;

import java.util.ArrayList;
import java.util.List;
import org.examwright.generation.extracts.Context;
import org.examwright.generation.extracts.Matter;
import org.examwright.generation.extracts.Piece;
import org.examwright.generation.extracts.Said;
import org.examwright.generation.extracts.Stance;
import org.examwright.generation.extracts.Together;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Supply;
import org.examwright.questions.MarkScheme;

/** E31: How convincing are the arguments of three historians' extracts on {matter}? */
final class ConvincingArguments extends ExtractEssay {
    private static final int THREE = 3;
    private static final int EACH = 2;

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
                        .filter(three -> tested(Context.of(ground, three.matter())))
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

    /** Whether the course tells what speaks for the matter, and what against it. */
    private static boolean tested(Context context) {
        return !context.judging(true).isEmpty() && !context.judging(false).isEmpty();
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
        Context context = Context.of(ground, three.matter());
        return Task.candidate(
                this,
                three.matter(),
                three.pieces(),
                _ ->
                        write(
                                ground,
                                three.matter(),
                                three.pieces(),
                                bearing(context),
                                sheet(three.matter(), stances(three), context)));
    }

    private Sheet sheet(Matter matter, List<Stance> stances, Context context) {
        return new Sheet(
                "Assess how convincing the arguments in Extracts A, B and C are in relation to "
                        + matter.name()
                        + ". Use your own understanding of the historical context.",
                "Assess how convincing",
                "interpretation",
                side(stances, true, context),
                side(stances, false, context),
                List.of(
                        "What the main argument of each extract is, in a sentence",
                        "How far what is known of the matter bears out each argument",
                        "Whether an extract overlooks what would tell against it"),
                List.of(
                        "Work through each extract line by line without finding its argument",
                        "Compare the extracts with each other in place of testing each",
                        "Judge by the author's standing alone"));
    }

    private static List<MarkScheme.Claim> side(
            List<Stance> stances, boolean favourable, Context context) {
        List<MarkScheme.Claim> claims = new ArrayList<>();
        for (int i = 0; i < stances.size(); i++) {
            Stance stance = stances.get(i);
            if (stance.favourable() == favourable) {
                String lead = label(i, stances.size()) + " takes " + stance.inWords() + ": ";
                List<Said> said = stance.argued();
                said.stream().limit(EACH + 1).forEach(one -> claims.add(claim(lead, one)));
            }
        }
        context.judging(favourable).stream()
                .limit(TALES)
                .forEach(tale -> claims.add(tale.claim("Own knowledge that bears this out: ")));
        return claims;
    }
}
