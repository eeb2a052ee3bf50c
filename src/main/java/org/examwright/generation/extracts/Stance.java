package org.examwright.generation.extracts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.generation.language.Words;

/**
 * The side an extract takes on a matter: twice or more it praises it, or blames it, and never the
 * other way.
 */
public record Stance(Piece piece, Matter matter, boolean favourable, List<Judgement> judgements) {
    private static final int LEAST = 2;

    /** The side that the extract takes; empty where its wording does not settle it. */
    public static Optional<Stance> of(Piece piece, Matter matter) {
        List<Judgement> judgements =
                piece.said().stream().flatMap(said -> Tone.of(said, matter).stream()).toList();
        boolean one =
                piece.said().stream()
                                .flatMap(said -> Tone.wholeOrPart(said, matter).stream())
                                .map(Judgement::favourable)
                                .distinct()
                                .count()
                        == 1;
        return one && judgements.size() >= LEAST
                ? Optional.of(
                        new Stance(piece, matter, judgements.getFirst().favourable(), judgements))
                : Optional.empty();
    }

    /** The first word that is the author's own colouring, which tells of a tone. */
    public Optional<Judgement> coloured() {
        return judgements.stream().filter(judged -> judged.verdict().loaded()).findFirst();
    }

    /** Whether two texts speak of one thing besides the matter. */
    public boolean alsoSays(String one, String other) {
        Set<String> both = Words.shared(one, other);
        both.removeAll(Words.stems(matter.name()));
        return !both.isEmpty();
    }

    /** What the other side says of something that this one judges by too. */
    public Optional<Judgement> metBy(Stance other) {
        return other.judgements().stream()
                .filter(
                        theirs ->
                                judgements.stream()
                                        .anyMatch(
                                                own ->
                                                        alsoSays(
                                                                own.said().text(),
                                                                theirs.said().text())))
                .findFirst();
    }

    /** "a favourable view". */
    public String inWords() {
        return favourable ? "a favourable view" : "an unfavourable view";
    }
}
