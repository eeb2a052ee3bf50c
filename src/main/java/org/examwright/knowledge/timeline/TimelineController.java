package org.examwright.knowledge.timeline;

import java.time.LocalDate;
import java.util.UUID;
import org.examwright.platform.drawing.Picture;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A course's timeline, to read or to look at. */
@RestController
@RequestMapping("/v1/courses/{id}/timeline")
class TimelineController {
    private final Timelines timelines;

    TimelineController(Timelines timelines) {
        this.timelines = timelines;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Allow(Role.TEACHER)
    ResponseEntity<Timeline> read(
            @PathVariable CourseId id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID topic,
            @RequestParam(required = false) @Nullable UUID theme,
            @RequestParam(required = false) @Nullable UUID actor) {
        return Picture.json(timelines.of(id, new Timelines.Filter(from, to, topic, theme, actor)));
    }

    @GetMapping(produces = Picture.SVG)
    @Allow(Role.TEACHER)
    ResponseEntity<String> look(
            @PathVariable CourseId id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID topic,
            @RequestParam(required = false) @Nullable UUID theme,
            @RequestParam(required = false) @Nullable UUID actor,
            @RequestParam(defaultValue = "1120") int width) {
        var timeline = timelines.of(id, new Timelines.Filter(from, to, topic, theme, actor));
        return Picture.svg(timeline.svg(Picture.width(width)));
    }
}
