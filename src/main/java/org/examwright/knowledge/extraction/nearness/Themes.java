package org.examwright.knowledge.extraction.nearness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.extraction.nearness.Nearness.Near;

/**
 * Which of the course's themes a fact belongs to: those whose words it shares, by what the themes
 * are called and said to be and by the facts that belong to them already. A course without themes
 * of its own gets general ones.
 */
public final class Themes {
    private static final double ENOUGH = 0.03;
    private static final double NEARLY_AS_MUCH = 0.85;

    private final List<Theme> themes;
    private final boolean general;
    private final Nearness nearness;
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
                event.themes().stream()
                        .filter(bags::containsKey)
                        .forEach(name -> bags.get(name).add(event.label(), 1));
            }
            for (Statement s : known.statements()) {
                s.themes().stream()
                        .filter(bags::containsKey)
                        .forEach(name -> bags.get(name).add(s.subject() + " " + s.text(), 1));
            }
        }
        nearness = new Nearness(bags);
    }

    /** At most two, the nearest first; none where no theme is near. */
    public List<String> of(String text) {
        List<String> near = new ArrayList<>();
        double best = 0;
        for (Near each : nearness.to(new WordBag().add(text, 1))) {
            best = Math.max(best, each.score());
            if (each.score() >= ENOUGH
                    && each.score() >= NEARLY_AS_MUCH * best
                    && near.size() < 2) {
                near.add(each.name());
            }
        }
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
