package org.examwright.knowledge.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.catalogue.FactLists;
import org.examwright.knowledge.drafting.Drafting;
import org.examwright.knowledge.drafting.Drafts;
import org.examwright.knowledge.drafting.EditProblem;
import org.examwright.knowledge.editing.Journal.Change;
import org.examwright.knowledge.editing.Journal.Entry;
import org.examwright.knowledge.editing.Journal.What;
import org.examwright.knowledge.storage.FactStore;
import org.examwright.knowledge.storage.Sameness;
import org.examwright.knowledge.storage.Slices;
import org.examwright.platform.IfMatch;
import org.examwright.platform.Json;
import org.examwright.platform.MergePatch;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.platform.UuidV7;
import org.examwright.schools.MemberId;
import org.examwright.sources.CourseId;
import org.examwright.sources.Courses;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a teacher may do with one fact. Each call is one decision, written down with who made it.
 */
@Service
@Transactional
class FactEditing {
    private final FactStore facts;
    private final FactTables tables;
    private final FactLists lists;
    private final Registers registers;
    private final Courses courses;
    private final Partners partners;
    private final Journal journal;

    FactEditing(
            FactStore facts,
            FactTables tables,
            FactLists lists,
            Registers registers,
            Courses courses,
            Partners partners,
            Journal journal) {
        this.partners = partners;
        this.facts = facts;
        this.tables = tables;
        this.lists = lists;
        this.registers = registers;
        this.courses = courses;
        this.journal = journal;
    }

    /**
     * A fact as it is shown.
     *
     * @param tag changes with whatever is shown
     */
    record Shown(UUID id, Object view, long tag) {}

    /** A fact with all that is needed to decide on it. */
    record Held(FactTables.Head head, Fact fact, Set<Evidence> stale, Object view) {
        Shown shown() {
            return new Shown(
                    head.id(),
                    view,
                    Tags.of(head.version() + Json.MAPPER.writeValueAsString(view)));
        }

        CourseId course() {
            return new CourseId(head.course());
        }
    }

    /** Adds a fact that a teacher knows and that the notes say in these words. */
    Shown create(CourseId course, Kind kind, MergePatch body, @Nullable MemberId by) {
        courses.get(course);
        facts.lock(course.id());
        var draft = Drafts.sent(body, kind.draft());
        var standing = new Standing(FactStatus.CONFIRMED, Origin.TEACHER, 1);
        var fact =
                new Drafting(registers.of(course.id(), draft), registers.notes(course.id()))
                        .fact(UuidV7.next(), draft, standing, List.of());
        refuseTwin(course.id(), kind, Sameness.of(fact), fact.id());
        facts.add(course.id(), Slices.alone(fact), new HashMap<>(), Origin.TEACHER);
        partners.change(course.id(), fact, body);
        var made = held(kind, fact.id());
        journal.write(new Entry(course.id(), fact.id(), What.CREATED, by), null, made.view());
        return made.shown();
    }

    @Transactional(readOnly = true)
    Shown get(Kind kind, UUID id) {
        return held(kind, id).shown();
    }

    /** Words a fact anew; or, where only a status is sent, confirms, rejects or takes that back. */
    Shown change(Kind kind, UUID id, IfMatch seen, MergePatch patch, @Nullable MemberId by) {
        var before = seen(kind, id, seen);
        if (patch.patch().size() == 1 && patch.patch().has("status")) {
            var now = new Decision(before.head().status());
            decide(before, patch.apply(now, Decision.class).status());
        } else {
            word(kind, before, patch);
            partners.change(before.head().course(), held(kind, id).fact(), patch);
        }
        var after = held(kind, id);
        if (!after.view().equals(before.view())) {
            var what = what(after.head().status(), before.head().status());
            journal.write(
                    new Entry(before.head().course(), id, what, by), before.view(), after.view());
        }
        return after.shown();
    }

