package org.examwright.knowledge.editing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.editing.Journal.Change;
import org.examwright.platform.IfMatch;
import org.examwright.platform.MergePatch;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.schools.Allow;
import org.examwright.schools.Caller;
import org.examwright.schools.Role;
import org.examwright.sources.CourseId;
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

/** One topic or theme over HTTP; the path says which is meant. */
@RestController
@RequestMapping("/v1")
class SyllabusEditController {
    private final SyllabusEditing editing;
    private final SyllabusJoining joining;

    SyllabusEditController(SyllabusEditing editing, SyllabusJoining joining) {
        this.editing = editing;
        this.joining = joining;
    }

    @PostMapping({"/courses/{id}/topics", "/courses/{id}/themes"})
    @Allow(Role.TEACHER)
    ResponseEntity<Object> create(
            @PathVariable CourseId id,
            @RequestBody MergePatch body,
            Caller caller,
            HttpServletRequest request) {
        var branch = branch(request);
        return Answers.created(branch.plural(), editing.create(id, branch, body, caller.member()));
    }

    @GetMapping({"/topics/{id}", "/themes/{id}"})
    @Allow(Role.TEACHER)
    ResponseEntity<Object> get(@PathVariable UUID id, HttpServletRequest request) {
        return Answers.ok(editing.get(branch(request), id));
    }

    @PatchMapping({"/topics/{id}", "/themes/{id}"})
    @Allow(Role.TEACHER)
    ResponseEntity<Object> change(
            @PathVariable UUID id,
            IfMatch seen,
            @RequestBody MergePatch patch,
            Caller caller,
            HttpServletRequest request) {
        return Answers.ok(editing.change(branch(request), id, seen, patch, caller.member()));
    }

    @DeleteMapping({"/topics/{id}", "/themes/{id}"})
    @Allow(Role.TEACHER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id, IfMatch seen, Caller caller, HttpServletRequest request) {
        editing.delete(branch(request), id, seen, caller.member());
    }

    @PostMapping({"/topics/{id}/merge", "/themes/{id}/merge"})
    @Allow(Role.TEACHER)
    ResponseEntity<Object> merge(
            @PathVariable UUID id,
            @Valid @RequestBody FactEditController.Merge merge,
            Caller caller,
            HttpServletRequest request) {
        return Answers.ok(joining.merge(branch(request), id, merge.others(), caller.member()));
    }

    @PostMapping({"/topics/{id}/split", "/themes/{id}/split"})
    @Allow(Role.TEACHER)
    ResponseEntity<Object> split(
            @PathVariable UUID id,
            @Valid @RequestBody Split split,
            Caller caller,
            HttpServletRequest request) {
        var branch = branch(request);
        return Answers.created(
                branch.plural(),
                joining.split(branch, id, split.name(), split.facts(), caller.member()));
    }

    @GetMapping({"/topics/{id}/history", "/themes/{id}/history"})
    @Allow(Role.TEACHER)
    Page<Change> history(@PathVariable UUID id, PageRequest page, HttpServletRequest request) {
        return editing.history(branch(request), id, page);
    }

    private static Branch branch(HttpServletRequest request) {
        return Branch.in(request.getRequestURI());
    }

    /** What is divided off: a name, and the facts that belong to it from now on. */
    record Split(
            @NotBlank @Size(max = 2000) String name,
            @NotNull @Size(max = 200) List<@NotNull UUID> facts) {}
}
