package org.examwright.knowledge.extraction.actors;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether two names can be those of one person: surname, clipped or misspelt by one letter. */
final class SameName {
    private static final Pattern NUMERAL = Pattern.compile("(?:[IVX]+|Jr|Sr)");

    /** Endings that make another name of a name: "John" is no short form of "Johnson". */
    private static final Pattern MAKES_ANOTHER =
            Pattern.compile(
                    "s?sen|s?son|s?ton|burg|grad|town|ville|s|es|ian|ism|ists?|ites?|ov|ova|ski|field|ford|ham|well|shire|land");

    private SameName() {}

    /** Whether the later name, mostly the shorter, can mean the person of the fuller one. */
    static boolean ofPerson(Candidate full, Candidate other) {
        String one = surname(full.name);
        String two = surname(other.name);
        boolean bare = other.single() || NameFinder.OFFICES.contains(first(other.name));
        if (one.equals(two)) {
            return bare && !anothersLater(full, other)
                    || full.single()
                    || first(full.name).equals(first(other.name))
                    || NameFinder.OFFICES.contains(first(full.name));
        }
        if (numbered(full.name)) {
            return other.single() && one.startsWith(two + " ");
        }
        if (full.single() && other.single()) {
            return Math.min(one.length(), two.length()) >= 6 && oneApart(one, two)
                    || other.mentions.size() <= full.mentions.size() && isClipped(one, two);
        }
        if (bare) {
            return other.mentions.size() <= full.mentions.size() && isClipped(one, two);
        }
        return full.words().size() == other.words().size()
                && !numbered(other.name)
                && oneApart(full.name, other.name);
    }

    /** "Zino" for a name that begins so and goes on by two letters or more. */
    static boolean isClipped(String whole, String part) {
        return part.length() >= 4
                && whole.length() >= part.length() + 2
                && whole.startsWith(part)
                && !MAKES_ANOTHER.matcher(whole.substring(part.length())).matches();
    }

    /**
     * A full name that comes once, after its surname has been used and not before it is used again,
     * is another's: "Kennedy … his brother Robert Kennedy".
     */
    private static boolean anothersLater(Candidate full, Candidate bare) {
        if (full.single()
                || full.mentions.size() > 1
                || bare.mentions.isEmpty()
                || NameFinder.OFFICES.contains(first(full.name))) {
            return false;
        }
        int at = full.mentions.getFirst().line().index();
        return bare.mentions.stream().anyMatch(m -> m.line().index() < at - 1)
                && bare.mentions.stream().noneMatch(m -> m.line().index() > at);
    }

    /**
     * Of several persons with one surname the one who is named last before it wherever it stands
     * alone, or null where that is not always the same one.
     *
     * @param clusters the names of each of them
     */
    static @Nullable Candidate ofSeveral(
            List<Candidate> heads, Map<Candidate, List<Candidate>> clusters, Candidate bare) {
        Map<Candidate, TreeSet<Long>> places = new LinkedHashMap<>();
        for (Candidate head : heads) {
            TreeSet<Long> ofHead = new TreeSet<>();
            for (Candidate name : clusters.getOrDefault(head, List.of())) {
                name.mentions.forEach(mention -> ofHead.add(place(mention)));
            }
            places.put(head, ofHead);
        }
        Set<Candidate> found = new HashSet<>();
        for (Mention mention : bare.mentions) {
            Candidate last = null;
            long nearest = -1;
            for (Map.Entry<Candidate, TreeSet<Long>> head : places.entrySet()) {
                Long before = head.getValue().lower(place(mention));
                if (before != null && before > nearest) {
                    last = head.getKey();
                    nearest = before;
                }
            }
            if (last != null) {
                found.add(last);
            }
        }
        return found.isEmpty()
                ? heads.getFirst()
                : found.size() == 1 ? found.iterator().next() : null;
    }

    private static long place(Mention mention) {
        return ((long) mention.line().index() << Integer.SIZE) + mention.start();
    }

    static boolean numbered(String name) {
        List<String> words = List.of(name.split(" "));
        return words.size() > 1 && NUMERAL.matcher(words.getLast()).matches();
    }

    /** The last name; for a king with a number his whole name without a title. */
    static String surname(String name) {
        List<String> words = List.of(name.split(" "));
        if (numbered(name)) {
            boolean titled = words.size() > 2 && NameFinder.OFFICES.contains(first(name));
            return String.join(" ", titled ? words.subList(1, words.size()) : words)
                    .toLowerCase(Locale.ROOT);
        }
        return words.getLast().toLowerCase(Locale.ROOT);
    }

    static String first(String name) {
        return name.split(" ")[0].toLowerCase(Locale.ROOT);
    }

    /** One letter more, less, other, or two neighbours swapped; equal words are not one apart. */
    static boolean oneApart(String one, String other) {
        int lengths = one.length() - other.length();
        if (Math.abs(lengths) > 1 || one.equals(other)) {
            return false;
        }
        int head = 0;
        int shorter = Math.min(one.length(), other.length());
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        String restOne = one.substring(head);
        String restOther = other.substring(head);
        if (lengths > 0) {
            return restOne.substring(1).equals(restOther);
        }
        if (lengths < 0) {
            return restOther.substring(1).equals(restOne);
        }
        return restOne.substring(1).equals(restOther.substring(1))
                || restOne.length() > 1
                        && restOne.charAt(0) == restOther.charAt(1)
                        && restOne.charAt(1) == restOther.charAt(0)
                        && restOne.substring(2).equals(restOther.substring(2));
    }
}
