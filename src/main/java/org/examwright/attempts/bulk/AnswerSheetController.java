package org.examwright.attempts.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.platform.Arrival;
import org.examwright.platform.BodyLimit;
import org.examwright.platform.NotRepeatable;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A year group's answers in one call. Needs no key against repeats: the same file changes nothing.
 */
@RestController
@RequestMapping("/v1")
class AnswerSheetController {
    private final AnswerSheets sheets;

    AnswerSheetController(AnswerSheets sheets) {
        this.sheets = sheets;
    }

    @PostMapping(path = "/assignments/{id}/answer-sheets", consumes = "application/x-ndjson")
    @Allow({Role.TEACHER, Role.LMS})
    @NotRepeatable
    @BodyLimit(mebibytes = 512)
    ResponseEntity<IntakeView> takeLines(
            @PathVariable AssignmentId id, InputStream body, Arrival arrival) throws IOException {
        return answer(sheets.take(id, Format.NDJSON, body, arrival.at()));
    }

    @PostMapping(path = "/assignments/{id}/answer-sheets", consumes = "text/csv")
    @Allow({Role.TEACHER, Role.LMS})
    @NotRepeatable
    @BodyLimit(mebibytes = 512)
    ResponseEntity<IntakeView> takeTable(
            @PathVariable AssignmentId id, InputStream body, Arrival arrival) throws IOException {
        return answer(sheets.take(id, Format.CSV, body, arrival.at()));
    }

    @GetMapping("/answer-sheets/{id}")
    @Allow({Role.TEACHER, Role.LMS})
    IntakeView get(@PathVariable IntakeId id) {
        return sheets.get(id);
    }

    @DeleteMapping("/answer-sheets/{id}")
    @Allow({Role.TEACHER, Role.LMS})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable IntakeId id) {
        sheets.cancel(id);
    }

    private static ResponseEntity<IntakeView> answer(IntakeView taken) {
        boolean goesOn = taken.status() == IntakeView.Status.RUNNING;
        var reply = goesOn ? ResponseEntity.accepted() : ResponseEntity.ok();
        return reply.location(URI.create("/v1/answer-sheets/" + taken.id())).body(taken);
    }
}
