package org.examwright.generation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.examwright.questions.Band;
import org.examwright.questions.QuestionType;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.examwright.sources.CourseId;
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

/** Having questions written, over HTTP. */
@RestController
@RequestMapping("/v1")
class GenerationController {
    private final Generations generations;

    GenerationController(Generations generations) {
        this.generations = generations;
    }

    @Allow(Role.TEACHER)
    @PostMapping("/courses/{id}/generations")
    ResponseEntity<GenerationView> createGeneration(
            @PathVariable CourseId id, @Valid @RequestBody NewGeneration body) {
        GenerationView ordered = generations.order(id, body.order());
        return ResponseEntity.accepted()
                .location(URI.create("/v1/generations/" + ordered.id()))
                .body(ordered);
    }

    @Allow(Role.TEACHER)
    @GetMapping("/generations/{id}")
    GenerationView getGeneration(@PathVariable GenerationId id) {
        return generations.get(id);
    }

    @Allow(Role.TEACHER)
    @DeleteMapping("/generations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancelGeneration(@PathVariable GenerationId id) {
        generations.cancel(id);
    }

    /** An order as JSON. What only the service sets may come back and is ignored. */
    @JsonIgnoreProperties({
        "id",
        "courseId",
        "status",
        "progress",
        "generator",
        "requested",
        "produced",
        "rejected",
        "shortfall",
        "hint",
        "problem"
    })
    record NewGeneration(
            @NotEmpty @Size(max = 5) List<@NotNull QuestionType> types,
            @Nullable @Size(max = 200) List<@NotNull UUID> topics,
            @Nullable @Size(max = 200) List<@NotNull UUID> themes,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Band difficulty,
            @Nullable @Min(1) @Max(Order.MOST) Integer count,
            @Nullable Long seed,
            @Nullable @Size(max = 100) List<@NotNull String> patterns) {
        private static final int USUAL = 40;

        Order order() {
            return new Order(
                    types,
                    topics == null ? List.of() : topics,
                    themes == null ? List.of() : themes,
                    from,
                    to,
                    difficulty,
                    count == null ? USUAL : count,
                    seed == null ? ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE) : seed,
                    patterns == null ? List.of() : patterns);
        }
    }
}
