package org.examwright.generation.choice.extracts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.extracts.Documents;
import org.examwright.generation.extracts.Inference;
import org.examwright.generation.extracts.Inferences;
import org.examwright.generation.extracts.Matter;
import org.examwright.generation.extracts.Matters;
import org.examwright.generation.extracts.Piece;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Proof;
import org.examwright.sources.Evidence;

/**
 * M27: Which of these can be inferred from the extract? The key follows from the wording of one
 * sentence; a wrong answer is ruled out by the wording of another, or is true by the course and
 * told nowhere in the extract, which is a closed text.
 */
final class InferredFromExtract extends ChoicePattern {
    private static final int LEAST = 3;
    private static final int ABSENT = 4;

    /** "The plan was agreed" is taken for granted by whoever writes of the plan. */
    private static final int TELLING = 2;

    private static final double NEAR = 0.8;
    private static final double FARTHER = 0.6;

    InferredFromExtract() {
        super("M27");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Which of these can be inferred from the extract?",
                "an extract in which three sentences or more carry an inference in their wording",
                "what other sentences of the extract rule out; what the course tells and the"
                        + " extract does not",
                Proof.Tier.P4,
                Proof.Tier.P2);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Piece piece : Documents.pieces(ground)) {
            List<Inference> inferences = Inferences.of(ground, piece);
            Optional<Matter> matter = Matters.of(ground, piece).stream().findFirst();
            if (inferences.size() >= LEAST && matter.isPresent()) {
                Matter about = matter.get();
                candidates.add(
                        Task.candidate(
                                this,
                                about,
                                List.of(piece),
                                pen -> write(ground, about, piece, inferences, pen)));
            }
        }
        return Task.supply(
                ground,
                candidates,
                "no extract has three sentences whose wording carries an inference");
    }

    private Written write(
            Ground ground, Matter matter, Piece piece, List<Inference> inferences, Pen pen) {
        String stem = "Which of these can be inferred from the extract?";
        List<Inference> keys = new ArrayList<>(pen.shuffled(inferences));
        keys.sort(Comparator.comparing(Inference::isVague));
        keys.removeIf(Inference::isTurnOfPhrase);
        for (Inference key : keys) {
            List<Rival> rivals = new ArrayList<>();
            for (Inference other : pen.shuffled(inferences)) {
                if (other != key && !other.isReversed()) {
                    rivals.add(wrong(other));
                }
            }
            rivals.addAll(absent(ground, piece, matter));
            Ask ask =
                    new Ask(
                            Task.compose(ground, this, matter, List.of(piece)),
                            stem,
                            new Sheet.Key(
                                    key.follows(),
                                    "It follows from ‘%s’ in this sentence: %s"
                                            .formatted(key.because(), key.said().quoted()),
                                    List.of(key.said().evidence())));
            Optional<Written> written =
                    asked(ask, rivals, Difficulties.knownBy(0.5).task(0.6).facts(1), pen);
            if (written.isPresent()) {
                return written.get();
            }
        }
        return new Written.Dropped(
                "no inference but one by a turn of phrase has two fair wrong answers beside it");
    }

    /**
     * The opposite of what can be inferred from another sentence. The opposite of a sentence itself
     * is nothing to choose: the extract stands before it.
     */
    private static Rival wrong(Inference other) {
        return new Rival(
                other.denied(),
                "The extract rules it out: " + other.said().quoted(),
                new Proof(Proof.Tier.P4, List.of(other.said().evidence())),
                NEAR,
                "ruled out");
    }

    /** Events of the matter of which the extract says nothing. */
    private static List<Rival> absent(Ground ground, Piece piece, Matter matter) {
        Set<String> said = Words.stems(piece.text());
        List<Evidence> whole = piece.extract().passages();
        return ground.happenings().stream()
                .filter(happening -> matter.in(happening.label()))
                .filter(
                        happening -> {
                            Set<String> stems = new LinkedHashSet<>(Words.stems(happening.label()));
                            stems.removeAll(Words.stems(matter.name()));
                            int all = stems.size();
                            stems.removeAll(said);
                            return all >= TELLING && stems.size() == all;
                        })
                .limit(ABSENT)
                .map(
                        happening ->
                                new Rival(
                                        happening.label(),
                                        "That may be known from elsewhere; nothing in the extract"
                                                + " tells of it.",
                                        new Proof(Proof.Tier.P2, whole),
                                        FARTHER,
                                        "not in the extract"))
                .toList();
    }
}
