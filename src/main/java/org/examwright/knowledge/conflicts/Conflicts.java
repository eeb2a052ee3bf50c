package org.examwright.knowledge.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.examwright.knowledge.ConflictsChanged;
import org.examwright.knowledge.Dispute;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.conflicts.ConflictView.Resolution;
import org.examwright.knowledge.conflicts.ConflictView.Status;
import org.examwright.knowledge.conflicts.finding.ConflictFinder;
import org.examwright.knowledge.conflicts.finding.Contradiction;
import org.examwright.knowledge.storage.FactStore;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.platform.SchoolId;
import org.examwright.sources.CourseId;
import org.examwright.sources.Courses;
import org.examwright.sources.SourceText;
import org.examwright.sources.SourceView;
import org.examwright.sources.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the notes of a course contradict each other, and what a teacher decided of it. */
@Service
public class Conflicts {
    private static final int PAGE = 200;

    private final ConflictTable table;
    private final ConflictKeeping keeping;
    private final FactStore facts;
    private final Sources sources;
    private final Courses courses;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    Conflicts(
            ConflictTable table,
            ConflictKeeping keeping,
            FactStore facts,
            Sources sources,
            Courses courses,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.events = events;
        this.table = table;
        this.keeping = keeping;
        this.facts = facts;
        this.sources = sources;
        this.courses = courses;
        this.transactions = transactions;
    }

    /**
     * Looks for conflicts in a course again, after its facts or notes have changed. It works
     * between short transactions, never within its caller's. Of two searches at a time the one that
     * began later counts, whichever ends first.
     */
    public void find(CourseId course) {
        record Read(Knowledge knowledge, List<SourceText> texts, List<Event> refused) {}
        var search = Objects.requireNonNull(transactions.execute(_ -> keeping.begin(course.id())));
        if (search.isEmpty()) {
            return;
        }
        var read =
                Objects.requireNonNull(
                        transactions.execute(
                                _ ->
                                        new Read(
                                                facts.ofCourse(course.id()),
                                                texts(course),
                                                facts.of(table.refused(course.id())).events())));
        var found = new ConflictFinder().find(read.knowledge(), read.texts(), read.refused());
        transactions.executeWithoutResult(
                _ -> {
                    if (keeping.keep(course.id(), search.getAsLong(), found)) {
                        changed(course);
                    }
                });
    }

    private void changed(CourseId course) {
        events.publishEvent(new ConflictsChanged(new SchoolId(CurrentSchool.get()), course));
    }

    private List<SourceText> texts(CourseId course) {
        var texts = new ArrayList<SourceText>();
        String after = null;
        do {
            var page = sources.list(course, new PageRequest(PAGE, after, cursor -> cursor));
            for (var source : page.items()) {
                boolean read =
                        source.status() == SourceView.Status.READY
                                || source.status() == SourceView.Status.EXTRACTING;
                if (read) {
                    texts.add(sources.text(source.id(), source.version()));
                }
            }
            after = page.next();
        } while (after != null);
        return texts;
    }

    /** A page of what the notes of a course contradict each other in, all of one moment. */
    @Transactional(readOnly = true)
    Page<ConflictView> list(
            CourseId course,
            @Nullable Status status,
            Contradiction.@Nullable Kind kind,
            PageRequest page) {
        courses.get(course);
        return page.page(
                table.list(course.id(), status, kind, page.after(), page.limit() + 1),
                conflict -> conflict.id().toString());
    }

    /** Picks the value that holds; picking again changes it. */
    ConflictView resolve(UUID id, Resolution resolution) {
        return Objects.requireNonNull(
                transactions.execute(
                        _ -> {
                            var conflict = lock(id);
                            if (conflict.values().stream()
                                    .noneMatch(value -> value.id().equals(resolution.value()))) {
                                throw ConflictProblem.UNKNOWN_VALUE.at(
                                        "/value", "Pick the id of one of the conflict's values");
                            }
                            table.resolve(id, resolution);
                            changed(table.course(id));
                            return lock(id);
                        }));
    }

    /** Takes the decision back. */
    void reopen(UUID id) {
        transactions.executeWithoutResult(
                _ -> {
                    lock(id);
                    table.resolve(id, null);
                    changed(table.course(id));
                });
    }

    /** What questions on the course must keep clear of. */
    @Transactional(readOnly = true)
    public List<Dispute> disputes(UUID course) {
        return table.disputes(course);
    }

    private ConflictView lock(UUID id) {
        return table.lock(id)
                .orElseThrow(() -> ConflictProblem.NOT_FOUND.because("No conflict " + id));
    }
}
