package org.examwright.sources;

import static org.examwright.sources.SourceView.Status.EXTRACTING;
import static org.examwright.sources.SourceView.Status.FAILED;
import static org.examwright.sources.SourceView.Status.QUEUED;
import static org.examwright.sources.SourceView.Status.READY;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.IfMatch;
import org.examwright.platform.Jobs;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.platform.PlatformProblem;
import org.examwright.platform.SchoolEvent;
import org.examwright.platform.SchoolId;
import org.examwright.sources.quoting.Following;
import org.examwright.sources.reading.MediaKind;
import org.examwright.sources.reading.NotesReader;
import org.examwright.sources.storage.PassageTable;
import org.examwright.sources.storage.SourceTable;
import org.examwright.sources.storage.SourceTable.Move;
import org.examwright.sources.storage.SourceTable.Stored;
import org.examwright.sources.upload.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notes of a course: taken in, read by a job, shown, replaced by a new version, deleted. */
@Service
@Transactional
public class Sources {
    private final SourceTable sources;
    private final PassageTable passages;
    private final Following following;
    private final Courses courses;
    private final Jobs jobs;
    private final ObjectProvider<InUse> uses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sources(
            SourceTable sources,
            PassageTable passages,
            Following following,
            Courses courses,
            Jobs jobs,
            ObjectProvider<InUse> uses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.sources = sources;
        this.passages = passages;
        this.following = following;
        this.courses = courses;
        this.jobs = jobs;
        this.uses = uses;
        this.clock = clock;
    }

    /** Takes notes in; a job will read them. */
    public SourceView add(CourseId course, SourceDetails details, Upload upload) {
        var id = insert(course, details, stored(upload));
        order(course, id, 1);
        return get(id);
    }

    /**
     * Takes a text in and reads it at once, in the caller's transaction: a note of a pack. What it
     * holds is told by {@link #ready} afterwards.
     */
    public SourceId addReady(CourseId course, SourceDetails details, String text) {
        return addReady(course, details, text, Set.of());
    }

    /**
     * The same, where it is known that some lines are not page furniture, since facts quote them.
     *
     * @param quoted line numbers, from 1
     */
    public SourceId addReady(
            CourseId course, SourceDetails details, String text, Set<Integer> quoted) {
        var markdown = new Stored(MediaKind.MARKDOWN.mediaType(), text, null);
        var id = insert(course, details, markdown);
        var read =
                NotesReader.read(text, MediaKind.MARKDOWN).passages().stream()
                        .map(line -> quoted.contains(line.line()) ? line.quotable() : line)
                        .toList();
        passages.insert(id, 1, read);
        var counts = SourceCounts.ofPassages(read.size());
        sources.move(id, 1, Set.of(QUEUED), new Move(READY, 100, counts, null, null));
        return id;
    }

    /** Puts a new version in place, where the caller has seen the present state; a job reads it. */
    public SourceView replace(SourceId id, IfMatch seen, SourceDetails details, Upload upload) {
        var source = lock(id);
        seen.check(source.revision());
        int version = source.version() + 1;
        check(details);
        sources.insertVersion(id, version, stored(upload), now());
        sources.replace(id, version, details);
        order(source.courseId(), id, version);
        return get(id);
    }

    /** Shows a source; refuses with 404 where the school has none of this id. */
    @Transactional(readOnly = true)
    public SourceView get(SourceId id) {
        return find(id).orElseThrow(() -> notFound(id));
    }

    /** A source as it is now; empty where the school has none of this id. */
    @Transactional(readOnly = true)
    public Optional<SourceView> find(SourceId id) {
        return sources.find(id);
    }

    /** A course's sources, oldest first. */
    @Transactional(readOnly = true)
    public Page<SourceView> list(CourseId course, PageRequest page) {
        courses.get(course);
        return page.page(
                sources.list(course, page.after(), page.limit() + 1),
                source -> source.id().toString());
    }

    /** All of a course's sources, oldest first. */
    @Transactional(readOnly = true)
    public List<SourceView> ofCourse(CourseId course) {
        return sources.list(course, null, Integer.MAX_VALUE);
    }

    /** The text of the newest version, as passages are lines of it. */
    @Transactional(readOnly = true)
    public String text(SourceId id) {
        return sources.text(id, get(id).version())
                .orElseThrow(
                        () ->
                                SourceProblem.NOT_READ.because(
                                        "Its text is still to be taken out of the upload"));
    }

    /** The lines of a version, as extraction reads them; 404 where there is no such version. */
    @Transactional(readOnly = true)
    public SourceText text(SourceId id, int version) {
        var source = get(id);
        if (version < 1 || version > source.version()) {
            throw notFound(id);
        }
        var all = passages.after(id, version, 0, Integer.MAX_VALUE);
        return new SourceText(id, version, source.title(), all);
    }

