package org.examwright.knowledge.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.knowledge.Knowledge;
import org.examwright.sources.SourceId;
import org.jspecify.annotations.Nullable;

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

    public @Nullable String description() {
        return outline.description();
    }

    /** The first day of the period it covers, where it has one. */
    public @Nullable LocalDate from() {
        return PackCopy.day(outline.from());
    }

    /** The last day of the period it covers, where it has one. */
    public @Nullable LocalDate to() {
        return PackCopy.day(outline.to());
    }

    /** The lines of a note that facts quote. */
    public Set<Integer> quoted(PackNote note) {
        return facts.stream()
                .flatMap(PackFacts::lines)
                .flatMap(line -> Stream.concat(line.quotes().stream(), line.context().stream()))
                .filter(quote -> quote.note().equals(note.file()))
                .flatMap(quote -> note.at(quote).stream())
                .map(PackNote.Place::line)
                .collect(Collectors.toCollection(TreeSet::new));
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

    /** The paths of all its files. */
    public Set<String> files() {
        var files = new TreeSet<>(outline.facts());
        files.add("pack.yaml");
        notes.forEach(note -> files.add(note.file()));
        return files;
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
