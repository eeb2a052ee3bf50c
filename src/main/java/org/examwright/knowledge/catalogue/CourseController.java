package org.examwright.knowledge.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.examwright.knowledge.KnowledgeBase;
import org.examwright.knowledge.KnowledgeProblem;
import org.examwright.platform.Etag;
import org.examwright.platform.IfMatch;
import org.examwright.platform.MergePatch;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.examwright.sources.CourseDetails;
import org.examwright.sources.CourseId;
import org.examwright.sources.CourseView;
import org.examwright.sources.Courses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/courses")
class CourseController {
    private final Courses courses;
    private final KnowledgeBase knowledge;

    CourseController(Courses courses, KnowledgeBase knowledge) {
        this.courses = courses;
        this.knowledge = knowledge;
    }

    @PostMapping
    @Allow(Role.TEACHER)
    ResponseEntity<CourseView> create(@Valid @RequestBody CourseRequest request) {
        var pack = request.pack();
        if (pack == null && request.details().title().isBlank()) {
            throw KnowledgeProblem.NO_TITLE.at("/title", "Give a title, or the pack to copy");
        }
        var course =
                pack == null
                        ? courses.create(request.details(), null)
                        : knowledge.createFromPack(pack, request.details());
        return ResponseEntity.created(URI.create("/v1/courses/" + course.id()))
                .eTag(Etag.of(course.version()))
                .body(course);
    }

    @GetMapping
    @Allow(Role.TEACHER)
    Page<CourseView> list(PageRequest page) {
        return courses.list(page);
    }

    @GetMapping("/{id}")
    @Allow(Role.TEACHER)
    ResponseEntity<CourseView> get(@PathVariable CourseId id) {
        return tagged(courses.get(id));
    }

    @PatchMapping("/{id}")
    @Allow(Role.TEACHER)
    ResponseEntity<CourseView> change(
            @PathVariable CourseId id, IfMatch seen, @RequestBody MergePatch patch) {
        return tagged(courses.update(id, seen, details -> changed(details, patch)));
    }

    @DeleteMapping("/{id}")
    @Allow(Role.TEACHER)
    ResponseEntity<Void> delete(@PathVariable CourseId id, IfMatch seen) {
        courses.delete(id, seen);
        return ResponseEntity.noContent().build();
    }

    private static CourseDetails changed(CourseDetails details, MergePatch patch) {
        var now =
                new CourseRequest(
                        details.title(), details.description(), details.from(), details.to(), null);
        return patch.apply(now, CourseRequest.class).details();
    }

    private static ResponseEntity<CourseView> tagged(CourseView course) {
        return ResponseEntity.ok().eTag(Etag.of(course.version())).body(course);
    }

    /** A new course, or what is said of one after a change; then its pack stays what it is. */
    @JsonIgnoreProperties({"id", "version", "createdAt"})
    record CourseRequest(
            @Nullable @Size(max = 300) String title,
            @Nullable @Size(max = 10_000) String description,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable @Size(max = 100) String pack) {

        CourseDetails details() {
            return new CourseDetails(
                    Objects.requireNonNullElse(title, "").strip(), description, from, to);
        }
    }
}
