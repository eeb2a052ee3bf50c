package org.examwright.knowledge.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.examwright.knowledge.Knowledge;
import org.examwright.sources.SourceId;

/** A course pack that was read and found sound: its notes, its syllabus and its facts. */
public final class Pack {
    private final PackOutline outline;
    private final List<PackNote> notes;
    private final List<PackFacts> facts;

    Pack(PackOutline outline, List<PackNote> notes, List<PackFacts> facts) {
        this.outline = outline;
        this.notes = List.copyOf(notes);
        this.facts = List.copyOf(facts);
    }

    public String id() {
        return outline.id();
    }

    public String title() {
        return outline.title();
    }

    /** The first day of the period it covers. */
    public LocalDate from() {
        return LocalDate.parse(outline.from());
    }

    /** The last day of the period it covers. */
    public LocalDate to() {
        return LocalDate.parse(outline.to());
    }

    /** In the order of the pack. */
    public List<PackNote> notes() {
        return notes;
    }

    /** The names that may stand for one another in a wrong answer, a list for each set. */
    public List<List<String>> confusable() {
        return outline.confusable();
    }

    /**
     * Its facts as a school's own, with new ids and evidence in the sources that now hold its
     * notes.
     *
     * @param sources the first version of each note's source, by the note's file
     */
    public Knowledge knowledge(Map<String, SourceId> sources) {
        return new PackCopy(outline, notes, facts, sources).knowledge();
    }

    public Counts counts() {
        return new Counts(
                notes.size(),
                outline.topics().size(),
                outline.themes().size(),
                sum(PackFacts::actors),
                sum(PackFacts::events),
                sum(PackFacts::terms),
                sum(PackFacts::figures),
                sum(PackFacts::statements),
                sum(PackFacts::causes) + sum(PackFacts::relations));
    }

    private int sum(Function<PackFacts, List<?>> part) {
        return facts.stream().mapToInt(file -> part.apply(file).size()).sum();
    }

    /** How much a pack holds. */
    public record Counts(
            int notes,
            int topics,
            int themes,
            int actors,
            int events,
            int terms,
            int figures,
            int statements,
            int relations) {}
}
