package org.examwright.knowledge.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.drafting.EditProblem;
import org.examwright.knowledge.editing.FactEditing.Held;
import org.examwright.knowledge.editing.FactEditing.Shown;
import org.examwright.knowledge.editing.Journal.Entry;
import org.examwright.knowledge.editing.Journal.What;
import org.examwright.knowledge.storage.FactStore;
import org.examwright.knowledge.storage.Sameness;
import org.examwright.platform.Json;
import org.examwright.platform.UuidV7;
import org.examwright.schools.MemberId;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Makes one fact of several that mean the same, and several of one that means more than one. */
@Service
@Transactional
class FactJoining {
    private final FactEditing editing;
    private final FactStore facts;
    private final FactTables tables;
    private final MergeTables merging;
    private final SplitTables splitting;
    private final Journal journal;

    FactJoining(
            FactEditing editing,
            FactStore facts,
            FactTables tables,
            MergeTables merging,
            SplitTables splitting,
            Journal journal) {
        this.editing = editing;
        this.facts = facts;
        this.tables = tables;
        this.merging = merging;
        this.splitting = splitting;
        this.journal = journal;
    }

    /** Lets a fact take over all that others of its kind and course hold; they are gone then. */
    Shown merge(Kind kind, UUID id, List<UUID> others, @Nullable MemberId by) {
        var course = editing.held(kind, id).head().course();
        facts.lock(course);
        var before = editing.held(kind, id);
        refuseMisfits(kind, before, others);
        ObjectNode was = Json.MAPPER.valueToTree(before.view());
        var gone = was.putArray("others");
        others.forEach(other -> gone.addPOJO(editing.held(kind, other).view()));
        merging.merge(id, others);
        var after = editing.held(kind, id);
        journal.write(new Entry(course, id, What.MERGED, by), was, after.view());
        return after.shown();
    }

    private void refuseMisfits(Kind kind, Held stays, List<UUID> others) {
        var refused = EditProblem.MERGE_MISFIT.because("Not all of them can be merged");
        var code = EditProblem.MERGE_MISFIT.code();
        if (stays.head().status() == FactStatus.REJECTED) {
            refused.with("", code, "The one that is to stay was rejected; take that back first");
        }
        if (others.isEmpty()) {
            refused.with("/others", code, "Name at least one other");
        }
        var heads = tables.heads(kind, others);
        for (int i = 0; i < others.size(); i++) {
            var other = others.get(i);
            if (other.equals(stays.head().id()) || others.indexOf(other) < i) {
                refused.with("/others/" + i, code, "It is named twice");
            } else if (heads.stream()
                    .noneMatch(
                            head ->
                                    head.id().equals(other)
                                            && head.course().equals(stays.head().course()))) {
                refused.with(
                        "/others/" + i, code, "The course has no %s %s".formatted(kind, other));
            }
        }
        if (!refused.faults().isEmpty()) {
            throw refused;
        }
    }

    /**
     * Divides a new fact off, which gets some of the evidence and says the same until it is worded.
     *
     * @param chosen places in the fact's list of evidence, from 0: some, not all
     * @param name of the new one; where an actor's is left out, a number tells the two apart
     */
    Shown split(
            Kind kind,
            UUID id,
            List<Integer> chosen,
            @Nullable String name,
            @Nullable MemberId by) {
        var course = editing.held(kind, id).head().course();
        facts.lock(course);
        var before = editing.held(kind, id);
        var evidence = before.fact().evidence();
        refuseMisfits(chosen, evidence.size());
        var moving = new ArrayList<Evidence>();
        var staying = new ArrayList<Evidence>();
        for (int i = 0; i < evidence.size(); i++) {
            (chosen.contains(i) ? moving : staying).add(evidence.get(i));
        }
        var division =
                new SplitTables.Division(
                        id,
                        UuidV7.next(),
                        kind,
                        name(kind, before, name),
                        List.copyOf(moving),
                        List.copyOf(staying));
        splitting.divide(division, before.head().sameness());
        if (kind == Kind.ACTOR) {
            recast(division, course, by);
        }
        var made = editing.held(kind, division.to());
        var left = editing.held(kind, id);
        journal.write(new Entry(course, id, What.SPLIT, by), before.view(), left.view());
        journal.write(new Entry(course, division.to(), What.SPLIT, by), null, made.view());
        return made.shown();
    }

    private static void refuseMisfits(List<Integer> chosen, int size) {
        var refused = EditProblem.SPLIT_MISFIT.because("Some of the evidence is to move, not all");
        var code = EditProblem.SPLIT_MISFIT.code();
        for (int i = 0; i < chosen.size(); i++) {
            int place = chosen.get(i);
            if (place < 0 || place >= size) {
                refused.with(
                        "/evidence/" + i,
                        code,
                        "The places in its evidence are 0 to " + (size - 1));
            }
        }
        int some = new HashSet<>(chosen).size();
        if (refused.faults().isEmpty() && (some == 0 || some == size)) {
            refused.with("/evidence", code, some == 0 ? "Name at least one" : "One must stay");
        }
        if (!refused.faults().isEmpty()) {
            throw refused;
        }
    }

    /** An actor's name is its own in a course. */
    private Optional<String> name(Kind kind, Held before, @Nullable String given) {
        if (given != null && !given.isBlank()) {
            refuseTaken(kind, before, given.strip());
            return kind == Kind.RELATION ? Optional.empty() : Optional.of(given.strip());
        }
        if (kind != Kind.ACTOR) {
            return Optional.empty();
        }
        int number = 2;
        while (taken(before, numbered(before, number))) {
            number += 1;
        }
        return Optional.of(numbered(before, number));
    }

    private static String numbered(Held actor, int number) {
        return "%s (%d)".formatted(actor.fact().name(), number);
    }

    private boolean taken(Held before, String name) {
        return tables.called(before.head().course(), Kind.ACTOR, Sameness.ofActor(name))
                .isPresent();
    }

    private void refuseTaken(Kind kind, Held before, String name) {
        if (kind == Kind.ACTOR && taken(before, name)) {
            throw EditProblem.EXISTS.at("/name", "The course has this actor already");
        }
    }

    /** Events that rest on nothing but lines that moved are the new actor's from now on. */
    private void recast(SplitTables.Division division, UUID course, @Nullable MemberId by) {
        var moved = lines(division.moving());
        moved.removeAll(lines(division.staying()));
        for (var event : splitting.eventsOf(division.from())) {
            var before = editing.held(Kind.EVENT, event);
            if (moved.containsAll(lines(before.fact().evidence()))) {
                splitting.recast(event, division.from(), division.to());
                journal.write(
                        new Entry(course, event, What.EDITED, by),
                        before.view(),
                        editing.held(Kind.EVENT, event).view());
            }
        }
    }

    private record Place(SourceId source, int version, int line) {}

    private static Set<Place> lines(List<Evidence> evidence) {
        var lines = new HashSet<Place>();
        evidence.forEach(e -> lines.add(new Place(e.sourceId(), e.sourceVersion(), e.line())));
        return lines;
    }
}
