package org.examwright.quizzes;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examwright.platform.IfMatch;
import org.examwright.platform.MergePatch;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.questions.QuestionId;
import org.examwright.quizzes.draw.Drawn;
import org.examwright.sources.CourseId;
import org.examwright.sources.Courses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The quizzes of a school: made by list or by blueprint, changed, printed and handed to learners. A
 * version that learners were set is frozen; a change to it makes the next version.
 */
@Service
@Transactional
public class Quizzes {
    private final QuizRepository repository;
    private final Editions editions;
    private final Composer composer;
    private final Slots slots;
    private final Courses courses;
    private final EntityManager entities;
    private final Clock clock;

    Quizzes(
            QuizRepository repository,
            Editions editions,
            Composer composer,
            Slots slots,
            Courses courses,
            EntityManager entities,
            Clock clock) {
        this.repository = repository;
        this.editions = editions;
        this.composer = composer;
        this.slots = slots;
        this.courses = courses;
        this.entities = entities;
        this.clock = clock;
    }

    /** A quiz as learners would be set it now: its latest version. 404 where there is none. */
    @Transactional(readOnly = true)
    public QuizVersion forDelivery(QuizId id) {
        return get(id).asSet();
    }

    /** A quiz at one version. 404 where there is none. */
    @Transactional(readOnly = true)
    public QuizVersion at(QuizId id, int version) {
        return slots.view(require(id, version)).asSet();
    }

    /**
     * Freezes a version for good: its questions stay at the versions they have now. Freezing again
     * changes nothing.
     */
    public void freeze(QuizId id, int version) {
        editions.hold(id);
        Edition edition = require(id, version);
        if (!edition.frozen()) {
            editions.freeze(id, version, slots.frozen(edition));
        }
    }

    /**
     * A paper of one learner's own, after the blueprint of a quiz: as many questions in each row,
     * drawn from what is approved now, no two that ask the same. Empty where the quiz was made by
     * list, or where the bank no longer gives a whole paper.
     *
     * @param seed decides the draw
     * @param met what is drawn only where others do not suffice: questions the learner has met
     */
    @Transactional(readOnly = true)
    public Optional<List<Slot>> another(QuizId id, int version, long seed, Set<QuestionId> met) {
        Edition edition = require(id, version);
        Blueprint blueprint = edition.content().blueprint();
        return blueprint == null
                ? Optional.empty()
                : composer.another(edition.course(), blueprint, seed, met).map(slots::of);
    }

    /** The course that a quiz belongs to, by id. 404 where there is none. */
    @Transactional(readOnly = true)
    public UUID course(QuizId id) {
        return repository.get(id).course().id();
    }

    /** The versions of a course's quizzes that learners were set. */
    @Transactional(readOnly = true)
    public List<FrozenQuiz> ofCourse(UUID course) {
        return editions.frozenIn(course);
    }

    /** The versions that learners were set and that have a place for a question. */
    @Transactional(readOnly = true)
    public List<FrozenQuiz> frozenWith(QuestionId question) {
        return editions.frozenWith(question);
    }

    private Edition require(QuizId id, int version) {
        return editions.at(id, version)
                .orElseThrow(
                        () ->
                                QuizProblem.NOT_FOUND.because(
                                        "No version %d of quiz %s".formatted(version, id)));
    }

    @Transactional(readOnly = true)
    Page<QuizView> list(CourseId course, PageRequest page) {
        courses.get(course);
        return page.page(
                slots.views(editions.ofCourse(course, page)), quiz -> quiz.id().toString());
    }

    @Transactional(readOnly = true)
    QuizView get(QuizId id) {
        return editions.latest(id)
                .map(slots::view)
                .orElseThrow(() -> QuizProblem.NOT_FOUND.because("No quiz " + id));
    }

    QuizView create(CourseId course, QuizDraft draft) {
        courses.get(course);
        Edition.Content content = composer.compose(course, draft);
        Quiz quiz =
                repository.saveAndFlush(
                        new Quiz(course, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        editions.insert(quiz.id(), quiz.latest(), content);
        return get(quiz.id());
    }

    @Transactional(readOnly = true)
    QuizPreview preview(CourseId course, QuizDraft draft) {
        courses.get(course);
        Composer.Composed composed = composer.tryOut(course, draft);
        Edition.Content content = composed.content();
        Drawn drawn = composed.drawn();
        List<Slot> shown = slots.of(content);
        return new QuizPreview(
                content.title(),
                content.seed(),
                QuizView.maximum(shown),
                content.blueprint(),
                shown,
                drawn == null ? List.of() : drawn.rows(),
                drawn == null ? List.of() : drawn.conflict(),
                drawn == null ? List.of() : drawn.relaxed());
    }

    /** Changes what the patch names; a new list, blueprint or seed draws anew. */
    QuizView change(QuizId id, IfMatch seen, MergePatch patch) {
        Quiz quiz = repository.get(id);
        seen.check(get(id).tag());
        entities.lock(quiz, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        Edition edition = editions.latest(id).orElseThrow();
        QuizDraft stored = edition.content().draft();
        QuizDraft after = patch.apply(stored.before(patch), QuizDraft.class).checked();
        Edition.Content content =
                after.drawsLike(stored)
                        ? edition.content().titled(after.name())
                        : composer.compose(quiz.course(), after);
        if (edition.frozen()) {
            int version = quiz.beginVersion();
            repository.saveAndFlush(quiz);
            editions.insert(id, version, content.thawed());
        } else {
            editions.replace(id, edition.version(), content);
        }
        return get(id);
    }

    void delete(QuizId id, IfMatch seen) {
        Quiz quiz = repository.get(id);
        editions.hold(id);
        seen.check(get(id).tag());
        if (editions.isFrozen(id)) {
            throw QuizProblem.IN_USE.because("Learners have been set this quiz; it stays");
        }
        repository.delete(quiz);
        repository.flush();
    }
}
