package org.examwright.knowledge.extraction.nearness;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Theme;

/**
 * Which of the course's themes a fact belongs to: those whose words it shares, by what the themes
 * are called and said to be and by the facts that belong to them already. A course without themes
 * of its own gets general ones.
 */
public final class Themes {
    private static final double ENOUGH = 0.03;
    private static final double HABIT = 0.15;
    private static final double NEARLY_AS_MUCH = 0.85;

    private final List<Theme> themes;
    private final boolean general;
    private final Nearness nearness;
    private final Map<String, Map<String, Double>> ofTopics = new HashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    public Themes(Knowledge known, Supplier<UUID> ids) {
        general = GeneralThemes.cover(known.themes());
        themes = general ? GeneralThemes.all(known.themes(), ids) : known.themes();
        var bags = new LinkedHashMap<String, WordBag>();
        for (Theme theme : themes) {
            String about = theme.description() == null ? "" : theme.description();
            bags.put(
                    theme.name(),
                    new WordBag()
                            .add(theme.name(), 4)
                            .add(about, 4)
                            .add(GeneralThemes.words(theme.name()), 2));
        }
        if (!general) {
            for (Event event : known.events()) {
                learn(bags, event.themes(), event.label());
            }
            for (Statement s : known.statements()) {
                learn(bags, s.themes(), s.subject() + " " + s.text());
            }
        }
        nearness = new Nearness(bags);
        known.events().forEach(event -> habits(event.topics(), event.themes()));
        known.statements().forEach(statement -> habits(statement.topics(), statement.themes()));
        ofTopics.values().forEach(Themes::share);
    }

    private static void learn(Map<String, WordBag> bags, List<String> names, String text) {
        for (String name : names) {
            WordBag bag = bags.get(name);
            if (bag != null) {
                bag.add(text, 1);
            }
        }
    }

    private void habits(List<String> topics, List<String> itsThemes) {
        for (String topic : topics) {
            for (String theme : itsThemes) {
                ofTopics.computeIfAbsent(topic, _ -> new HashMap<>())
                        .merge(theme, 1.0, Double::sum);
            }
        }
    }

    private static void share(Map<String, Double> counts) {
        double all = counts.values().stream().mapToDouble(Double::doubleValue).sum();
        counts.replaceAll((_, count) -> count / all);
    }

    /**
     * At most two, the nearest first; none where no theme is near. What the facts of its topics are
     * mostly about counts along with the words.
     */
    public List<String> of(String text, List<String> topics) {
        var scores = new TreeMap<String, Double>();
        nearness.to(new WordBag().add(text, 1))
                .forEach(near -> scores.put(near.name(), near.score()));
        for (String topic : topics) {
            ofTopics.getOrDefault(topic, Map.of())
                    .forEach((theme, share) -> scores.merge(theme, HABIT * share, Double::sum));
        }
        double best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        List<String> near =
                scores.entrySet().stream()
                        .filter(e -> e.getValue() >= Math.max(ENOUGH, NEARLY_AS_MUCH * best))
                        .sorted(
                                Map.Entry.<String, Double>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(2)
                        .map(Map.Entry::getKey)
                        .toList();
        used.addAll(near);
        return near;
    }

    /** The course's themes, and those of the general ones that some fact belongs to. */
    public List<Theme> all() {
        return general
                ? themes.stream().filter(theme -> used.contains(theme.name())).toList()
                : themes;
    }
}
