package org.examwright.generation.writing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What a candidate is written with: draws that depend on the seed, the pattern and the candidate
 * alone, and places for keys that come out even over a paper.
 */
public final class Pen {
    private final SplittableRandom random;
    private final Places places;

    public Pen(long seed, String name, Places places) {
        this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ hash(name));
        this.places = places;
    }

    /** FNV-1a over UTF-8: the same on every machine, in every locale. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    /** A whole number from 0, below the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** One of several, each as likely. */
    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[below(choices.length)];
    }

    /** One of a list, each as likely. */
    public <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** The same things in a drawn order. */
    public <T> List<T> shuffled(List<T> things) {
        List<T> list = new ArrayList<>(things);
        for (int i = list.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T at = list.get(i);
            list.set(i, list.get(j));
            list.set(j, at);
        }
        return list;
    }

    /**
     * A place for the key among so many options, from the places it can have; even over the paper.
     */
    public int place(int options, List<Integer> possible) {
        return places.next(options, possible);
    }

    /**
     * The same for values that stand in order: each rank is as likely, whatever places other kinds
     * of question have left over. Else the largest of several figures would mostly be the key.
     */
    public int rank(int options, List<Integer> possible) {
        return places.next(options, List.of(oneOf(possible)));
    }
}
