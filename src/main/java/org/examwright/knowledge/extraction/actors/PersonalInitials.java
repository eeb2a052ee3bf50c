package org.examwright.knowledge.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examwright.knowledge.Actor;
import org.jspecify.annotations.Nullable;

/**
 * "ABC" for a person C whom the notes call by three letters and by the surname in turn. They stand
 * like a person's name, never with "the" or before a noun; the last is the surname's first, the
 * first that of the given name where one is told; and just one such person is named near by.
 */
final class PersonalInitials {
    /** As many lines lie between the letters and the name at most. */
    private static final int REACH = 8;

    private final Map<Candidate, List<Candidate>> clusters;

    /** The heads of persons' names by the first letter of the surname. */
    private final Map<String, List<Candidate>> bySurname;

    /** The first words of names of several, "ABC leaders", in capitals. */
    private final Set<String> openings;

    PersonalInitials(Map<Candidate, List<Candidate>> clusters) {
        this.clusters = clusters;
        this.openings =
                clusters.values().stream()
                        .flatMap(List::stream)
                        .filter(name -> !name.single())
                        .map(name -> name.words().getFirst().toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        this.bySurname =
                clusters.keySet().stream()
                        .filter(head -> head.kind == Actor.Kind.PERSON)
                        .collect(
                                Collectors.groupingBy(
                                        head -> head.words().getLast().substring(0, 1)));
    }

    /** The name that the letters stand for, a head of names or a surname below one; or null. */
    @Nullable Candidate meant(Candidate letters) {
        if (!mayBeAPersons(letters) || openings.contains(letters.name)) {
            return null;
        }
        List<Candidate> found = new ArrayList<>();
        for (Candidate head : bySurname.getOrDefault(letters.name.substring(2), List.of())) {
            Candidate fits = fits(letters, head, clusters.getOrDefault(head, List.of()));
            if (fits != null) {
                found.add(fits);
            }
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static boolean mayBeAPersons(Candidate letters) {
        return letters.name.length() == 3
                && (letters.kind == null || letters.kind == Actor.Kind.ORGANISATION)
                && letters.mentions.size() > 1
                && letters.acts > 0
                && letters.person >= 1
                && letters.articled + letters.modifies + letters.belongs + letters.enters == 0
                && letters.thing == 0
                && letters.place < 1;
    }

    private static @Nullable Candidate fits(
            Candidate letters, Candidate head, List<Candidate> names) {
        if (!isNear(letters, names)) {
            return null;
        }
        boolean given = !head.single() && !NameFinder.OFFICES.contains(SameName.first(head.name));
        if (!given || head.name.startsWith(letters.name.substring(0, 1))) {
            boolean once = names.stream().mapToInt(name -> name.mentions.size()).sum() < 2;
            return once && !given ? null : head; // a surname told once is anybody's
        }
        return names.stream()
                .filter(name -> name.single() && follows(name, letters, head))
                .findFirst()
                .orElse(null);
    }

    /**
     * A surname that comes only behind the letters, and nearer to them than to the full name that
     * they do not fit, is theirs: another bears it too.
     */
    private static boolean follows(Candidate surname, Candidate letters, Candidate full) {
        int first = lines(surname).min().orElse(0);
        int before = lines(letters).filter(line -> line <= first).max().orElse(-1);
        return before >= 0
                && lines(full).noneMatch(line -> line >= before)
                && List.of(full.name.split(" ")).getLast().equals(surname.name);
    }

    private static boolean isNear(Candidate letters, List<Candidate> names) {
        TreeSet<Integer> own = new TreeSet<>(lines(letters).boxed().toList());
        int nearest = Integer.MAX_VALUE;
        for (int other : names.stream().flatMapToInt(PersonalInitials::lines).toArray()) {
            Integer before = own.floor(other);
            Integer behind = own.ceiling(other);
            int gap = before == null ? REACH + 1 : other - before;
            nearest = Math.min(nearest, Math.min(gap, behind == null ? gap : behind - other));
        }
        return nearest > 0 && nearest <= REACH;
    }

    private static IntStream lines(Candidate name) {
        return name.mentions.stream().mapToInt(mention -> mention.line().index());
    }
}
