package org.examwright.knowledge.editing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.SyllabusUse;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.knowledge.drafting.EditProblem;
import org.examwright.knowledge.drafting.Pick;
import org.examwright.knowledge.drafting.SyllabusDraft;
import org.examwright.knowledge.drafting.SyllabusDraft.OfTheme;
import org.examwright.knowledge.drafting.SyllabusDraft.OfTopic;
import org.examwright.knowledge.editing.FactEditing.Shown;
import org.examwright.knowledge.editing.Journal.Change;
import org.examwright.knowledge.editing.Journal.Entry;
import org.examwright.knowledge.editing.Journal.What;
import org.examwright.knowledge.editing.SyllabusTables.Held;
import org.examwright.knowledge.storage.FactStore;
import org.examwright.platform.IfMatch;
import org.examwright.platform.Json;
import org.examwright.platform.MergePatch;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.platform.UuidV7;
import org.examwright.schools.MemberId;
import org.examwright.sources.CourseId;
import org.examwright.sources.Courses;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a teacher may do with one topic or theme; what was done is kept with who did it. */
@Service
@Transactional
class SyllabusEditing {
    private final SyllabusTables tables;
    private final FactStore facts;
    private final Courses courses;
    private final ObjectProvider<SyllabusUse> uses;
    private final Journal journal;

    SyllabusEditing(
            SyllabusTables tables,
            FactStore facts,
            Courses courses,
            ObjectProvider<SyllabusUse> uses,
            Journal journal) {
        this.tables = tables;
        this.facts = facts;
        this.courses = courses;
        this.uses = uses;
        this.journal = journal;
    }

    Shown create(CourseId course, Branch branch, MergePatch body, @Nullable MemberId by) {
        courses.get(course);
        facts.lock(course.id());
        var id = UuidV7.next();
        write(branch, new Held(id, course.id(), "", ""), draft(branch, body, null));
        var made = held(branch, id);
        journal.write(new Entry(course.id(), id, What.CREATED, by), null, made.view());
        return shown(made);
    }

    @Transactional(readOnly = true)
    Shown get(Branch branch, UUID id) {
        return shown(held(branch, id));
    }

    Shown change(Branch branch, UUID id, IfMatch seen, MergePatch patch, @Nullable MemberId by) {
        var before = seen(branch, id, seen);
        write(branch, before, draft(branch, patch, before.view()));
        var after = held(branch, id);
        if (branch == Branch.TOPIC && !after.name().equals(before.name())) {
            tables.remember(before.course(), before.name(), id);
        }
        if (!after.view().equals(before.view())) {
            journal.write(
                    new Entry(before.course(), id, What.EDITED, by), before.view(), after.view());
        }
        return shown(after);
    }

    private static SyllabusDraft draft(Branch branch, MergePatch patch, @Nullable Object view) {
        return switch (branch) {
            case TOPIC ->
                    SyllabusDraft.laid(
                            patch, view instanceof Topic t ? OfTopic.of(t) : null, OfTopic.class);
            case THEME ->
                    SyllabusDraft.laid(
                            patch, view instanceof Theme t ? OfTheme.of(t) : null, OfTheme.class);
        };
    }

    void write(Branch branch, Held held, SyllabusDraft draft) {
        draft.check();
        var name = Objects.requireNonNull(draft.name()).strip();
        tables.called(branch, held.course(), name)
                .filter(twin -> !twin.equals(held.id()))
                .ifPresent(
                        twin -> {
                            throw EditProblem.EXISTS.at(
                                    "/name",
                                    "The course has this %s already: %s".formatted(branch, twin));
                        });
        switch (draft) {
            case OfTopic topic ->
                    tables.write(
                            held.course(),
                            new Topic(
                                    held.id(),
                                    name,
                                    parent(held, topic.parent()),
                                    topic.from(),
                                    topic.to(),
                                    Objects.requireNonNullElse(topic.specification(), List.of())));
            case OfTheme theme ->
                    tables.write(held.course(), new Theme(held.id(), name, theme.description()));
        }
    }

    private @Nullable UUID parent(Held held, @Nullable Pick pick) {
        if (pick == null) {
            return null;
        }
        var name = Objects.requireNonNullElse(pick.name(), "");
        var parent =
                pick.id() == null
                        ? tables.called(Branch.TOPIC, held.course(), name)
                        : tables.find(Branch.TOPIC, pick.id())
                                .filter(topic -> topic.course().equals(held.course()))
                                .map(Held::id);
        if (parent.isEmpty()) {
            throw EditProblem.UNKNOWN_NAME.at(
                    "/parent", "The course has no topic “%s”".formatted(pick.written()));
        }
        if (tables.isWithin(parent.get(), held.id())) {
            throw EditProblem.INVALID.at("/parent", "A topic does not stand below itself");
        }
        return parent.get();
    }

    /** Removes what nothing belongs to; headings of its name make no topic again. */
    void delete(Branch branch, UUID id, IfMatch seen, @Nullable MemberId by) {
        var held = seen(branch, id, seen);
        var used = new HashSet<UUID>();
        uses.forEach(use -> used.addAll(used(use, branch, List.of(id))));
        int holds = tables.holds(branch, id);
        if (holds > 0 || !used.isEmpty()) {
            throw EditProblem.IN_USE.because(
                    holds > 0
                            ? "%d facts or topics belong to this %s".formatted(holds, branch)
                            : "Questions belong to this " + branch);
        }
        if (held.view() instanceof Topic topic) {
            tables.remember(held.course(), held.name(), topic.parent());
        }
        tables.delete(branch, List.of(id));
        journal.write(new Entry(held.course(), id, What.REJECTED, by), held.view(), null);
    }

    private static Set<UUID> used(SyllabusUse use, Branch branch, List<UUID> ids) {
        return branch == Branch.TOPIC ? use.topics(ids) : use.themes(ids);
    }

    @Transactional(readOnly = true)
    Page<Change> history(Branch branch, UUID id, PageRequest page) {
        held(branch, id);
        return journal.page(id, page);
    }

    private Held seen(Branch branch, UUID id, IfMatch seen) {
        facts.lock(held(branch, id).course());
        var held = held(branch, id);
        seen.check(shown(held).tag());
        return held;
    }

    Held held(Branch branch, UUID id) {
        return tables.find(branch, id)
                .orElseThrow(() -> branch.missing().because("No %s %s".formatted(branch, id)));
    }

    static Shown shown(Held held) {
        return new Shown(
                held.id(), held.view(), Tags.of(Json.MAPPER.writeValueAsString(held.view())));
    }
}
