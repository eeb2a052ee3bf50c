package org.examwright.attempts.regrades;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.examwright.attempts.sitting.Policy;
import org.examwright.platform.Arrival;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.questions.QuestionId;
import org.examwright.questions.Scoring;
import org.examwright.schools.Allow;
import org.examwright.schools.Caller;
import org.examwright.schools.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Marking a question again, over HTTP. */
@RestController
@RequestMapping("/v1")
class RegradeController {
    private final Regrades regrades;

    RegradeController(Regrades regrades) {
        this.regrades = regrades;
    }

    @PostMapping("/questions/{id}/regrades")
    @Allow(Role.TEACHER)
    ResponseEntity<RegradeView> order(
            @PathVariable QuestionId id,
            @Valid @RequestBody NewRegrade wanted,
            Caller caller,
            Arrival arrival) {
        var ordered = regrades.order(id, wanted, caller, arrival.at());
        return ResponseEntity.accepted()
                .location(URI.create("/v1/regrades/" + ordered.id()))
                .body(ordered);
    }

    @GetMapping("/questions/{id}/regrades")
    @Allow(Role.TEACHER)
    Page<RegradeView> list(@PathVariable QuestionId id, PageRequest page) {
        return regrades.list(id, page);
    }

    @GetMapping("/regrades/{id}")
    @Allow(Role.TEACHER)
    RegradeView get(@PathVariable RegradeId id) {
        return regrades.get(id);
    }

    @DeleteMapping("/regrades/{id}")
    @Allow(Role.TEACHER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable RegradeId id, Arrival arrival) {
        regrades.cancel(id, arrival.at());
    }

    /**
     * A regrade as JSON.
     *
     * @param assignments null for all that ask the question
     * @param dryRun whether it is only tried out; in earnest where left out
     */
    @JsonIgnoreProperties({
        "id",
        "questionId",
        "status",
        "progress",
        "orderedBy",
        "orderedAt",
        "endedAt",
        "counts",
        "totalShift",
        "changes",
        "problem"
    })
    record NewRegrade(
            @NotNull Policy policy,
            @Nullable @Size(min = 1, max = 100) List<@NotNull String> options,
            @Nullable Scoring scoring,
            @Nullable @Size(min = 1, max = 200) List<@NotNull UUID> assignments,
            @Nullable Boolean dryRun,
            @Nullable @Size(max = 1000) String reason) {}
}
