package org.examwright.knowledge.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.examwright.knowledge.Confusables;
import org.examwright.knowledge.KnowledgeBase;
import org.examwright.platform.Etag;
import org.examwright.platform.IfMatch;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.examwright.sources.CourseId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What learners take for one another: one small document for each course. */
@RestController
@RequestMapping("/v1/courses/{id}/confusables")
class ConfusablesController {
    private final KnowledgeBase knowledge;

    ConfusablesController(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @GetMapping
    @Allow(Role.TEACHER)
    ResponseEntity<ConfusablesView> get(@PathVariable CourseId id) {
        return tagged(knowledge.confusables(id));
    }

    @PutMapping
    @Allow(Role.TEACHER)
    ResponseEntity<ConfusablesView> put(
            @PathVariable CourseId id, IfMatch seen, @Valid @RequestBody ConfusablesView wanted) {
        return tagged(
                knowledge.confuse(
                        id,
                        held -> seen.check(version(held)),
                        new Confusables(
                                wanted.sets().stream()
                                        .map(set -> set.stream().map(String::strip).toList())
                                        .toList())));
    }

    private static ResponseEntity<ConfusablesView> tagged(Confusables confusables) {
        return ResponseEntity.ok()
                .eTag(Etag.of(version(confusables)))
                .body(new ConfusablesView(confusables.sets()));
    }

    /** The content itself is the version, since facts that come and go change it as well. */
    private static long version(Confusables confusables) {
        long version = 1;
        for (var set : confusables.sets()) {
            for (var name : set) {
                for (int i = 0; i < name.length(); i++) {
                    version = 31 * version + name.charAt(i);
                }
                version = 31 * version + 1;
            }
            version = 31 * version + 2;
        }
        return version & Long.MAX_VALUE;
    }

    @JsonIgnoreProperties("version")
    record ConfusablesView(
            @NotNull @Size(max = 500)
                    List<@NotNull @Size(min = 2, max = 40) List<@NotBlank @Size(max = 1000) String>>
                            sets) {}
}
