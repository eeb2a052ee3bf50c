package org.examwright.generation;

import java.time.Clock;
import java.util.List;
import org.examwright.generation.GenerationTable.End;
import org.examwright.generation.GenerationView.Status;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Jobs;
import org.examwright.platform.SchoolId;
import org.examwright.sources.CourseId;
import org.examwright.sources.Courses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders to write questions: given, shown, cancelled. */
@Service
@Transactional
public class Generations {
    private final GenerationTable table;
    private final OrderCheck check;
    private final Courses courses;
    private final Jobs jobs;
    private final Clock clock;

    Generations(GenerationTable table, OrderCheck check, Courses courses, Jobs jobs, Clock clock) {
        this.table = table;
        this.check = check;
        this.courses = courses;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Has questions written; refuses with 404 where there is no such course, and with 422, naming
     * the places, where the order names what the course or the generator does not have.
     */
    public GenerationView order(CourseId course, Order order) {
        check.check(courses.get(course).id(), order);
        GenerationId id = GenerationId.next();
        table.insert(id, course, order, clock.instant());
        SchoolId school = new SchoolId(CurrentSchool.get());
        jobs.schedule(WriteQuestions.NAME, id.toString(), new WriteQuestions.Order(school, id));
        return get(id);
    }

    /** How far it is; 404 where the school has none of this id. */
    @Transactional(readOnly = true)
    public GenerationView get(GenerationId id) {
        return table.find(id)
                .orElseThrow(() -> GenerationProblem.NOT_FOUND.because("No generation " + id));
    }

    /** Stops it; what was written stays. Does nothing where it has ended. */
    public void cancel(GenerationId id) {
        get(id);
        table.end(id, new End(Status.CANCELLED, List.of(), null, null));
    }
}
