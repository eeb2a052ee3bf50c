package org.examwright.attempts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.examwright.attempts.Results.LearnerResult;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The marks of all who sat an assignment. */
@RestController
@RequestMapping("/v1/assignments/{id}/results")
class ResultController {
    private static final int ROWS_AT_ONCE = 200;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private final Results results;

    ResultController(Results results) {
        this.results = results;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Allow({Role.TEACHER, Role.LMS})
    Page<LearnerResult> list(@PathVariable AssignmentId id, PageRequest page) {
        return results.list(id, page);
    }

    @GetMapping(produces = "text/csv")
    @Allow({Role.TEACHER, Role.LMS})
    ResponseEntity<byte[]> table(@PathVariable AssignmentId id) {
        var slots = results.slots(id);
        var rows = new ArrayList<LearnerResult>();
        var page = PageRequest.first(ROWS_AT_ONCE);
        for (var part = results.list(id, page); ; part = results.list(id, page)) {
            rows.addAll(part.items());
            if (part.next() == null) {
                break;
            }
            page = new PageRequest(ROWS_AT_ONCE, part.next(), page.sign());
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .body(ResultsTable.of(slots, rows).getBytes(StandardCharsets.UTF_8));
    }
}
