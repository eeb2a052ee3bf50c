package org.examwright.questions.bank;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.questions.QuestionId;
import org.examwright.questions.bank.checking.QuestionProblem;
import org.examwright.schools.Allow;
import org.examwright.schools.Caller;
import org.examwright.schools.Role;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reviewing questions over HTTP. */
@RestController
@RequestMapping("/v1")
class ReviewController {
    private final Reviews reviews;

    ReviewController(Reviews reviews) {
        this.reviews = reviews;
    }

    @PostMapping("/questions/{id}/reviews")
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(Role.TEACHER)
    Reviews.Reviewed review(
            @PathVariable QuestionId id, @Valid @RequestBody ReviewRequest request, Caller caller) {
        return reviews.review(
                id, request.version, review(request.decision, request.comment, caller));
    }

    @GetMapping("/questions/{id}/reviews")
    @Allow(Role.TEACHER)
    Page<Reviews.Said> list(@PathVariable QuestionId id, PageRequest page) {
        return reviews.said(id, page);
    }

    @PostMapping("/courses/{id}/reviews")
    @Allow(Role.TEACHER)
    ReviewedList review(
            @PathVariable CourseId id,
            @Valid @RequestBody ReviewManyRequest request,
            Caller caller) {
        return new ReviewedList(
                reviews.review(
                        id, request.questions, review(request.decision, request.comment, caller)));
    }

    private static Reviews.Review review(
            Decision decision, @Nullable String comment, Caller caller) {
        if (decision == Decision.COMMENT && (comment == null || comment.isBlank())) {
            throw QuestionProblem.COMMENT_MISSING.at("/comment", "A COMMENT says something");
        }
        return new Reviews.Review(decision, comment, caller.member());
    }

    record ReviewRequest(
            @NotNull Decision decision,
            @Nullable @Size(max = 10_000) String comment,
            @Nullable @Positive Integer version) {}

    record ReviewManyRequest(
            @NotEmpty @Size(max = 1000) List<@NotNull QuestionId> questions,
            @NotNull Decision decision,
            @Nullable @Size(max = 10_000) String comment) {}

    record ReviewedList(List<Reviews.Reviewed> items) {}
}
