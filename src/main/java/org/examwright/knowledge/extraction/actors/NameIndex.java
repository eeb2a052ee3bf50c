package org.examwright.knowledge.extraction.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;

/**
 * Finds the names that may mean the same actor as another without looking at all of them: whatever
 * {@link Aliases} would join shares a key here. Long notes name tens of thousands.
 */
final class NameIndex {
    private static final Pattern ORDINAL = Pattern.compile("^\\d+(?:st|nd|rd|th)\\s+");

    /** What a clipped name keeps, at least. */
    private static final int CLIPPED = 4;

    private final Map<String, Actor> known;
    private final Map<String, List<Candidate>> found = new HashMap<>();

    NameIndex(Map<String, Actor> known) {
        this.known = known;
    }

    /** Without a number in front: "8th Route Army". */
    static String unnumbered(String name) {
        return ORDINAL.matcher(name).replaceFirst("");
    }

    /** In small letters, without a number in front. */
    static String plain(String name) {
        return unnumbered(name).toLowerCase(Locale.ROOT);
    }

    /** Adds a name that later ones may mean. */
    void add(Candidate full) {
        String plain = plain(full.name);
        String surname = SameName.surname(full.name);
        Set<String> keys = shared(full, plain, surname);
        if (plain.endsWith("s")) {
            keys.add("name " + plain.substring(0, plain.length() - 1));
        }
        keys.add("last " + plain.substring(plain.lastIndexOf(' ') + 1));
        if (full.kind == Actor.Kind.PERSON) {
            if (SameName.numbered(full.name)) {
                keys.add("first " + surname.substring(0, surname.indexOf(' ')));
            }
            for (int end = CLIPPED; end <= surname.length() - 2; end++) {
                keys.add("clip " + surname.substring(0, end));
            }
        }
        keys.forEach(key -> found.computeIfAbsent(key, _ -> new ArrayList<>()).add(full));
    }

    /** Those added that a name may mean, in no order. */
    Set<Candidate> like(Candidate name) {
        String plain = plain(name.name);
        String surname = SameName.surname(name.name);
        Set<String> keys = shared(name, plain, surname);
        if (plain.endsWith("s")) {
            keys.add("name " + plain.substring(0, plain.length() - 1));
        }
        if (plain.indexOf(' ') < 0) {
            keys.add("last " + plain);
        }
        if (name.single()) {
            keys.add("first " + surname);
        }
        keys.add("surname " + surname);
        keys.add("clip " + surname);
        misspelt("surname", surname, keys);
        Set<Candidate> like = new LinkedHashSet<>();
        keys.forEach(key -> like.addAll(found.getOrDefault(key, List.of())));
        return like;
    }

    private Set<String> shared(Candidate name, String plain, String surname) {
        Set<String> keys = new LinkedHashSet<>();
        Actor actor = known.get(name.name);
        if (actor != null) {
            keys.add("actor " + actor.id());
        }
        keys.add("name " + plain);
        misspelt("name", plain, keys);
        if (name.kind == Actor.Kind.PERSON) {
            keys.add("surname " + surname);
            misspelt("surname", surname, keys);
            misspelt("person", name.name, keys);
        }
        return keys;
    }

    /**
     * Words that are one letter apart, or have two neighbours swapped, have the first or the last
     * half in common. Half is counted by the shorter of the two, which may be either.
     */
    private static void misspelt(String what, String word, Set<String> keys) {
        for (int length = Math.max(1, word.length() - 1); length <= word.length(); length++) {
            int half = (length - 1) / 2;
            keys.add(what + " begins " + length + " " + word.substring(0, half));
            keys.add(what + " ends " + length + " " + word.substring(word.length() - half));
        }
    }
}
