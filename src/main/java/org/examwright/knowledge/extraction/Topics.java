package org.examwright.knowledge.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.examwright.knowledge.Topic;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.DateParser;
import org.examwright.knowledge.extraction.language.Line;
import org.jspecify.annotations.Nullable;

/**
 * Topics from the headings under which lines stand. A heading that says no more than a topic of the
 * course, or a topic's continuation, belongs to that topic; none is made without a line below it.
 */
public final class Topics {
    private final Map<String, Topic> byKey = new LinkedHashMap<>();
    private final Map<String, List<String>> ofSection = new LinkedHashMap<>();
    private final List<Topic> mine = new ArrayList<>();
    private final Supplier<UUID> ids;

    Topics(List<Line> lines, List<Topic> known, Supplier<UUID> ids) {
        this.ids = ids;
        known.forEach(topic -> byKey.putIfAbsent(key(topic.name()), topic));
        for (Line line : lines) {
            if (!line.isHeading()) {
                of(line);
            }
        }
    }

    /** The topics that the course did not have and those of its own that this source serves. */
    List<Topic> used() {
        return List.copyOf(mine);
    }

    /** The topic of a line: that of the innermost heading above it. */
    List<String> of(Line line) {
        List<String> section = line.passage().section();
        return ofSection.computeIfAbsent(String.join("\n", section), _ -> find(section));
    }

    private List<String> find(List<String> section) {
        Topic topic = null;
        for (String heading : section) {
            topic = topic(heading, topic);
        }
        return topic == null ? List.of() : List.of(topic.name());
    }

    private @Nullable Topic topic(String heading, @Nullable Topic parent) {
        String name = plain(heading);
        if (key(name).isEmpty()) {
            return parent;
        }
        Topic found = byKey.get(key(name));
        if (found == null) {
            List<DateExpression> dates = DateParser.parse(name);
            found =
                    new Topic(
                            ids.get(),
                            name,
                            parent == null ? null : parent.id(),
                            dates.isEmpty() ? null : dates.getFirst().when().first(),
                            dates.isEmpty() ? null : dates.getLast().when().last(),
                            List.of());
            byKey.put(key(name), found);
        }
        if (!mine.contains(found)) {
            mine.add(found);
        }
        return found;
    }

    /** Without numbers, "continued" and closing marks. */
    private static String plain(String heading) {
        return heading.strip()
                .replaceFirst("^(?:\\d+(?:\\.\\d+)*[.):]?\\s+|[#*•-]+\\s*)", "")
                .replaceFirst("(?i)[\\s(-]*\\b(?:cont(?:inued|'d|d)?)\\b[\\s.…)]*$", "")
                .replaceFirst("[\\s.…:,;-]+$", "")
                .strip();
    }

    /** Tells whether a heading names a topic: their keys are the same then. */
    public static String keyOfHeading(String heading) {
        return key(plain(heading));
    }

    /** What of a topic's name tells it from others. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^the\\s+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
