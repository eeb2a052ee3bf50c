package org.examwright.questions.coverage;

import org.examwright.platform.drawing.Picture;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.examwright.sources.CourseId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A course's coverage, to read or to look at. */
@RestController
@RequestMapping("/v1/courses/{id}/coverage")
class CoverageController {
    private final Coverages coverages;

    CoverageController(Coverages coverages) {
        this.coverages = coverages;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Allow(Role.TEACHER)
    ResponseEntity<Coverage> read(@PathVariable CourseId id) {
        return Picture.json(coverages.of(id));
    }

    @GetMapping(produces = Picture.SVG)
    @Allow(Role.TEACHER)
    ResponseEntity<String> look(
            @PathVariable CourseId id, @RequestParam(defaultValue = "1120") int width) {
        var coverage = coverages.of(id);
        return Picture.svg(coverage.svg(Picture.width(width)));
    }
}
