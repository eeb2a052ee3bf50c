package org.examwright.knowledge.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.catalogue.FactViews.ActorView;
import org.examwright.knowledge.catalogue.FactViews.EventView;
import org.examwright.knowledge.catalogue.FactViews.FigureView;
import org.examwright.knowledge.catalogue.FactViews.RelationView;
import org.examwright.knowledge.catalogue.FactViews.StatementView;
import org.examwright.knowledge.catalogue.FactViews.TermView;
import org.examwright.knowledge.storage.FactReader;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.platform.Reference;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/courses/{id}")
class FactController {
    private final FactLists lists;

    FactController(FactLists lists) {
        this.lists = lists;
    }

    @GetMapping("/actors")
    @Allow(Role.TEACHER)
    Page<ActorView> actors(
            @PathVariable CourseId id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID topic,
            @RequestParam(required = false) Actor.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable FactStatus status,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        var filter = FactFilter.of(topic, kind, status, q).during(from, to);
        return lists.page(id, FactKind.ACTOR, filter, page, FactReader::actors, FactViews::actor);
    }

    @GetMapping("/events")
    @Allow(Role.TEACHER)
    Page<EventView<Reference>> events(
            @PathVariable CourseId id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID actor,
            @RequestParam(required = false) @Nullable UUID theme,
            @RequestParam(required = false) @Nullable UUID topic,
            @RequestParam(required = false) @Nullable FactStatus status,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        var filter = FactFilter.of(topic, null, status, q).during(from, to).with(theme, actor);
        return lists.page(id, FactKind.EVENT, filter, page, FactReader::events, FactViews::event);
    }

    @GetMapping("/terms")
    @Allow(Role.TEACHER)
    Page<TermView> terms(
            @PathVariable CourseId id,
            @RequestParam(required = false) @Nullable UUID topic,
            @RequestParam(required = false) Term.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable FactStatus status,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        var filter = FactFilter.of(topic, kind, status, q);
        return lists.page(id, FactKind.TERM, filter, page, FactReader::terms, FactViews::term);
    }

    @GetMapping("/figures")
    @Allow(Role.TEACHER)
    Page<FigureView> figures(
            @PathVariable CourseId id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID topic,
            @RequestParam(required = false) @Nullable FactStatus status,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        var filter = FactFilter.of(topic, null, status, q).during(from, to);
        return lists.page(
                id, FactKind.FIGURE, filter, page, FactReader::figures, FactViews::figure);
    }

    @GetMapping("/statements")
    @Allow(Role.TEACHER)
    Page<StatementView<Reference>> statements(
            @PathVariable CourseId id,
            @RequestParam(required = false) @Nullable UUID actor,
            @RequestParam(required = false) @Nullable UUID theme,
            @RequestParam(required = false) @Nullable UUID topic,
            @RequestParam(required = false) Statement.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable FactStatus status,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        var filter = FactFilter.of(topic, kind, status, q).with(theme, actor);
        return lists.page(
                id, FactKind.STATEMENT, filter, page, FactReader::statements, FactViews::statement);
    }

    @GetMapping("/relations")
    @Allow(Role.TEACHER)
    Page<RelationView> relations(
            @PathVariable CourseId id,
            @RequestParam(required = false) @Nullable UUID actor,
            @RequestParam(required = false) @Nullable UUID topic,
            @RequestParam(required = false) Relation.@Nullable Type kind,
            @RequestParam(required = false) @Nullable FactStatus status,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        var filter = FactFilter.of(topic, kind, status, q).with(null, actor);
        return lists.page(
                id, FactKind.RELATION, filter, page, FactReader::relations, FactViews::relation);
    }
}
