package org.examwright.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened at a time.
 *
 * @param label a plain past-tense sentence that is true on its own, without a full stop
 * @param from the first day it may have happened or begun, inclusive
 * @param to the last day, inclusive
 * @param approximate whether the notes hedge the date ("about", "by")
 * @param context words that its own lean on: a heading or an earlier line that tells the year, or
 *     whom "he" means; they tell of no event by themselves
 */
public record Event(
        UUID id,
        String label,
        LocalDate from,
        LocalDate to,
        Precision precision,
        boolean approximate,
        @Nullable String place,
        List<Participation> parts,
        List<String> themes,
        List<String> topics,
        List<Evidence> evidence,
        List<Evidence> context,
        Standing standing)
        implements Fact {

    /** An event whose own words tell all of it. */
    public Event(
            UUID id,
            String label,
            LocalDate from,
            LocalDate to,
            Precision precision,
            boolean approximate,
            @Nullable String place,
            List<Participation> parts,
            List<String> themes,
            List<String> topics,
            List<Evidence> evidence,
            Standing standing) {
        this(
                id,
                label,
                from,
                to,
                precision,
                approximate,
                place,
                parts,
                themes,
                topics,
                evidence,
                List.of(),
                standing);
    }

    /** The same, leaning on these words. */
    public Event within(List<Evidence> words) {
        return new Event(
                id,
                label,
                from,
                to,
                precision,
                approximate,
                place,
                parts,
                themes,
                topics,
                evidence,
                words,
                standing);
    }

    @Override
    public List<Evidence> quotes() {
        return context.isEmpty()
                ? evidence
                : Stream.concat(evidence.stream(), context.stream()).toList();
    }

    @Override
    public String name() {
        return label;
    }

    /** What the notes give: a day, a month, and so on; a range where they give two ends. */
    public enum Precision {
        DAY,
        MONTH,
        SEASON,
        YEAR,
        DECADE,
        RANGE
    }

    public enum Part {
        AGENT,
        PATIENT,
        OTHER
    }

    /** Who took part, by canonical name, and how. */
    public record Participation(String actor, Part part) {}
}
