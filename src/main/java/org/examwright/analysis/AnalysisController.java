package org.examwright.analysis;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.examwright.attempts.sheets.Taken;
import org.examwright.platform.Csv;
import org.examwright.platform.drawing.Picture;
import org.examwright.questions.QuestionId;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of assignments and questions: to read, for a spreadsheet, or to look at. */
@RestController
@RequestMapping("/v1")
class AnalysisController {
    private static final String CSV = "text/csv";
    private final Analyses analyses;

    AnalysisController(Analyses analyses) {
        this.analyses = analyses;
    }

    @GetMapping(path = "/assignments/{id}/analysis", produces = MediaType.APPLICATION_JSON_VALUE)
    @Allow(Role.TEACHER)
    ResponseEntity<AssignmentAnalysis> read(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Taken attempts) {
        return Picture.json(analyses.of(id, attempts));
    }

    @GetMapping(path = "/assignments/{id}/analysis", produces = CSV)
    @Allow(Role.TEACHER)
    ResponseEntity<byte[]> table(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Taken attempts,
            @RequestParam(defaultValue = "false") boolean bom) {
        return csv(bom, AnalysisTable.of(analyses.of(id, attempts)));
    }

    @GetMapping(path = "/assignments/{id}/analysis", produces = Picture.SVG)
    @Allow(Role.TEACHER)
    ResponseEntity<String> look(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Taken attempts,
            @RequestParam(defaultValue = "HISTOGRAM") TestPicture picture,
            @RequestParam(defaultValue = "1120") int width) {
        int wide = Picture.width(width);
        return Picture.svg(picture.of(analyses.of(id, attempts), wide));
    }

    @GetMapping(path = "/questions/{id}/statistics", produces = MediaType.APPLICATION_JSON_VALUE)
    @Allow(Role.TEACHER)
    ResponseEntity<QuestionStatistics> read(@PathVariable QuestionId id) {
        return Picture.json(analyses.of(id));
    }

    @GetMapping(path = "/questions/{id}/statistics", produces = CSV)
    @Allow(Role.TEACHER)
    ResponseEntity<byte[]> table(
            @PathVariable QuestionId id, @RequestParam(defaultValue = "false") boolean bom) {
        return csv(bom, AnalysisTable.of(analyses.of(id)));
    }

    @GetMapping(path = "/questions/{id}/statistics", produces = Picture.SVG)
    @Allow(Role.TEACHER)
    ResponseEntity<String> look(
            @PathVariable QuestionId id,
            @RequestParam(defaultValue = "OPTION_TRACE") QuestionPicture picture,
            @RequestParam(defaultValue = "1120") int width) {
        int wide = Picture.width(width);
        return Picture.svg(picture.of(analyses.of(id), wide));
    }

    private static ResponseEntity<byte[]> csv(boolean bom, String table) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(((bom ? Csv.BOM : "") + table).getBytes(StandardCharsets.UTF_8));
    }
}
