package org.examwright.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.examwright.knowledge.conflicts.Conflicts;
import org.examwright.knowledge.packs.Pack;
import org.examwright.knowledge.packs.PackArchive;
import org.examwright.knowledge.packs.PackExport;
import org.examwright.knowledge.packs.Packs;
import org.examwright.knowledge.storage.Confusions;
import org.examwright.knowledge.storage.FactStore;
import org.examwright.knowledge.storage.Syllabus;
import org.examwright.sources.CourseDetails;
import org.examwright.sources.CourseId;
import org.examwright.sources.CourseView;
import org.examwright.sources.Courses;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceView;
import org.examwright.sources.Sources;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the notes of a course say, as the rest of the system may use it. */
@Service
@Transactional
public class KnowledgeBase {
    private final FactStore facts;
    private final Syllabus syllabus;
    private final Confusions confusions;
    private final Packs packs;
    private final Courses courses;
    private final Sources sources;
    private final Conflicts conflicts;

    KnowledgeBase(
            FactStore facts,
            Syllabus syllabus,
            Confusions confusions,
            Packs packs,
            Courses courses,
            Sources sources,
            Conflicts conflicts) {
        this.facts = facts;
        this.syllabus = syllabus;
        this.confusions = confusions;
        this.packs = packs;
        this.courses = courses;
        this.sources = sources;
        this.conflicts = conflicts;
    }

    /**
     * All that a course knows but what was rejected, in the order of the syllabus and the notes: by
     * source title, version, line and place of the first quote, then by name.
     */
    @Transactional(readOnly = true)
    public Knowledge ofCourse(CourseId course) {
        var id = courses.get(course).id().id();
        return facts.ofCourse(id).disputed(conflicts.disputes(id));
    }

    /** The values that a course's notes contradict, as {@link #ofCourse} gives them too. */
    @Transactional(readOnly = true)
    public List<Dispute> disputes(CourseId course) {
        return conflicts.disputes(courses.get(course).id().id());
    }

    /** What the present version of a source says, each fact with this source's words only. */
    @Transactional(readOnly = true)
    public Knowledge ofSource(SourceId source) {
        var view = sources.get(source);
        return facts.ofSource(view.courseId().id(), source, view.version());
    }

    /**
     * Adds facts, topics and themes to a course; what it has already gains the new evidence
     * instead.
     *
     * @throws IllegalArgumentException where a fact names a topic, a theme or an actor that neither
     *     the course nor the given knowledge has
     */
    public void store(CourseId course, Knowledge knowledge) {
        facts.add(course.id(), knowledge, new HashMap<>(), Origin.PACK);
    }

    /** In the order of the syllabus. */
    @Transactional(readOnly = true)
    public List<Topic> topics(CourseId course) {
        return syllabus.topics(courses.get(course).id().id());
    }

    /** In the order they were given. */
    @Transactional(readOnly = true)
    public List<Theme> themes(CourseId course) {
        return syllabus.themes(courses.get(course).id().id());
    }

    /** What learners take for one another. */
    @Transactional(readOnly = true)
    public Confusables confusables(CourseId course) {
        return confusions.ofCourse(courses.get(course).id().id());
    }

    /**
     * Replaces what learners take for one another; answers it with the names that facts bear.
     *
     * @param seen looks at what is held now and may refuse
     */
    public Confusables confuse(CourseId course, Consumer<Confusables> seen, Confusables wanted) {
        var id = courses.get(course).id().id();
        facts.lock(id);
        seen.accept(confusions.ofCourse(id));
        var unknown = confusions.unknown(id, wanted);
        if (!unknown.isEmpty()) {
            var problem =
                    KnowledgeProblem.UNKNOWN_NAME.because(
                            "Each name must be that of an actor, a term or an event of the course");
            unknown.forEach(
                    (pointer, name) ->
                            problem.with(
                                    pointer,
                                    KnowledgeProblem.UNKNOWN_NAME.code(),
                                    "The course has no actor, term or event '" + name + "'"));
            throw problem;
        }
        confusions.replace(id, wanted);
        return confusions.ofCourse(id);
    }

    /**
     * Makes a course from a pack that ships with the service: its notes, read at once, its syllabus
     * and its facts.
     *
     * @param details what is to be said of the course; where a part is missing, the pack's own
     */
    public CourseView createFromPack(String id, CourseDetails details) {
        var pack =
                packs.find(id)
                        .orElseThrow(
                                () -> KnowledgeProblem.UNKNOWN_PACK.at("/pack", "No pack " + id));
        var course = courses.create(completed(details, pack), id);
        var notes = new HashMap<String, SourceId>();
        for (var note : pack.notes()) {
            var source =
                    sources.addReady(course.id(), note.details(), note.text(), pack.quoted(note));
            notes.put(note.file(), source);
        }
        store(course.id(), pack.knowledge(notes));
        return course;
    }

    /** A course as a pack: its syllabus, its notes and every fact that nobody rejected. */
    @Transactional(readOnly = true)
    public byte[] asPack(CourseId course) {
        var view = courses.get(course);
        var knowledge = facts.ofCourse(course.id());
        return PackArchive.write(
                PackExport.files(
                        view.details(), notes(course, knowledge), knowledge, packs.shipped()));
    }

    /** The present version of each source that was read, and older ones that facts still quote. */
    private List<PackExport.Note> notes(CourseId course, Knowledge knowledge) {
        var quoted = new HashMap<SourceId, Set<Integer>>();
        knowledge
                .facts()
                .flatMap(fact -> fact.quotes().stream())
                .forEach(
                        e ->
                                quoted.computeIfAbsent(e.sourceId(), _ -> new TreeSet<>())
                                        .add(e.sourceVersion()));
        var notes = new ArrayList<PackExport.Note>();
        for (var source : sources.ofCourse(course)) {
            var versions = new TreeSet<>(quoted.getOrDefault(source.id(), Set.of()));
            if (source.status() == SourceView.Status.READY) {
                versions.add(source.version());
            }
            for (int version : versions) {
                var text = sources.text(source.id(), version);
                var details =
                        version == source.version()
                                ? source.details()
                                : source.details().ofVersion(version);
                if (!text.passages().isEmpty()) {
                    notes.add(new PackExport.Note(details, text));
                }
            }
        }
        return notes;
    }

    private static CourseDetails completed(CourseDetails details, Pack pack) {
        var period = details.from() == null && details.to() == null;
        return new CourseDetails(
                details.title().isBlank() ? pack.title() : details.title(),
                details.description() == null ? pack.description() : details.description(),
                period ? pack.from() : details.from(),
                period ? pack.to() : details.to());
    }
}
