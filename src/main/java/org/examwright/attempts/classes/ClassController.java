package org.examwright.attempts.classes;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.net.URI;
import org.examwright.platform.Etag;
import org.examwright.platform.IfMatch;
import org.examwright.platform.MergePatch;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Classes and their lists of learners. */
@RestController
@RequestMapping("/v1/classes")
class ClassController {
    private final Classes classes;

    ClassController(Classes classes) {
        this.classes = classes;
    }

    @GetMapping
    @Allow({Role.TEACHER, Role.LMS})
    Page<SchoolClass> list(PageRequest page) {
        return classes.list(page);
    }

    @PostMapping
    @Allow({Role.TEACHER, Role.LMS})
    ResponseEntity<SchoolClass> create(@RequestBody ClassDetails details) {
        var made = classes.create(details.name());
        return ResponseEntity.created(URI.create("/v1/classes/" + made.id()))
                .eTag(Etag.of(made.version()))
                .body(made);
    }

    @GetMapping("/{id}")
    @Allow({Role.TEACHER, Role.LMS})
    ResponseEntity<SchoolClass> get(@PathVariable ClassId id) {
        return answer(classes.get(id));
    }

    @PatchMapping("/{id}")
    @Allow({Role.TEACHER, Role.LMS})
    ResponseEntity<SchoolClass> change(
            @PathVariable ClassId id, IfMatch seen, @RequestBody MergePatch patch) {
        var wanted = patch.apply(new ClassDetails(classes.get(id).name()), ClassDetails.class);
        return answer(classes.rename(id, seen, wanted.name()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow({Role.TEACHER, Role.LMS})
    void delete(@PathVariable ClassId id, IfMatch seen) {
        classes.delete(id, seen);
    }

    @GetMapping("/{id}/learners")
    @Allow({Role.TEACHER, Role.LMS})
    Page<Learner> learners(@PathVariable ClassId id, PageRequest page) {
        return classes.learners(id, page);
    }

    @PostMapping("/{id}/learners")
    @Allow({Role.TEACHER, Role.LMS})
    ResponseEntity<Learner> add(@PathVariable ClassId id, @RequestBody LearnerDetails details) {
        var added = classes.add(id, details);
        var learner = added.learner();
        var answer =
                added.made()
                        ? ResponseEntity.created(URI.create("/v1/learners/" + learner.id()))
                        : ResponseEntity.ok();
        return answer.eTag(Etag.of(learner.version())).body(learner);
    }

    @DeleteMapping("/{id}/learners/{learnerId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow({Role.TEACHER, Role.LMS})
    void remove(@PathVariable ClassId id, @PathVariable LearnerId learnerId, IfMatch seen) {
        classes.remove(id, learnerId, seen);
    }

    private static ResponseEntity<SchoolClass> answer(SchoolClass shown) {
        return ResponseEntity.ok().eTag(Etag.of(shown.version())).body(shown);
    }

    @JsonIgnoreProperties({"id", "version"})
    record ClassDetails(@Nullable String name) {}
}
