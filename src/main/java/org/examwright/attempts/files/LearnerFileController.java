package org.examwright.attempts.files;

import org.examwright.attempts.classes.LearnerId;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** All that is held on a learner. */
@RestController
@RequestMapping("/v1/learners/{id}/data")
class LearnerFileController {
    private final LearnerFiles files;

    LearnerFileController(LearnerFiles files) {
        this.files = files;
    }

    @GetMapping
    @Allow({Role.TEACHER, Role.LMS})
    LearnerFiles.LearnerFile get(@PathVariable LearnerId id) {
        return files.of(id);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow({Role.TEACHER, Role.LMS})
    void erase(@PathVariable LearnerId id) {
        files.erase(id);
    }
}
