package org.examwright.questions.bank;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.examwright.platform.NotRepeatable;
import org.examwright.questions.Finding;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The linter over HTTP, for any question. */
@RestController
class LintController {
    private final Desk desk;

    LintController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/lint")
    @NotRepeatable
    @Allow(Role.TEACHER)
    LintReport lint(@Valid @RequestBody LintRequest request) {
        return new LintReport(desk.lint(request.courseId, request.question.content()));
    }

    record LintRequest(@Nullable CourseId courseId, @NotNull QuestionRequest question) {}

    record LintReport(List<Finding> lint) {}
}
