package org.examwright.knowledge.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Topic;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.DateParser;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.nearness.TopicIndex;
import org.jspecify.annotations.Nullable;

/**
 * The topics of lines. A section belongs to the topic of the course that its heading names, or else
 * to the one that its words are nearest to; where none is near, its heading makes a topic of its
 * own. None is made without a line below it.
 */
public final class Topics {
    /**
     * "C. The war of 1642", but not "A. Philip Randolph": two names behind it make it an initial.
     */
    private static final String OUTLINE_LETTER =
            "^[A-H][.)]\\s+(?=\\p{Lu})(?!\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+$)";

    /** Found on notes of this and of other subjects: below it, what is nearest fits by chance. */
    private static final double ENOUGH = 0.1;

    /** So many lines that stand under no heading are looked at together. */
    private static final int STRETCH = 8;

    private final Map<String, Topic> byKey = new LinkedHashMap<>();
    private final Map<String, List<String>> ofSection = new HashMap<>();
    private final Map<Integer, List<String>> ofLine = new HashMap<>();
    private final Set<Topic> mine = new LinkedHashSet<>();
    private final TopicIndex index;
    private final Supplier<UUID> ids;

    Topics(List<Line> lines, Knowledge known, Supplier<UUID> ids) {
        this.ids = ids;
        this.index = new TopicIndex(known);
        known.topics().forEach(topic -> byKey.putIfAbsent(key(topic.name()), topic));
        Map<List<String>, StringBuilder> texts = new LinkedHashMap<>();
        List<Line> bare = new ArrayList<>();
        for (Line line : lines) {
            List<String> section = line.passage().section();
            if (line.isHeading()) {
                continue;
            }
            if (section.isEmpty()) {
                bare.add(line);
            } else {
                texts.computeIfAbsent(section, _ -> new StringBuilder())
                        .append(line.text())
                        .append('\n');
            }
        }
        texts.forEach(
                (section, text) -> ofSection.put(joined(section), find(section, text.toString())));
        stretches(bare);
    }

    /** The topics that the course did not have and those of its own that this source serves. */
    List<Topic> used() {
        return List.copyOf(mine);
    }

    /** The topic of a line, where it has one. */
    List<String> of(Line line) {
        List<String> section = line.passage().section();
        return section.isEmpty()
                ? ofLine.getOrDefault(line.index(), List.of())
                : ofSection.getOrDefault(joined(section), List.of());
    }

    private static String joined(List<String> section) {
        return String.join("\n", section);
    }

    private List<String> find(List<String> section, String text) {
        String heading = plain(section.getLast());
        Topic named = byKey.get(key(heading));
        if (named != null) {
            return used(named);
        }
        Optional<Topic> near = index.nearest(heading, text, ENOUGH);
        if (near.isPresent()) {
            return used(near.get());
        }
        Topic topic = null;
        for (String each : section) {
            topic = own(each, topic);
        }
        return topic == null ? List.of() : used(topic);
    }

    private List<String> used(Topic topic) {
        mine.add(topic);
        return List.of(topic.name());
    }

    private void stretches(List<Line> bare) {
        for (int from = 0; from < bare.size(); from += STRETCH) {
            List<Line> stretch = bare.subList(from, Math.min(from + STRETCH, bare.size()));
            StringBuilder text = new StringBuilder();
            stretch.forEach(line -> text.append(line.text()).append('\n'));
            index.nearest("", text.toString(), ENOUGH)
                    .map(this::used)
                    .ifPresent(name -> stretch.forEach(line -> ofLine.put(line.index(), name)));
        }
    }

    private @Nullable Topic own(String heading, @Nullable Topic parent) {
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
        mine.add(found);
        return found;
    }

    /** Without numbers, "continued" and closing marks. */
    private static String plain(String heading) {
        return heading.strip()
                .replaceFirst("^(?:\\d+(?:\\.\\d+)*[.):]?\\s+|[#*•-]+\\s*)", "")
                .replaceFirst(OUTLINE_LETTER, "")
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
