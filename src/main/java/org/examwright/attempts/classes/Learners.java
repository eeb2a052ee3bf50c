package org.examwright.attempts.classes;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.examwright.platform.IfMatch;
import org.examwright.platform.MergePatch;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be done with learners. */
@Service
@Transactional
public class Learners {
    private final LearnerStore learners;
    private final ApplicationEventPublisher events;

    Learners(LearnerStore learners, ApplicationEventPublisher events) {
        this.learners = learners;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Learner get(LearnerId id) {
        return learners.find(id).orElseThrow(() -> notFound(id.toString()));
    }

    @Transactional(readOnly = true)
    public Learner get(String reference) {
        return learners.find(reference).orElseThrow(() -> notFound(reference));
    }

    @Transactional(readOnly = true)
    public Optional<Learner> find(LearnerId id) {
        return learners.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<Learner> find(String reference) {
        return learners.find(reference);
    }

    /** The learner with this reference, made if the school does not know it. */
    public Classes.Added ensure(LearnerDetails details) {
        var wanted = details.checked();
        var reference = wanted.checkedReference();
        var made = new Learner(LearnerId.next(), 0, reference, wanted.name(), wanted.extra());
        if (learners.insertIfNew(made)) {
            return new Classes.Added(made, true);
        }
        var known = get(reference);
        if ((wanted.name() != null && !wanted.name().equals(known.name()))
                || (wanted.accommodation() != null
                        && !wanted.extra().equals(known.accommodation()))) {
            throw ClassProblem.LEARNER_DIFFERS.because(
                    "The school knows %s with another name or accommodation: PATCH the learner"
                            .formatted(reference));
        }
        return new Classes.Added(known, false);
    }

    /** Learners by reference; those the school does not know are made. */
    public Map<String, LearnerId> ensureAll(Collection<String> references) {
        return learners.ensureAll(new TreeSet<>(references));
    }

    /** Makes others who want the same learner wait until the transaction ends. */
    public Learner lock(LearnerId id) {
        return learners.lock(id).orElseThrow(() -> notFound(id.toString()));
    }

    public Learner change(LearnerId id, IfMatch seen, MergePatch patch) {
        var before = lock(id);
        seen.check(before.version());
        var wanted = patch.apply(LearnerDetails.of(before), LearnerDetails.class).checked();
        var reference = wanted.checkedReference();
        if (!reference.equals(before.reference()) && learners.find(reference).isPresent()) {
            throw ClassProblem.REFERENCE_TAKEN.because("Another learner is " + reference);
        }
        var changed =
                new Learner(id, before.version() + 1, reference, wanted.name(), wanted.extra());
        learners.update(changed);
        if (!changed.accommodation().equals(before.accommodation())) {
            events.publishEvent(new AccommodationChanged(id));
        }
        return changed;
    }

    /** Erases the learner and all that hangs on them. */
    public void erase(LearnerId id) {
        if (!learners.delete(id)) {
            throw notFound(id.toString());
        }
    }

    private static RuntimeException notFound(String learner) {
        return ClassProblem.LEARNER_NOT_FOUND.because("There is no learner " + learner);
    }
}
