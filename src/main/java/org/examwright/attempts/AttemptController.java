package org.examwright.attempts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.util.List;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.records.AnswerBody;
import org.examwright.platform.Arrival;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.platform.ShowsOnce;
import org.examwright.platform.Turns;
import org.examwright.schools.Allow;
import org.examwright.schools.Caller;
import org.examwright.schools.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sitting a quiz over HTTP. */
@RestController
@RequestMapping("/v1")
class AttemptController {
    private final Starting starting;
    private final Saving saving;
    private final Attempts attempts;
    private final Results results;
    private final PersonMarks marks;

    /** What ends in a lock on one learner or one attempt waits for it here. */
    private final Turns turns = new Turns(1);

    AttemptController(
            Starting starting,
            Saving saving,
            Attempts attempts,
            Results results,
            PersonMarks marks) {
        this.starting = starting;
        this.saving = saving;
        this.attempts = attempts;
        this.results = results;
        this.marks = marks;
    }

    @PostMapping("/assignments/{id}/attempts")
    @Allow({Role.TEACHER, Role.LMS, Role.LEARNER})
    @ShowsOnce("access")
    ResponseEntity<StartedAttempt> start(
            @PathVariable AssignmentId id,
            @RequestBody NewAttempt wanted,
            Caller caller,
            Arrival arrival) {
        var started =
                turns.take(
                        whose(caller, id, wanted),
                        () -> starting.start(id, wanted.learner(), caller, arrival.at()));
        var answer =
                started.made()
                        ? ResponseEntity.created(
                                URI.create("/v1/attempts/" + started.attempt().id()))
                        : ResponseEntity.ok();
        return answer.body(new StartedAttempt(started.attempt(), started.access()));
    }

    /** Who takes turns: one learner, whose own key need not name them. */
    static List<Object> whose(Caller caller, AssignmentId assignment, NewAttempt wanted) {
        var own = caller.learner();
        return List.of(
                caller.school(), assignment, own != null ? own : String.valueOf(wanted.learner()));
    }

    @GetMapping("/assignments/{id}/attempts")
    @Allow({Role.TEACHER, Role.LMS})
    Page<AttemptView> list(@PathVariable AssignmentId id, PageRequest page, Arrival arrival) {
        return attempts.list(id, page, arrival.at());
    }

    @GetMapping("/attempts/{id}")
    @Allow({Role.TEACHER, Role.LMS, Role.LEARNER})
    AttemptView get(
            @PathVariable AttemptId id,
            @RequestParam(required = false) @Nullable Integer slot,
            Caller caller,
            Arrival arrival) {
        return attempts.show(id, slot, caller, arrival.at());
    }

    @GetMapping("/attempts/{id}/state")
    @Allow({Role.TEACHER, Role.LMS, Role.LEARNER})
    AttemptState state(@PathVariable AttemptId id, Caller caller, Arrival arrival) {
        return attempts.state(id, caller, arrival.at());
    }

    @PutMapping("/attempts/{id}/answers/{slot}")
    @Allow({Role.TEACHER, Role.LMS, Role.LEARNER})
    Saving.SavedAnswer save(
            @PathVariable AttemptId id,
            @PathVariable int slot,
            @RequestBody NewAnswer answer,
            Caller caller,
            Arrival arrival) {
        return saving.save(
                new Saving.Order(id, slot, answer.sequence(), answer.answer()),
                caller,
                arrival.at());
    }

    @PutMapping("/attempts/{id}/flags/{slot}")
    @Allow({Role.TEACHER, Role.LMS, Role.LEARNER})
    Attempts.SlotFlag flag(
            @PathVariable AttemptId id,
            @PathVariable int slot,
            @RequestBody Flag flag,
            Caller caller) {
        return attempts.flag(id, slot, flag.flagged(), caller);
    }

    @PostMapping("/attempts/{id}/submission")
    @Allow({Role.TEACHER, Role.LMS, Role.LEARNER})
    ResultView submit(@PathVariable AttemptId id, Caller caller, Arrival arrival) {
        return turns.take(
                List.of(caller.school(), id),
                () -> {
                    attempts.submit(id, caller, arrival.at());
                    return results.of(id, caller, arrival.at());
                });
    }

    @GetMapping("/attempts/{id}/result")
    @Allow({Role.TEACHER, Role.LMS, Role.LEARNER})
    ResultView result(@PathVariable AttemptId id, Caller caller, Arrival arrival) {
        return results.of(id, caller, arrival.at());
    }

    @PutMapping("/attempts/{id}/marks/{slot}")
    @Allow(Role.TEACHER)
    PersonMarks.MarkView mark(
            @PathVariable AttemptId id,
            @PathVariable int slot,
            @RequestBody PersonMarks.NewMark mark,
            Caller caller,
            Arrival arrival) {
        return marks.give(id, slot, mark, caller, arrival.at());
    }

    /**
     * @param learner the school's reference; a learner's own key may leave it out
     */
    record NewAttempt(@Nullable String learner) {}

    record StartedAttempt(@JsonUnwrapped AttemptView attempt, Starting.Access access) {}

    /**
     * @param answer null clears what is held
     */
    record NewAnswer(
            @JsonProperty(required = true) int sequence,
            @JsonProperty(required = true) @Nullable AnswerBody answer) {}

    record Flag(@JsonProperty(required = true) boolean flagged) {}
}
