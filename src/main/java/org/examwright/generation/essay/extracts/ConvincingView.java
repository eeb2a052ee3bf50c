package org.examwright.generation.essay.extracts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.extracts.Context;
import org.examwright.generation.extracts.Judgement;
import org.examwright.generation.extracts.Pair;
import org.examwright.generation.extracts.Piece;
import org.examwright.generation.extracts.Said;
import org.examwright.generation.extracts.Shared;
import org.examwright.generation.extracts.Stance;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.extracts.Together;
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
    private static final int LONGEST_CLAIM = 13;
    private static final Pattern CLAUSE =
            Pattern.compile("\\b(?:who|whom|whose|which|that|when|where|because|if|as)\\b");

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
        Set<Said> asked = new HashSet<>();
        for (Pair pair : Pair.opposed(ground, Piece::isStudy)) {
            thesis(pair.first())
                    .filter(claim -> !asked.contains(claim))
                    .flatMap(claim -> sheet(ground, pair, claim).filter(_ -> asked.add(claim)))
                    .map(
                            sheet ->
                                    Task.candidate(
                                            this,
                                            pair.matter(),
                                            pair.pieces(),
                                            _ ->
                                                    write(
                                                            ground,
                                                            pair.matter(),
                                                            pair.pieces(),
                                                            sheet)))
                    .ifPresent(candidates::add);
        }
        return Task.supply(
                ground,
                candidates,
                "no two extracts from works of history argue opposite sides of one matter with"
                        + " three points each and facts of the course to test them by");
    }

    private Optional<Sheet> sheet(Ground ground, Pair pair, Said claim) {
        List<MarkScheme.Claim> favour = side(ground, "Extract A", pair.first(), claim);
        List<MarkScheme.Claim> against = side(ground, "Extract B", pair.second(), null);
        boolean rich = favour.size() >= LEAST && against.size() >= LEAST;
        return rich && isTested(pair, favour) && isTested(pair, against)
                ? Optional.of(sheet(ground, pair, inside(claim.text()), favour, against))
                : Optional.empty();
    }

    /** Whether a fact of the course is among the points, beside the extracts' own words. */
    private static boolean isTested(Pair pair, List<MarkScheme.Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.evidence().stream())
                .anyMatch(
                        quote ->
                                pair.pieces().stream()
                                        .noneMatch(
                                                piece ->
                                                        piece.document()
                                                                .id()
                                                                .equals(quote.sourceId())));
    }

    private Sheet sheet(
            Ground ground,
            Pair pair,
            String view,
            List<MarkScheme.Claim> favour,
            List<MarkScheme.Claim> against) {
        return new Sheet(
                "In the light of differing interpretations, how convincing do you find the view in"
                        + " Extract A that ‘"
                        + view
                        + "’? Use both extracts and your own knowledge.",
                "How convincing",
                "interpretation",
                favour,
                against,
                clashes(ground, pair),
                List.of(
                        "How far the evidence that each extract brings bears out what it"
                                + " concludes",
                        "How far what is known from elsewhere agrees with each",
                        "What each leaves out, and whether that would change its verdict"),
                List.of(
                        "Summarise the extracts one after the other",
                        "Judge by who wrote an extract in place of what it argues",
                        "Tell what happened and leave the extracts aside"));
    }

    /** Where one extract says of something what the other denies. */
    private static List<String> clashes(Ground ground, Pair pair) {
        return Shared.of(ground, new Together(pair.matter(), pair.pieces())).stream()
                .filter(Shared::clash)
                .map(
                        shared ->
                                "Of %s the extracts say opposite things. Extract A: %s Extract B: %s"
                                        .formatted(
                                                shared.name(),
                                                shared.first().quoted(),
                                                shared.second().quoted()))
                .toList();
    }

    /**
     * What speaks for one side.
     *
     * @param disputed the sentence that the question itself quotes: it is no evidence for itself
     */
    private static List<MarkScheme.Claim> side(
            Ground ground, String label, Stance stance, @Nullable Said disputed) {
        List<MarkScheme.Claim> claims = new ArrayList<>(argues(label, stance, disputed));
        List<Context.Tale> judging =
                Context.of(ground, stance.matter()).bearingOn(stance, stance.favourable());
        judging.stream()
                .limit(TALES)
                .forEach(
                        tale ->
                                claims.add(
                                        tale.claim(
                                                "Own knowledge that bears " + label + " out: ")));
        if (judging.isEmpty()) {
            claims.addAll(tests(ground, label, stance.piece(), stance.matter(), TALES));
        }
        return claims;
    }

    /** A short sentence of the extract that gives its verdict, fit to stand after "that". */
    private static Optional<Said> thesis(Stance stance) {
        return stance.judgements().stream()
                .map(Judgement::said)
                .filter(said -> stance.matter().begins(said.text()))
                .filter(said -> said.text().split("\\s+").length <= LONGEST_CLAIM)
                .filter(said -> said.text().matches("[^.;:?!‘’“”\"]+\\."))
                .filter(said -> !CLAUSE.matcher(said.text()).find())
                .findFirst();
    }

    /** "The strike was ….": "the strike was …". */
    private static String inside(String sentence) {
        String plain = sentence.substring(0, sentence.length() - 1);
        return plain.startsWith("The ") ? Words.small(plain) : plain;
    }
}
