package org.examwright.generation.extracts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Pattern;
import org.examwright.generation.writing.Supply;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;

/** Extracts set together on one matter: how candidates and questions are made of them. */
public final class Task {
    private static final double WORTH = 0.6;

    private Task() {}

    /**
     * A question that may be asked of these extracts. Each pattern asks of a text once, so that its
     * key is counted by pattern.
     */
    public static Candidate candidate(
            Pattern pattern, Matter matter, List<Piece> pieces, Candidate.Writer writer) {
        String name =
                matter.name()
                        + "|"
                        + pieces.stream().map(Piece::name).collect(Collectors.joining("|"));
        Event event = matter.fact() instanceof Event dated ? dated : null;
        LocalDate from = event == null ? null : event.from();
        LocalDate to = event == null ? null : event.to();
        return new Candidate(
                name,
                UUID.nameUUIDFromBytes((pattern.id() + name).getBytes(StandardCharsets.UTF_8)),
                matter.topics(),
                matter.themes(),
                from,
                to,
                WORTH,
                writer);
    }

    /** What a pattern may ask of the extracts; where nothing, why not. */
    public static Supply supply(Ground ground, List<Candidate> candidates, String whereNone) {
        return Supply.of(candidates, Documents.whyNone(ground, whereNone));
    }

    /** The question with its extracts, filed under the topics and themes of its matter. */
    public static Composition compose(
            Ground ground, Pattern pattern, Matter matter, List<Piece> pieces) {
        Fact fact = matter.fact();
        Composition composition =
                fact == null
                        ? new Composition(ground, pattern)
                        : new Composition(ground, pattern, fact);
        return composition
                .under(matter.topics())
                .extracts(pieces.stream().map(Piece::extract).toList());
    }
}
