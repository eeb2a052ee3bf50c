package org.examwright.knowledge.packs;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The file pack.yaml as written: what the pack is, its syllabus, and which files belong to it. */
record PackOutline(
        String id,
        String title,
        @Nullable String description,
        @Nullable String from,
        @Nullable String to,
        List<TopicLine> topics,
        List<ThemeLine> themes,
        List<NoteLine> notes,
        List<String> facts,
        List<List<String>> confusable) {

    PackOutline {
        id = trimmed(id);
        title = trimmed(title);
        topics = list(topics);
        themes = list(themes);
        notes = list(notes);
        facts = list(facts);
        confusable = list(confusable);
    }

    record TopicLine(
            String name,
            @Nullable String parent,
            @Nullable String from,
            @Nullable String to,
            List<SpecificationLine> specification) {
        TopicLine {
            name = trimmed(name);
            specification = list(specification);
        }
    }

    record SpecificationLine(String board, String paper, @Nullable String theme) {
        SpecificationLine {
            board = trimmed(board);
            paper = trimmed(paper);
        }
    }

    record ThemeLine(String name, @Nullable String description) {
        ThemeLine {
            name = trimmed(name);
        }
    }

    /** A note's file and what is said of the source that it becomes. */
    record NoteLine(
            String file,
            String title,
            @Nullable String kind,
            @Nullable String author,
            @Nullable String licence,
            @Nullable String url,
            @Nullable String provenance) {
        NoteLine {
            file = trimmed(file);
            title = trimmed(title);
        }
    }

    static String trimmed(@Nullable String written) {
        return Objects.requireNonNullElse(written, "").strip();
    }

    static <T> List<T> list(@Nullable List<T> written) {
        return written == null
                ? List.of()
                : written.stream().filter(Objects::nonNull).toList(); // told as faults elsewhere
    }
}
