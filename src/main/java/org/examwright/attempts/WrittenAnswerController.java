package org.examwright.attempts;

import org.examwright.attempts.WrittenAnswers.Wanted;
import org.examwright.attempts.WrittenAnswers.WrittenAnswer;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.records.GivenMark.As;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.schools.Allow;
import org.examwright.schools.Caller;
import org.examwright.schools.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for a person's mark, and what was given. */
@RestController
@RequestMapping("/v1")
class WrittenAnswerController {
    private final WrittenAnswers answers;

    WrittenAnswerController(WrittenAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/assignments/{id}/written-answers")
    @Allow(Role.TEACHER)
    Page<WrittenAnswer> waiting(
            @PathVariable AssignmentId id,
            @RequestParam(defaultValue = "FIRST") As waiting,
            @RequestParam(required = false) @Nullable Integer slot,
            @RequestParam(defaultValue = "0") int tolerance,
            Caller caller,
            PageRequest page) {
        return answers.waiting(id, new Wanted(waiting, slot, tolerance), caller, page);
    }

    @GetMapping("/attempts/{id}/marks/{slot}")
    @Allow(Role.TEACHER)
    WrittenAnswer get(@PathVariable AttemptId id, @PathVariable int slot) {
        return answers.get(id, slot);
    }
}
