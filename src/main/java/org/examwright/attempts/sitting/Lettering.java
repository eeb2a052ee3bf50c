package org.examwright.attempts.sitting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The names that one attempt gives to the things of a question, in the order it shows them. The
 * question's own ids stay inside, for an author's id can be a hint.
 */
public final class Lettering {
    private final List<String> ids;
    private final List<String> names;
    private final Map<String, String> nameById = new LinkedHashMap<>();
    private final Map<String, String> idByName = new LinkedHashMap<>();

    private Lettering(List<String> ids, List<String> names) {
        this.ids = List.copyOf(ids);
        this.names = List.copyOf(names);
        for (int i = 0; i < ids.size(); i++) {
            nameById.put(ids.get(i), names.get(i));
            idByName.put(names.get(i), ids.get(i));
        }
    }

    /** a, b, c … z, aa, ab … in the order given. */
    public static Lettering letters(List<String> shown) {
        return new Lettering(
                shown, IntStream.range(0, shown.size()).mapToObj(Lettering::letter).toList());
    }

    /** 1, 2, 3 … in the order given. */
    public static Lettering numbers(List<String> shown) {
        return new Lettering(
                shown, IntStream.rangeClosed(1, shown.size()).mapToObj(Integer::toString).toList());
    }

    private static String letter(int place) {
        var last = String.valueOf((char) ('a' + place % 26));
        return place < 26 ? last : letter(place / 26 - 1) + last;
    }

    /** The question's ids in the order shown. */
    public List<String> ids() {
        return ids;
    }

    public List<String> names() {
        return names;
    }

    /** Falls back on the id itself where it is not one of these. */
    public String name(String id) {
        return nameById.getOrDefault(id, id);
    }

    /** Falls back on the name itself where it is not one of these. */
    public String id(String name) {
        return idByName.getOrDefault(name, name);
    }
}
