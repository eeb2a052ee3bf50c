package org.examwright.attempts.classes;

import java.util.Collection;
import java.util.List;
import org.examwright.platform.IfMatch;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.platform.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be done with classes. */
@Service
@Transactional
public class Classes {
    private final ClassStore classes;
    private final LearnerStore learners;
    private final Learners people;

    Classes(ClassStore classes, LearnerStore learners, Learners people) {
        this.classes = classes;
        this.learners = learners;
        this.people = people;
    }

    public SchoolClass create(@Nullable String name) {
        var made = new SchoolClass(ClassId.next(), 0, Names.checked(name));
        classes.insert(made);
        return made;
    }

    @Transactional(readOnly = true)
    public Page<SchoolClass> list(PageRequest page) {
        return page.page(classes.page(page), each -> each.id().toString());
    }

    @Transactional(readOnly = true)
    public SchoolClass get(ClassId id) {
        return classes.find(id).orElseThrow(() -> notFound(id));
    }

    public SchoolClass rename(ClassId id, IfMatch seen, @Nullable String name) {
        var before = lock(id, seen);
        var changed = new SchoolClass(id, before.version() + 1, Names.checked(name));
        classes.rename(changed);
        return changed;
    }

    /** Deletes a class that no quiz is assigned to. Its learners stay. */
    public void delete(ClassId id, IfMatch seen) {
        lock(id, seen);
        if (classes.assigned(id)) {
            throw ClassProblem.CLASS_IN_USE.because("A quiz is assigned to class " + id);
        }
        classes.delete(id);
    }

    @Transactional(readOnly = true)
    public Page<Learner> learners(ClassId id, PageRequest page) {
        get(id);
        return page.page(learners.page(id, page), each -> each.id().toString());
    }

    /** A learner now in the class, and whether the school did not know the reference before. */
    public record Added(Learner learner, boolean made) {}

    /** Adds a learner; one the school knows must not be given differently here. */
    public Added add(ClassId id, LearnerDetails details) {
        get(id);
        var added = people.ensure(details);
        classes.join(id, added.learner().id());
        return added;
    }

    /** Puts a known learner into the class, if not there yet. */
    public void join(ClassId id, LearnerId learner) {
        classes.join(id, learner);
    }

    /** Puts known learners into the class, those that are not there yet. */
    public void joinAll(ClassId id, Collection<LearnerId> learners) {
        classes.joinAll(id, learners);
    }

    /** Takes a learner out of the class. The learner stays. */
    public void remove(ClassId id, LearnerId learner, IfMatch seen) {
        get(id);
        seen.check(people.get(learner).version());
        if (!classes.leave(id, learner)) {
            throw ClassProblem.LEARNER_NOT_FOUND.because(
                    "Learner %s is not in class %s".formatted(learner, id));
        }
    }

    @Transactional(readOnly = true)
    public boolean has(ClassId id, LearnerId learner) {
        return classes.has(id, learner);
    }

    @Transactional(readOnly = true)
    public boolean exists(ClassId id) {
        return classes.find(id).isPresent();
    }

    /** The classes that a learner is in. */
    @Transactional(readOnly = true)
    public List<Reference> of(LearnerId learner) {
        return classes.of(learner);
    }

    private SchoolClass lock(ClassId id, IfMatch seen) {
        var before = classes.lock(id).orElseThrow(() -> notFound(id));
        seen.check(before.version());
        return before;
    }

    private static RuntimeException notFound(ClassId id) {
        return ClassProblem.CLASS_NOT_FOUND.because("There is no class " + id);
    }
}
