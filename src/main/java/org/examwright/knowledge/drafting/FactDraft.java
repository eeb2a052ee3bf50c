package org.examwright.knowledge.drafting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.jspecify.annotations.Nullable;

/** A fact as a person sends it: all that a person may say, not yet held against the course. */
@JsonIgnoreProperties({
    "id",
    "status",
    "origin",
    "confidence",
    "extraction",
    "confusableWith",
    "context"
})
public sealed interface FactDraft {
    @Nullable List<Pick> topics();

    @Nullable List<QuoteDraft> evidence();

    @Nullable String note();

    record OfActor(
            @Nullable String name,
            @Nullable List<String> aliases,
            Actor.@Nullable Kind kind,
            @Nullable String role,
            @Nullable List<Actor.Tenure> offices,
            @Nullable List<Pick> topics,
            @Nullable List<QuoteDraft> evidence,
            @Nullable String note)
            implements FactDraft {}

    /**
     * An event.
     *
     * @param to the same as {@code from} where left out
     * @param precision told by the two days where left out
     * @param actors who took part; those that {@code parts} names keep their part
     */
    record OfEvent(
            @Nullable String label,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Event.@Nullable Precision precision,
            @Nullable Boolean approximate,
            @Nullable String place,
            @Nullable List<Pick> actors,
            @Nullable List<Part> parts,
            @Nullable List<Pick> themes,
            @Nullable List<Pick> topics,
            @Nullable List<QuoteDraft> evidence,
            @Nullable String note)
            implements FactDraft {

        OfEvent withoutActors() {
            return new OfEvent(
                    label,
                    from,
                    to,
                    precision,
                    approximate,
                    place,
                    null,
                    parts,
                    themes,
                    topics,
                    evidence,
                    note);
        }
    }

    record Part(@Nullable Pick actor, Event.@Nullable Part part) {}

    record OfTerm(
            @Nullable String term,
            Term.@Nullable Kind kind,
            @Nullable String definition,
            @Nullable List<Pick> topics,
            @Nullable List<QuoteDraft> evidence,
            @Nullable String note)
            implements FactDraft {}

    record OfFigure(
            @Nullable String value,
            @Nullable BigDecimal number,
            @Nullable String unit,
            @Nullable String measure,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<Pick> topics,
            @Nullable List<QuoteDraft> evidence,
            @Nullable String note)
            implements FactDraft {}

    record OfStatement(
            Statement.@Nullable Kind kind,
            @Nullable String subject,
            @Nullable String text,
            @Nullable String before,
            @Nullable String after,
            @Nullable String stance,
            @Nullable List<Pick> actors,
            @Nullable List<Pick> themes,
            @Nullable List<Pick> topics,
            @Nullable List<QuoteDraft> evidence,
            @Nullable String note)
            implements FactDraft {}

    /** A link; its ends are given by id. */
    record OfRelation(
            Relation.@Nullable Type type,
            @Nullable Pick from,
            @Nullable Pick to,
            @Nullable List<Pick> topics,
            @Nullable List<QuoteDraft> evidence,
            @Nullable String note)
            implements FactDraft {}
}
