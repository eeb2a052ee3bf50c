package org.examwright.knowledge.editing;

import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.SyllabusMerged;
import org.examwright.knowledge.Topic;
import org.examwright.knowledge.drafting.EditProblem;
import org.examwright.knowledge.drafting.SyllabusDraft.OfTheme;
import org.examwright.knowledge.drafting.SyllabusDraft.OfTopic;
import org.examwright.knowledge.editing.FactEditing.Shown;
import org.examwright.knowledge.editing.Journal.Entry;
import org.examwright.knowledge.editing.Journal.What;
import org.examwright.knowledge.editing.SyllabusTables.Held;
import org.examwright.knowledge.storage.FactStore;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Json;
import org.examwright.platform.SchoolId;
import org.examwright.platform.UuidV7;
import org.examwright.schools.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Makes one topic or theme of several, and several of one. */
@Service
@Transactional
class SyllabusJoining {
    private final SyllabusEditing editing;
    private final SyllabusTables tables;
    private final FactTables factTables;
    private final FactStore facts;
    private final ApplicationEventPublisher events;
    private final Journal journal;

    SyllabusJoining(
            SyllabusEditing editing,
            SyllabusTables tables,
            FactTables factTables,
            FactStore facts,
            ApplicationEventPublisher events,
            Journal journal) {
        this.editing = editing;
        this.tables = tables;
        this.factTables = factTables;
        this.facts = facts;
        this.events = events;
        this.journal = journal;
    }

    /** Lets one take over all that belongs to others of its course; they are gone then. */
    Shown merge(Branch branch, UUID id, List<UUID> others, @Nullable MemberId by) {
        facts.lock(editing.held(branch, id).course());
        var before = editing.held(branch, id);
        refuseMisfits(branch, before, others);
        ObjectNode was = Json.MAPPER.valueToTree(before.view());
        var gone = was.putArray("others");
        for (var other : others) {
            var held = editing.held(branch, other);
            gone.addPOJO(held.view());
            if (branch == Branch.TOPIC) {
                liftOut(before.id(), other);
                tables.remember(before.course(), held.name(), id);
            }
        }
        tables.takeOver(branch, id, others);
        events.publishEvent(
                new SyllabusMerged(new SchoolId(CurrentSchool.get()), id, List.copyOf(others)));
        tables.delete(branch, others);
        var after = editing.held(branch, id);
        journal.write(new Entry(before.course(), id, What.MERGED, by), was, after.view());
        return SyllabusEditing.shown(after);
    }

    /** A topic that stands below one that is to go comes to stand beside it first. */
    private void liftOut(UUID stays, UUID other) {
        var topic = (Topic) editing.held(Branch.TOPIC, stays).view();
        var above = (Topic) editing.held(Branch.TOPIC, other).view();
        if (tables.isWithin(stays, other)) {
            tables.write(
                    editing.held(Branch.TOPIC, stays).course(),
                    new Topic(
                            stays,
                            topic.name(),
                            above.parent(),
                            topic.from(),
                            topic.to(),
                            topic.specification()));
        }
    }

    private void refuseMisfits(Branch branch, Held stays, List<UUID> others) {
        var refused = EditProblem.MERGE_MISFIT.because("Not all of them can be merged");
        var code = EditProblem.MERGE_MISFIT.code();
        if (others.isEmpty()) {
            refused.with("/others", code, "Name at least one other");
        }
        for (int i = 0; i < others.size(); i++) {
            var other = others.get(i);
            var found = tables.find(branch, other).filter(h -> h.course().equals(stays.course()));
            if (found.isEmpty() || other.equals(stays.id()) || others.indexOf(other) < i) {
                refused.with(
                        "/others/" + i,
                        code,
                        found.isEmpty()
                                ? "The course has no %s %s".formatted(branch, other)
                                : "It is named twice");
            }
        }
        if (!refused.faults().isEmpty()) {
            throw refused;
        }
    }

    /** Makes a second one beside it, to which some of its facts belong from now on. */
    Shown split(Branch branch, UUID id, String name, List<UUID> moving, @Nullable MemberId by) {
        facts.lock(editing.held(branch, id).course());
        var before = editing.held(branch, id);
        var belonging = tables.belonging(branch, id, moving);
        var refused = EditProblem.SPLIT_MISFIT.because("Not all of them can be moved");
        for (int i = 0; i < moving.size(); i++) {
            if (!belonging.contains(moving.get(i))) {
                refused.with(
                        "/facts/" + i,
                        EditProblem.SPLIT_MISFIT.code(),
                        "No fact of this id belongs to the " + branch);
            }
        }
        if (moving.isEmpty()) {
            refused.with("/facts", EditProblem.SPLIT_MISFIT.code(), "Name at least one fact");
        }
        if (!refused.faults().isEmpty()) {
            throw refused;
        }
        var made = UuidV7.next();
        var beside = new Held(made, before.course(), "", "");
        switch (before.view()) {
            case Topic t -> {
                var now = OfTopic.of(t);
                editing.write(
                        branch,
                        beside,
                        new OfTopic(name, now.parent(), now.from(), now.to(), now.specification()));
            }
            default -> editing.write(branch, beside, new OfTheme(name, null));
        }
        tables.move(branch, moving, List.of(id, made));
        factTables.worded(moving);
        var after = editing.held(branch, made);
        journal.write(new Entry(before.course(), id, What.SPLIT, by), null, null);
        journal.write(new Entry(before.course(), made, What.SPLIT, by), null, after.view());
        return SyllabusEditing.shown(after);
    }
}
