package org.examwright.questions.bank;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.examwright.platform.Etag;
import org.examwright.platform.IfMatch;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.platform.PlatformProblem;
import org.examwright.questions.Band;
import org.examwright.questions.Form;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.QuestionType;
import org.examwright.questions.bank.reading.QuestionFilter;
import org.examwright.questions.bank.reading.Rendered;
import org.examwright.schools.Allow;
import org.examwright.schools.Caller;
import org.examwright.schools.Role;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The question bank over HTTP. */
@RestController
@RequestMapping("/v1")
class QuestionController {
    private static final int LONGEST_SEARCH = 200;
    private final Shelf shelf;
    private final Desk desk;

    QuestionController(Shelf shelf, Desk desk) {
        this.shelf = shelf;
        this.desk = desk;
    }

    @GetMapping("/courses/{id}/questions")
    @Allow(Role.TEACHER)
    Page<Rendered> list(
            @PathVariable CourseId id,
            @RequestParam(required = false) @Nullable UUID generation,
            @RequestParam(required = false) @Nullable QuestionType type,
            @RequestParam(required = false) @Nullable Form form,
            @RequestParam(required = false) @Nullable QuestionStatus status,
            @RequestParam(required = false) @Nullable UUID topic,
            @RequestParam(required = false) @Nullable UUID theme,
            @RequestParam(required = false) @Nullable String pattern,
            @RequestParam(required = false) @Nullable Band difficulty,
            @RequestParam(required = false) @Nullable Boolean stale,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        if (q != null && (q.isBlank() || q.length() > LONGEST_SEARCH)) {
            throw PlatformProblem.MALFORMED.because("q has 1 to 200 characters");
        }
        var filter =
                new QuestionFilter(
                        generation,
                        type,
                        form,
                        status,
                        topic == null ? null : List.of(topic),
                        theme,
                        pattern,
                        difficulty,
                        stale,
                        q);
        return shelf.list(id, filter, page);
    }

    @PostMapping("/courses/{id}/questions")
    @Allow(Role.TEACHER)
    ResponseEntity<Rendered> create(
            @PathVariable CourseId id, @RequestBody QuestionRequest request, Caller caller) {
        var made = desk.create(id, request.content(), caller.member());
        return ResponseEntity.created(URI.create("/v1/questions/" + made.id()))
                .eTag(Etag.of(made.tag()))
                .body(made.body());
    }

    @GetMapping("/questions/{id}")
    @Allow(Role.TEACHER)
    ResponseEntity<Rendered> get(@PathVariable QuestionId id) {
        return ok(desk.show(id));
    }

    @PutMapping("/questions/{id}")
    @Allow(Role.TEACHER)
    ResponseEntity<Rendered> replace(
            @PathVariable QuestionId id,
            IfMatch seen,
            @RequestBody QuestionRequest request,
            Caller caller) {
        return ok(desk.revise(id, seen, request.content(), caller.member()));
    }

    @DeleteMapping("/questions/{id}")
    @Allow(Role.TEACHER)
    ResponseEntity<Void> delete(@PathVariable QuestionId id, IfMatch seen) {
        desk.delete(id, seen);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/questions/{id}/versions")
    @Allow(Role.TEACHER)
    Page<Rendered> versions(@PathVariable QuestionId id, PageRequest page) {
        return shelf.versions(id, page);
    }

    private static ResponseEntity<Rendered> ok(Desk.Shown question) {
        return ResponseEntity.ok().eTag(Etag.of(question.tag())).body(question.body());
    }
}