    private static What what(FactStatus now, FactStatus before) {
        if (now == before) {
            return What.EDITED;
        }
        return switch (now) {
            case CONFIRMED -> before == FactStatus.REJECTED ? What.RESTORED : What.CONFIRMED;
            case REJECTED -> What.REJECTED;
            case EXTRACTED -> What.RESTORED;
            case EDITED -> before == FactStatus.REJECTED ? What.RESTORED : What.EDITED;
        };
    }

    private record Decision(@Nullable FactStatus status) {}

    private void decide(Held held, @Nullable FactStatus status) {
        if (status == null || status == FactStatus.EDITED) {
            throw EditProblem.INVALID.at(
                    "/status", "CONFIRMED, REJECTED, or EXTRACTED to take either back");
        }
        var wanted = status == FactStatus.EXTRACTED ? held.head().undecided() : status;
        tables.decide(held.head().id(), wanted);
    }

    private void word(Kind kind, Held held, MergePatch patch) {
        var head = held.head();
        var draft = Drafts.patched(held.fact(), patch);
        var worded =
                new Drafting(registers.of(head.course(), draft), registers.notes(head.course()))
                        .fact(head.id(), draft, held.fact().standing(), held.fact().evidence());
        var fact =
                worded instanceof Event event && held.fact() instanceof Event before
                        ? event.within(before.context())
                        : worded;
        if (fact.equals(held.fact())) {
            return;
        }
        var sameness = Sameness.of(fact);
        if (sameness.equals(Sameness.of(held.fact()))) {
            sameness = head.sameness();
        } else {
            refuseTwin(head.course(), kind, sameness, head.id());
            tables.remember(head.id(), head.sameness());
        }
        facts.rewrite(head.course(), fact, sameness);
        held.fact().evidence().stream()
                .filter(piece -> !fact.evidence().contains(piece))
                .forEach(piece -> tables.dropWitness(head.id(), piece));
        fact.evidence().stream()
                .filter(piece -> !held.fact().evidence().contains(piece))
                .forEach(piece -> tables.addWitness(head.id(), piece));
    }

    /** Rejects a fact that was read or came with a pack; removes one that a teacher wrote. */
    void delete(Kind kind, UUID id, IfMatch seen, @Nullable MemberId by) {
        var held = seen(kind, id, seen);
        var entry = new Entry(held.head().course(), id, What.REJECTED, by);
        if (held.head().origin() == Origin.TEACHER) {
            tables.delete(List.of(id));
            journal.write(entry, held.view(), null);
        } else {
            tables.decide(id, FactStatus.REJECTED);
            journal.write(entry, held.view(), held(kind, id).view());
        }
    }

    /** What was done to a fact, the latest first. */
    @Transactional(readOnly = true)
    Page<Change> history(Kind kind, UUID id, PageRequest page) {
        held(kind, id);
        return journal.page(id, page);
    }

    private Held seen(Kind kind, UUID id, IfMatch seen) {
        facts.lock(held(kind, id).head().course());
        var held = held(kind, id);
        seen.check(held.shown().tag());
        return held;
    }

    /** A fact by its id; refused with 404 where there is none of the kind. */
    Held held(Kind kind, UUID id) {
        var reader = facts.of(List.of(id));
        var found = tables.heads(kind, List.of(id)).stream().findFirst();
        var fact = kind.read(reader).stream().findFirst();
        if (found.isEmpty() || fact.isEmpty()) {
            throw EditProblem.FACT_NOT_FOUND.because("No %s %s".formatted(kind, id));
        }
        var course = new CourseId(found.get().course());
        var view = lists.view(course, fact.get(), reader.stale());
        return new Held(found.get(), fact.get(), reader.stale(), view);
    }

    private void refuseTwin(UUID course, Kind kind, UUID sameness, UUID own) {
        var twin = tables.called(course, kind, sameness);
        if (twin.isPresent() && !twin.get().equals(own)) {
            throw EditProblem.EXISTS.because(
                    "The course has this %s already: %s".formatted(kind, twin.get()));
        }
    }
}
