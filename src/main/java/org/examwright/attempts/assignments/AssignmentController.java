package org.examwright.attempts.assignments;

import java.net.URI;
import org.examwright.platform.Etag;
import org.examwright.platform.IfMatch;
import org.examwright.platform.MergePatch;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.quizzes.QuizId;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Setting quizzes for learners. */
@RestController
@RequestMapping("/v1")
class AssignmentController {
    private final Assignments assignments;

    AssignmentController(Assignments assignments) {
        this.assignments = assignments;
    }

    @GetMapping("/quizzes/{id}/assignments")
    @Allow({Role.TEACHER, Role.LMS})
    Page<Assignment> list(@PathVariable QuizId id, PageRequest page) {
        return assignments.list(id, page);
    }

    @PostMapping("/quizzes/{id}/assignments")
    @Allow({Role.TEACHER, Role.LMS})
    ResponseEntity<Assignment> create(
            @PathVariable QuizId id, @RequestBody AssignmentDetails details) {
        var made = assignments.create(id, details);
        return ResponseEntity.created(URI.create("/v1/assignments/" + made.id()))
                .eTag(Etag.of(made.version()))
                .body(made);
    }

    @GetMapping("/assignments/{id}")
    @Allow({Role.TEACHER, Role.LMS})
    ResponseEntity<Assignment> get(@PathVariable AssignmentId id) {
        return answer(assignments.get(id));
    }

    @PatchMapping("/assignments/{id}")
    @Allow({Role.TEACHER, Role.LMS})
    ResponseEntity<Assignment> change(
            @PathVariable AssignmentId id, IfMatch seen, @RequestBody MergePatch patch) {
        return answer(assignments.change(id, seen, patch));
    }

    @PostMapping("/assignments/{id}/extensions")
    @Allow({Role.TEACHER, Role.LMS})
    Extension extend(
            @PathVariable AssignmentId id, @RequestBody Assignments.NewExtension extension) {
        return assignments.extend(id, extension);
    }

    private static ResponseEntity<Assignment> answer(Assignment shown) {
        return ResponseEntity.ok().eTag(Etag.of(shown.version())).body(shown);
    }
}
