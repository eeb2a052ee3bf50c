package org.examwright.knowledge.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.examwright.knowledge.KnowledgeBase;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A course's syllabus is small and has an order of its own, so it is paged in memory. */
@RestController
@RequestMapping("/v1/courses/{id}")
class SyllabusController {
    private final KnowledgeBase knowledge;

    SyllabusController(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @GetMapping("/topics")
    @Allow(Role.TEACHER)
    Page<Topic> topics(
            @PathVariable CourseId id,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        var topics = knowledge.topics(id);
        return page.page(
                part(topics, page, q, Topic::id, Topic::name), topic -> topic.id().toString());
    }

    @GetMapping("/themes")
    @Allow(Role.TEACHER)
    Page<Theme> themes(
            @PathVariable CourseId id,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        var themes = knowledge.themes(id);
        return page.page(
                part(themes, page, q, Theme::id, Theme::name), theme -> theme.id().toString());
    }

    private static <T> List<T> part(
            List<T> all,
            PageRequest page,
            @Nullable String words,
            Function<T, UUID> id,
            Function<T, String> name) {
        var after = page.after();
        return all.stream()
                .dropWhile(each -> after != null && !id.apply(each).toString().equals(after))
                .skip(after == null ? 0 : 1)
                .filter(each -> words == null || fold(name.apply(each)).contains(fold(words)))
                .limit(page.limit() + 1L)
                .toList();
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
