package org.examwright.attempts.classes;

import org.examwright.platform.Etag;
import org.examwright.platform.IfMatch;
import org.examwright.platform.MergePatch;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One learner: reference, name, accommodation. */
@RestController
@RequestMapping("/v1/learners/{id}")
class LearnerController {
    private final Learners learners;

    LearnerController(Learners learners) {
        this.learners = learners;
    }

    @GetMapping
    @Allow({Role.TEACHER, Role.LMS})
    ResponseEntity<Learner> get(@PathVariable LearnerId id) {
        return answer(learners.get(id));
    }

    @PatchMapping
    @Allow({Role.TEACHER, Role.LMS})
    ResponseEntity<Learner> change(
            @PathVariable LearnerId id, IfMatch seen, @RequestBody MergePatch patch) {
        return answer(learners.change(id, seen, patch));
    }

    private static ResponseEntity<Learner> answer(Learner shown) {
        return ResponseEntity.ok().eTag(Etag.of(shown.version())).body(shown);
    }
}
