package org.examwright.generation.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that may be written.
 *
 * @param name what tells it from the pattern's other candidates and seeds its draws; holds no id
 * @param fact the fact that is its key
 * @param others further facts that are keys of it, where it has several
 * @param topics by name, the first counts for the spread over topics
 * @param from the first day it deals with, null where it has none
 * @param worth 0 to 1: how much the course makes of it; the worthier are asked first
 */
public record Candidate(
        String name,
        UUID fact,
        List<UUID> others,
        List<String> topics,
        List<String> themes,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        double worth,
        Writer writer) {

    /** A candidate with one key. */
    public Candidate(
            String name,
            UUID fact,
            List<String> topics,
            List<String> themes,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            double worth,
            Writer writer) {
        this(name, fact, List.of(), topics, themes, from, to, worth, writer);
    }

    /** The same by another name, where one fact is asked for in two ways. */
    public Candidate called(String other) {
        return new Candidate(other, fact, others, topics, themes, from, to, worth, writer);
    }

    /** Every fact that is a key of it. */
    public List<UUID> keys() {
        List<UUID> keys = new ArrayList<>();
        keys.add(fact);
        keys.addAll(others);
        return keys;
    }

    /** Writes the question, or tells why it cannot be written well. */
    @FunctionalInterface
    public interface Writer {
        Written write(Pen pen);
    }
}
