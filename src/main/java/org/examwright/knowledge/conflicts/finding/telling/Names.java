package org.examwright.knowledge.conflicts.finding.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.jspecify.annotations.Nullable;

/** Knows a course's actors by every name that belongs to one of them only. */
public final class Names {
    private static final int LONGEST = 6;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMERAL = Pattern.compile("[IVX]+");
    private static final Set<String> JOINS = Set.of("'", "'s", "-", "&", ".");
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Set<String> firsts = new HashSet<>();

    public Names(List<Actor> all) {
        Map<String, Set<String>> owners = new HashMap<>();
        for (Actor actor : all) {
            actors.put(actor.name(), actor);
            for (String name : names(actor)) {
                owners.computeIfAbsent(key(name), _ -> new LinkedHashSet<>()).add(actor.name());
            }
        }
        owners.forEach(
                (name, whose) -> {
                    if (whose.size() == 1) {
                        byName.put(name, whose.iterator().next());
                    }
                });
        for (Actor actor : all) {
            byName.put(key(actor.name()), actor.name());
        }
        byName.keySet().forEach(name -> firsts.add(name.split(" ")[0]));
    }

    /** All that an actor may go by: a person by the surname, a king by his name without number. */
    private static List<String> names(Actor actor) {
        List<String> names = new ArrayList<>(actor.aliases());
        names.add(actor.name());
        int last = actor.name().lastIndexOf(' ');
        if (actor.kind() == Actor.Kind.PERSON && last > 0) {
            var numbered = NUMERAL.matcher(actor.name().substring(last + 1)).matches();
            names.add(
                    numbered ? actor.name().substring(0, last) : actor.name().substring(last + 1));
        }
        names.removeIf(name -> name.isEmpty() || !Character.isUpperCase(name.codePointAt(0)));
        return names;
    }

    private static String key(String name) {
        return SIGNS.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /**
     * How many of the texts from a place on are the longest name there, and whose; null for none.
     */
    public @Nullable Found at(List<String> words, int from) {
        if (!Character.isUpperCase(words.get(from).codePointAt(0))
                || !firsts.contains(words.get(from).toLowerCase(Locale.ROOT))) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        Found best = null;
        for (int i = from; i < words.size() && i < from + LONGEST; i++) {
            if (!Character.isLetterOrDigit(words.get(i).codePointAt(0))
                    && !JOINS.contains(words.get(i))) {
                break;
            }
            name.append(i == from ? "" : " ").append(words.get(i));
            if (JOINS.contains(words.get(i))) {
                continue;
            }
            String actor = byName.get(key(name.toString()));
            if (actor != null) {
                best = new Found(actor, i - from + 1);
            }
        }
        return best;
    }

    public boolean person(@Nullable String name) {
        Actor actor = name == null ? null : actors.get(name);
        return actor != null && actor.kind() == Actor.Kind.PERSON;
    }

    /** Whether the notes name an actor more than once. */
    public boolean wellKnown(String name) {
        Actor actor = actors.get(name);
        return actor != null && actor.evidence().size() > 1;
    }

    public @Nullable Actor actor(String name) {
        return actors.get(name);
    }

    public record Found(String actor, int words) {}
}