    /** One line of a version; empty where it is blank or not there, or the source is not. */
    @Transactional(readOnly = true)
    public Optional<Passage> line(SourceId id, int version, int line) {
        return passages.after(id, version, line - 1, 1).stream()
                .filter(passage -> passage.line() == line)
                .findFirst();
    }

    /**
     * Where quotes from a source stand in a version of it: the same words in the same line, which
     * may have moved, or within another. Those that it does not say any more are left out.
     */
    @Transactional(readOnly = true)
    public Map<Evidence, Evidence> standing(SourceId id, int version, Collection<Evidence> quotes) {
        return following.follow(id, version, quotes);
    }

    /** The lines of the newest version, as far as they are stored, in order. */
    @Transactional(readOnly = true)
    public Page<Passage> passages(SourceId id, PageRequest page) {
        int line = page.after() == null ? 0 : Integer.parseInt(page.after());
        return page.page(
                passages.after(id, get(id).version(), line, page.limit() + 1),
                passage -> Integer.toString(passage.line()));
    }

    /**
     * Says how far extraction is.
     *
     * @param progress 0 to 100
     * @return whether it shall go on: not where the source was cancelled, replaced or deleted
     */
    public boolean extracting(SourceId id, int version, int progress) {
        int shown = ReadSource.SHARE + (99 - ReadSource.SHARE) * Math.clamp(progress, 0, 100) / 100;
        return sources.move(id, version, Set.of(EXTRACTING), Move.to(EXTRACTING, shown));
    }

    /**
     * Says that all facts of a version are stored; the number of passages is counted here. Without
     * effect where the source was cancelled, replaced or deleted.
     */
    public void ready(SourceId id, int version, SourceCounts counts, @Nullable String hint) {
        var stored = sources.lock(id).map(SourceView::counts);
        var all = counts.withPassages(stored.map(SourceCounts::passages).orElse(0));
        sources.move(id, version, Set.of(EXTRACTING, READY), new Move(READY, 100, all, hint, null));
    }

    /** Says that a version cannot be read, in the words of a problem. */
    public void failed(SourceId id, int version, String problemCode, String detail) {
        var problem = new SourceView.Problem(problemCode, detail);
        sources.move(id, version, SourceTable.RUNNING, new Move(FAILED, 0, null, null, problem));
    }

    /**
     * Cancels the reading while it runs; else deletes the source and what was read from it, unless
     * a module says that it is in use.
     *
     * @param seen needed to delete, not to cancel
     */
    public void delete(SourceId id, @Nullable IfMatch seen) {
        var source = lock(id);
        if (source.status().running()) {
            sources.cancel(id, source.version());
            return;
        }
        if (seen == null) {
            throw PlatformProblem.PRECONDITION_REQUIRED.because(
                    "Read the source and send its ETag as If-Match");
        }
        seen.check(source.revision());
        uses.orderedStream()
                .flatMap(use -> use.ofSource(id).stream())
                .findFirst()
                .ifPresent(
                        reason -> {
                            throw SourceProblem.IN_USE.because(reason);
                        });
        sources.delete(id);
        var school = new SchoolId(CurrentSchool.get());
        events.publishEvent(new Deleted(school, source.courseId(), id));
    }

    /** A source was deleted, and its passages with it. */
    public record Deleted(SchoolId school, CourseId course, SourceId source)
            implements SchoolEvent {}

    private static Stored stored(Upload upload) {
        return new Stored(upload.kind().mediaType(), upload.text(), upload.document());
    }

    private SourceId insert(CourseId course, SourceDetails details, Stored upload) {
        courses.get(course);
        check(details);
        var id = SourceId.next();
        sources.insert(id, course, details, now());
        sources.insertVersion(id, 1, upload, now());
        return id;
    }

    private static void check(SourceDetails details) {
        boolean named = details.provenance() != null && !details.provenance().isBlank();
        if (details.kind() == SourceDetails.Kind.EXTRACT && !named) {
            throw SourceProblem.NO_PROVENANCE.at(
                    "/provenance", "Say which document it is taken from");
        }
    }

    private void order(CourseId course, SourceId id, int version) {
        var school = new SchoolId(CurrentSchool.get());
        jobs.schedule(
                ReadSource.NAME,
                id + "/" + version,
                new ReadSource.Order(school, course, id, version));
    }

    private SourceView lock(SourceId id) {
        return sources.lock(id).orElseThrow(() -> notFound(id));
    }

    private static RuntimeException notFound(SourceId id) {
        return SourceProblem.NOT_FOUND.because("No source " + id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
