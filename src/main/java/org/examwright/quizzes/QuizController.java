package org.examwright.quizzes;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.examwright.platform.Etag;
import org.examwright.platform.IfMatch;
import org.examwright.platform.MergePatch;
import org.examwright.platform.NotRepeatable;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.quizzes.paper.PrintStyle;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.examwright.sources.CourseId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Quizzes over HTTP. */
@RestController
@RequestMapping("/v1")
class QuizController {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Quizzes quizzes;
    private final Pages pages;

    QuizController(Quizzes quizzes, Pages pages) {
        this.quizzes = quizzes;
        this.pages = pages;
    }

    @Allow({Role.TEACHER, Role.LMS})
    @GetMapping("/courses/{id}/quizzes")
    Page<QuizView> listQuizzes(@PathVariable CourseId id, PageRequest page) {
        return quizzes.list(id, page);
    }

    @Allow(Role.TEACHER)
    @PostMapping("/courses/{id}/quizzes")
    ResponseEntity<QuizView> createQuiz(@PathVariable CourseId id, @RequestBody QuizDraft draft) {
        QuizView quiz = quizzes.create(id, draft);
        return ResponseEntity.created(URI.create("/v1/quizzes/" + quiz.id()))
                .eTag(Etag.of(quiz.tag()))
                .body(quiz);
    }

    @Allow(Role.TEACHER)
    @NotRepeatable
    @PostMapping("/courses/{id}/quizzes/preview")
    QuizPreview previewQuiz(@PathVariable CourseId id, @RequestBody QuizDraft draft) {
        return quizzes.preview(id, draft);
    }

    @Allow({Role.TEACHER, Role.LMS})
    @GetMapping("/quizzes/{id}")
    ResponseEntity<QuizView> getQuiz(@PathVariable QuizId id) {
        return tagged(quizzes.get(id));
    }

    @Allow(Role.TEACHER)
    @PatchMapping(
            path = "/quizzes/{id}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, "application/merge-patch+json"})
    ResponseEntity<QuizView> changeQuiz(
            @PathVariable QuizId id, IfMatch seen, @RequestBody MergePatch patch) {
        return tagged(quizzes.change(id, seen, patch));
    }

    @Allow(Role.TEACHER)
    @DeleteMapping("/quizzes/{id}")
    ResponseEntity<Void> deleteQuiz(@PathVariable QuizId id, IfMatch seen) {
        quizzes.delete(id, seen);
        return ResponseEntity.noContent().build();
    }

    @Allow({Role.TEACHER, Role.LMS})
    @GetMapping(path = "/quizzes/{id}/paper", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> getPaper(@PathVariable QuizId id) {
        return page(pages.paper(id));
    }

    @Allow({Role.TEACHER, Role.LMS})
    @GetMapping(path = "/quizzes/{id}/mark-scheme", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> getMarkScheme(@PathVariable QuizId id) {
        return page(pages.markScheme(id));
    }

    private static ResponseEntity<QuizView> tagged(QuizView quiz) {
        return ResponseEntity.ok().eTag(Etag.of(quiz.tag())).body(quiz);
    }

    private static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Content-Security-Policy", PrintStyle.contentSecurityPolicy())
                .body(html);
    }
}
