package org.examwright.knowledge.drafting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.platform.Json;
import org.examwright.platform.MergePatch;
import org.examwright.platform.ProblemException;
import org.jspecify.annotations.Nullable;

/** A topic or a theme as a person sends it. */
@JsonIgnoreProperties("id")
public sealed interface SyllabusDraft {
    @Nullable String name();

    /**
     * A topic.
     *
     * @param parent the topic above it
     */
    record OfTopic(
            @Nullable String name,
            @Nullable Pick parent,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<Topic.Specification> specification)
            implements SyllabusDraft {

        public static OfTopic of(Topic topic) {
            return new OfTopic(
                    topic.name(),
                    topic.parent() == null ? null : Pick.of(topic.parent()),
                    topic.from(),
                    topic.to(),
                    topic.specification());
        }
    }

    record OfTheme(@Nullable String name, @Nullable String description) implements SyllabusDraft {

        public static OfTheme of(Theme theme) {
            return new OfTheme(theme.name(), theme.description());
        }
    }

    /** What is sent, laid over what is there; over nothing for a new one. */
    static <D extends SyllabusDraft> D laid(MergePatch patch, @Nullable D over, Class<D> type) {
        var empty = Json.MAPPER.convertValue(Json.MAPPER.createObjectNode(), type);
        return patch.apply(over == null ? empty : over, type);
    }

    /** Refuses with each place at fault. */
    default void check() {
        ProblemException refused = EditProblem.INVALID.because("It cannot be taken as it is");
        var fields = new Fields(refused);
        fields.text("/name", name());
        switch (this) {
            case OfTopic topic -> {
                fields.period(topic.from(), topic.to());
                var places = fields.few("/specification", topic.specification());
                for (int i = 0; i < places.size(); i++) {
                    var place = places.get(i);
                    var pointer = "/specification/" + i;
                    fields.text(pointer + "/board", place == null ? null : place.board());
                    fields.text(pointer + "/paper", place == null ? null : place.paper());
                }
            }
            case OfTheme theme -> fields.optional("/description", theme.description());
        }
        if (fields.wrong()) {
            throw refused;
        }
    }
}
