package org.examwright.knowledge.editing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
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

/** One fact over HTTP. All kinds have the same operations; the path says which kind is meant. */
@RestController
@RequestMapping("/v1")
class FactEditController {
    private final FactEditing editing;
    private final FactJoining joining;

    FactEditController(FactEditing editing, FactJoining joining) {
        this.editing = editing;
        this.joining = joining;
    }

    @PostMapping({
        "/courses/{id}/actors",
        "/courses/{id}/events",
        "/courses/{id}/terms",
        "/courses/{id}/figures",
        "/courses/{id}/statements",
        "/courses/{id}/relations"
    })
    @Allow(Role.TEACHER)
    ResponseEntity<Object> create(
            @PathVariable CourseId id,
            @RequestBody MergePatch body,
            Caller caller,
            HttpServletRequest request) {
        var kind = kind(request);
        return Answers.created(kind.plural(), editing.create(id, kind, body, caller.member()));
    }

    @GetMapping({
        "/actors/{id}",
        "/events/{id}",
        "/terms/{id}",
        "/figures/{id}",
        "/statements/{id}",
        "/relations/{id}"
    })
    @Allow(Role.TEACHER)
    ResponseEntity<Object> get(@PathVariable UUID id, HttpServletRequest request) {
        return Answers.ok(editing.get(kind(request), id));
    }

    @PatchMapping({
        "/actors/{id}",
        "/events/{id}",
        "/terms/{id}",
        "/figures/{id}",
        "/statements/{id}",
        "/relations/{id}"
    })
    @Allow(Role.TEACHER)
    ResponseEntity<Object> change(
            @PathVariable UUID id,
            IfMatch seen,
            @RequestBody MergePatch patch,
            Caller caller,
            HttpServletRequest request) {
        return Answers.ok(editing.change(kind(request), id, seen, patch, caller.member()));
    }

    @DeleteMapping({
        "/actors/{id}",
        "/events/{id}",
        "/terms/{id}",
        "/figures/{id}",
        "/statements/{id}",
        "/relations/{id}"
    })
    @Allow(Role.TEACHER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id, IfMatch seen, Caller caller, HttpServletRequest request) {
        editing.delete(kind(request), id, seen, caller.member());
    }

    @GetMapping({
        "/actors/{id}/history",
        "/events/{id}/history",
        "/terms/{id}/history",
        "/figures/{id}/history",
        "/statements/{id}/history",
        "/relations/{id}/history"
    })
    @Allow(Role.TEACHER)
    Page<Change> history(@PathVariable UUID id, PageRequest page, HttpServletRequest request) {
        return editing.history(kind(request), id, page);
    }

    @PostMapping({
        "/actors/{id}/merge",
        "/events/{id}/merge",
        "/terms/{id}/merge",
        "/figures/{id}/merge",
        "/statements/{id}/merge",
        "/relations/{id}/merge"
    })
    @Allow(Role.TEACHER)
    ResponseEntity<Object> merge(
            @PathVariable UUID id,
            @Valid @RequestBody Merge merge,
            Caller caller,
            HttpServletRequest request) {
        return Answers.ok(joining.merge(kind(request), id, merge.others(), caller.member()));
    }

    @PostMapping({
        "/actors/{id}/split",
        "/events/{id}/split",
        "/terms/{id}/split",
        "/figures/{id}/split",
        "/statements/{id}/split",
        "/relations/{id}/split"
    })
    @Allow(Role.TEACHER)
    ResponseEntity<Object> split(
            @PathVariable UUID id,
            @Valid @RequestBody Split split,
            Caller caller,
            HttpServletRequest request) {
        var kind = kind(request);
        return Answers.created(
                kind.plural(),
                joining.split(kind, id, split.evidence(), split.name(), caller.member()));
    }

    private static Kind kind(HttpServletRequest request) {
        return Kind.in(request.getRequestURI());
    }

    /** Those of its kind that are the same as the one addressed, which stays. */
    record Merge(@NotNull @Size(max = 200) List<@NotNull UUID> others) {}

    /**
     * What is divided off.
     *
     * @param evidence places in the list of evidence, from 0
     * @param name of the new one
     */
    record Split(
            @NotNull @Size(max = 200) List<@NotNull Integer> evidence,
            @Nullable @Size(max = 2000) String name) {}
}
