package org.examwright.knowledge.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.knowledge.KnowledgeBase;
import org.examwright.knowledge.catalogue.FactViews.ActorView;
import org.examwright.knowledge.catalogue.FactViews.EventView;
import org.examwright.knowledge.catalogue.FactViews.FigureView;
import org.examwright.knowledge.catalogue.FactViews.RelationView;
import org.examwright.knowledge.catalogue.FactViews.StatementView;
import org.examwright.knowledge.catalogue.FactViews.TermView;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.examwright.sources.Passage;
import org.examwright.sources.SourceId;
import org.examwright.sources.Sources;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class KnowledgeController {
    private final KnowledgeBase knowledge;
    private final Sources sources;

    KnowledgeController(KnowledgeBase knowledge, Sources sources) {
        this.knowledge = knowledge;
        this.sources = sources;
    }

    @GetMapping("/v1/sources/{id}/knowledge")
    @Allow(Role.TEACHER)
    KnowledgeView knowledge(@PathVariable SourceId id) {
        var source = sources.get(id);
        var said = knowledge.ofSource(id);
        var views =
                FactViews.of(
                        said.topics(),
                        said.themes(),
                        Map.of(),
                        knowledge.confusables(source.courseId()),
                        Set.of());
        return new KnowledgeView(
                sources.text(id, source.version()).passages(),
                said.actors().stream().map(views::actor).toList(),
                said.events().stream().map(views::namedEvent).toList(),
                said.terms().stream().map(views::term).toList(),
                said.figures().stream().map(views::figure).toList(),
                said.statements().stream().map(views::namedStatement).toList(),
                said.relations().stream().map(views::relation).toList());
    }

    /** All that one source says; written to the wire as it is rendered. */
    record KnowledgeView(
            List<Passage> passages,
            List<ActorView> actors,
            List<EventView<String>> events,
            List<TermView> terms,
            List<FigureView> figures,
            List<StatementView<String>> statements,
            List<RelationView> relations) {}
}
