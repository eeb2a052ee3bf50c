package org.examwright.attempts;

import java.nio.charset.StandardCharsets;
import org.examwright.attempts.Results.LearnerResult;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.platform.Csv;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The marks of all who sat an assignment. */
@RestController
@RequestMapping("/v1/assignments/{id}/results")
class ResultController {
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
    ResponseEntity<byte[]> table(
            @PathVariable AssignmentId id, @RequestParam(defaultValue = "false") boolean bom) {
        var table = (bom ? Csv.BOM : "") + results.table(id);
        return ResponseEntity.ok().contentType(CSV).body(table.getBytes(StandardCharsets.UTF_8));
    }
}
