package org.examwright.knowledge.search;

import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchController {
    private final CourseSearch search;

    SearchController(CourseSearch search) {
        this.search = search;
    }

    @GetMapping("/v1/courses/{id}/search")
    @Allow(Role.TEACHER)
    Page<Hit> search(
            @PathVariable CourseId id,
            @RequestParam(required = false, defaultValue = "") String q,
            @RequestParam(required = false) @Nullable HitKind kind,
            PageRequest page) {
        return search.page(id, q, kind, page);
    }
}
