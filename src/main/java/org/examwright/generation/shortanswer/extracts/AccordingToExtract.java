package org.examwright.generation.shortanswer.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examwright.generation.extracts.Because;
import org.examwright.generation.extracts.Documents;
import org.examwright.generation.extracts.Matter;
import org.examwright.generation.extracts.Matters;
import org.examwright.generation.extracts.Piece;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.MarkScheme;

/** S31: What, according to the extract, were three reasons for, or results of, {matter}? */
final class AccordingToExtract extends ExtractAnswer {
    private static final int ASKED = 3;

    AccordingToExtract() {
        super("S31");
    }

    @Override
    public Card card() {
        return Card.written(
                "What, according to the extract, were three reasons for (results of) {matter}?",
                "an extract that gives three reasons or results of a matter in words that say so",
                "each reason or result that the extract gives, a mark each",
                "3");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Piece piece : Documents.pieces(ground)) {
            for (Matter matter : Matters.of(ground, piece)) {
                List<Because.Item> reasons = Because.reasons(piece, matter);
                List<Because.Item> results = Because.results(piece, matter);
                if (reasons.size() >= ASKED || results.size() >= ASKED) {
                    boolean why = reasons.size() >= ASKED;
                    candidates.add(
                            Task.candidate(
                                    this,
                                    matter,
                                    List.of(piece),
                                    _ ->
                                            write(
                                                    ground,
                                                    matter,
                                                    piece,
                                                    why ? "reasons for" : "results of",
                                                    why ? reasons : results)));
                    break;
                }
            }
        }
        return Task.supply(
                ground, candidates, "no extract gives three reasons or results of one matter");
    }

    private Written write(
            Ground ground, Matter matter, Piece piece, String what, List<Because.Item> items) {
        List<MarkScheme.Point> points =
                items.stream()
                        .map(
                                item ->
                                        point(
                                                Words.capitalised(item.words()),
                                                List.of(item.words()),
                                                List.of(),
                                                Map.of(),
                                                List.of(item.said().evidence())))
                        .toList();
        String one = what.startsWith("reasons") ? "reason" : "result";
        List<String> lines =
                List.of(
                        "One mark for each " + one + " that the extract gives, 3 marks at most.",
                        "Accept any wording with the same meaning. What the extract does not say"
                                + " earns nothing here, however true.",
                        "The points are what the extract calls a "
                                + one
                                + ": any other that it gives in other words earns the same credit,"
                                + " and is referred to a teacher.");
        boolean more = points.size() > ASKED;
        MarkScheme scheme =
                new MarkScheme(
                        points,
                        more ? MarkScheme.Rule.ANY_OF : MarkScheme.Rule.ALL,
                        more ? ASKED : null,
                        null,
                        lines,
                        true);
        return on(ground, matter, List.of(piece))
                .stem(
                        "What, according to the extract, were three "
                                + what
                                + " "
                                + matter.name()
                                + "?")
                .commandWord("What")
                .objectives("AO3")
                .marks(ASKED)
                .scheme(scheme)
                .with(difficulty(1));
    }
}
