package org.examwright.knowledge.conflicts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.examwright.knowledge.conflicts.ConflictView.Resolution;
import org.examwright.knowledge.conflicts.ConflictView.Status;
import org.examwright.knowledge.conflicts.finding.Contradiction;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConflictController {
    private final Conflicts conflicts;

    ConflictController(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    @GetMapping("/v1/courses/{id}/conflicts")
    @Allow(Role.TEACHER)
    Page<ConflictView> list(
            @PathVariable CourseId id,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) Contradiction.@Nullable Kind kind,
            PageRequest page) {
        return conflicts.list(id, status, kind, page);
    }

    @PutMapping("/v1/conflicts/{id}/resolution")
    @Allow(Role.TEACHER)
    ConflictView resolve(@PathVariable UUID id, @Valid @RequestBody ResolutionRequest request) {
        return conflicts.resolve(id, new Resolution(request.value(), request.comment()));
    }

    @DeleteMapping("/v1/conflicts/{id}/resolution")
    @Allow(Role.TEACHER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(@PathVariable UUID id) {
        conflicts.reopen(id);
    }

    record ResolutionRequest(@NotNull UUID value, @Nullable @Size(max = 2000) String comment) {}
}
