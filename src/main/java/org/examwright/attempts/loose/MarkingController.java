package org.examwright.attempts.loose;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.examwright.attempts.records.AnswerBody;
import org.examwright.attempts.records.PointView;
import org.examwright.marking.Outcome;
import org.examwright.platform.NotRepeatable;
import org.examwright.questions.QuestionId;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Marks answers for systems that keep their own attempts. Nothing is stored. */
@RestController
class MarkingController {
    private final LooseMarking marking;

    MarkingController(LooseMarking marking) {
        this.marking = marking;
    }

    @PostMapping("/v1/marking")
    @Allow({Role.TEACHER, Role.LMS})
    @NotRepeatable
    Report mark(@Valid @RequestBody Request request) {
        return marking.mark(request.items());
    }

    record Request(@NotNull @Size(min = 1, max = 1000) List<@Valid @NotNull Asked> items) {}

    /**
     * @param version null for the latest
     * @param answer in the question's own option ids; null where there is none
     */
    record Asked(
            @NotNull UUID questionId,
            @Nullable Integer version,
            @JsonProperty(required = true) @Nullable AnswerBody answer) {}

    record Report(List<Marked> items, BigDecimal total, BigDecimal maximum) {}

    /**
     * @param score null while it waits for a person
     * @param points how a short answer fared at each point of its scheme
     */
    record Marked(
            QuestionId questionId,
            int version,
            @Nullable BigDecimal score,
            BigDecimal maximum,
            Outcome outcome,
            @Nullable String feedback,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<PointView> points) {}
}
