package org.examwright.generation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.examwright.generation.extracts.Document;
import org.examwright.sources.CourseId;
import org.examwright.sources.SourceDetails;
import org.examwright.sources.SourceView;
import org.examwright.sources.Sources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fetches the extracts of a course that have been read. */
@Component
class Extracts {
    private final Sources sources;

    Extracts(Sources sources) {
        this.sources = sources;
    }

    @Transactional(readOnly = true)
    public List<Document> of(CourseId course) {
        return sources.ofCourse(course).stream().flatMap(this::read).toList();
    }

    private Stream<Document> read(SourceView source) {
        String provenance = Objects.requireNonNullElse(source.provenance(), "");
        return source.kind() == SourceDetails.Kind.EXTRACT
                        && source.status() == SourceView.Status.READY
                        && !provenance.isBlank()
                ? Stream.of(
                        new Document(
                                source.id(),
                                source.version(),
                                source.title(),
                                source.author(),
                                provenance,
                                source.licence(),
                                sources.text(source.id(), source.version()).passages()))
                : Stream.empty();
    }
}
