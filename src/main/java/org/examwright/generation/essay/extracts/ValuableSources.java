package org.examwright.generation.essay.extracts;

import java.util.ArrayList;
import java.util.List;
import org.examwright.generation.extracts.Context;
import org.examwright.generation.extracts.Genre;
import org.examwright.generation.extracts.Matter;
import org.examwright.generation.extracts.Piece;
import org.examwright.generation.extracts.Said;
import org.examwright.generation.extracts.Stance;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.extracts.Together;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Supply;
import org.examwright.questions.MarkScheme;

/** E32: How valuable are three sources of the time to a historian studying {matter}? */
final class ValuableSources extends ExtractEssay {
    private static final int THREE = 3;
    private static final int TESTED = 2;

    ValuableSources() {
        super("E32");
    }

    @Override
    public Card card() {
        return Card.written(
                "How valuable are Extracts A, B and C to a historian studying {matter}?",
                "three extracts of the time on one matter, each with author, year and kind of"
                        + " document, and facts of the course on it",
                "for each: provenance and purpose, tone, content, what to be careful of; the"
                        + " course's own facts",
                "by the paper");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Together> known =
                Together.of(ground, THREE, piece -> piece.hasOrigin() && piece.isContemporary())
                        .stream()
                        .filter(three -> isTested(ground, three))
                        .toList();
        List<Candidate> candidates =
                Together.few(known, Together::pieces).stream()
                        .map(three -> candidate(ground, three))
                        .toList();
        return Task.supply(
                ground,
                candidates,
                "no three extracts of the time on one matter name author, year and kind, with facts"
                        + " of the course that bear on what they say");
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
                                sheet(ground, three.matter(), three.pieces())));
    }

    private Sheet sheet(Ground ground, Matter matter, List<Piece> pieces) {
        List<MarkScheme.Claim> favour = new ArrayList<>();
        List<MarkScheme.Claim> against = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            weigh(label(i, pieces.size()), pieces.get(i), matter, favour, against);
            favour.addAll(tests(ground, label(i, pieces.size()), pieces.get(i), matter, 1));
        }
        return new Sheet(
                "Assess how valuable Extracts A, B and C are as sources for a historian studying "
                        + matter.name()
                        + ". Use all three and your own understanding of the historical context.",
                "Assess how valuable",
                "value of sources",
                favour,
                against,
                List.of(),
                List.of(
                        "What each shows of the matter that the others cannot",
                        "How provenance, purpose and tone bear on what each can be used for",
                        "How far what is known of the matter bears out what each says"),
                List.of(
                        "Call a source biased, and so of no value",
                        "Weigh all three by provenance alone, without what they say",
                        "Tell what happened and use the sources as illustrations"));
    }

    /** Whether the course tells something that bears on what two of three sources say. */
    private static boolean isTested(Ground ground, Together three) {
        return three.pieces().stream()
                        .filter(piece -> !Context.touches(ground, piece, three.matter()).isEmpty())
                        .count()
                >= TESTED;
    }

    private static void weigh(
            String label,
            Piece piece,
            Matter matter,
            List<MarkScheme.Claim> favour,
            List<MarkScheme.Claim> against) {
        Genre genre = piece.genre().orElseThrow();
        Said first = matter.told(piece).getFirst();
        favour.add(claim(label + ", content: ", first));
        favour.add(
                new MarkScheme.Claim(
                        "%s, provenance: it is %s. %s"
                                .formatted(label, piece.made(), genre.value()),
                        List.of(first.evidence())));
        against.add(
                new MarkScheme.Claim(
                        label + ", provenance: " + genre.limit(), List.of(first.evidence())));
        Stance.of(piece, matter)
                .flatMap(Stance::coloured)
                .ifPresent(
                        judged ->
                                against.add(
                                        claim(
                                                "%s, tone: ‘%s’ presents %s %s, so it shows the view that it was meant to give more surely than what happened: "
                                                        .formatted(
                                                                label,
                                                                judged.word(),
                                                                matter.name(),
                                                                judged.verdict().presents()),
                                                judged.said())));
    }
}
