package org.examwright.knowledge.extraction.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.language.Line;
import org.jspecify.annotations.Nullable;

/** Joins the names that mean the same actor. */
final class Aliases {
    private static final Pattern SHORT_BEFORE = Pattern.compile("\\b(\\p{Lu}{2,6}) ?\\($");
    private static final Pattern SHORT_BEHIND = Pattern.compile(" ?\\((?:the )?(\\p{Lu}{2,6})\\)");

    private static final int FIRST_NAME_REACH = 4;

    private final Map<String, Candidate> candidates;
    private final List<Line> lines;
    private final Map<String, Actor> known;
    private final Map<Candidate, List<Candidate>> clusters = new LinkedHashMap<>();

    /** The heads of clusters as they came, and whose cluster each name is in. */
    private final Map<Candidate, Integer> order = new HashMap<>();

    private final Map<Candidate, Candidate> homes = new HashMap<>();
    private final NameIndex index;

    Aliases(Map<String, Candidate> candidates, List<Line> lines, Map<String, Actor> known) {
        this.candidates = candidates;
        this.lines = lines;
        this.known = known;
        this.index = new NameIndex(known);
    }

    /**
     * Joins them.
     *
     * @param states abbreviations that are countries
     */
    Cast join(Set<String> states) {
        List<Candidate> all = new ArrayList<>(candidates.values());
        all.sort(
                Comparator.comparingInt((Candidate c) -> -c.words().size())
                        .thenComparing(c -> -c.mentions.size()));
        for (Candidate candidate : all) {
            if (candidate.kind != null) {
                place(candidate);
            }
        }
        for (Candidate candidate : all) {
            if (candidate.kind == null) {
                Candidate home = clipped(candidate);
                if (home != null) {
                    clusters.computeIfAbsent(home, _ -> new ArrayList<>()).add(candidate);
                }
            }
        }
        joinFirstNames();
        joinShortForms();
        Naming naming = new Naming(lines, known);
        List<Member> members = new ArrayList<>();
        clusters.forEach((head, names) -> members.add(naming.member(head, names)));
        members.sort(Comparator.comparingInt(Aliases::firstPlace));
        new Initials(members, lines).add();
        return new Cast(members, states);
    }

    /** "Anne" after "Anne Boleyn", where no other Anne is named. */
    private void joinFirstNames() {
        Map<String, List<Candidate>> byFirst =
                clusters.keySet().stream()
                        .filter(head -> head.kind == Actor.Kind.PERSON && !head.single())
                        .collect(Collectors.groupingBy(head -> head.words().getFirst()));
        for (Candidate bare : List.copyOf(clusters.keySet())) {
            if (bare.kind != Actor.Kind.PERSON
                    || !bare.single()
                    || Objects.requireNonNull(clusters.get(bare)).size() > 1) {
                continue;
            }
            List<Candidate> homes = byFirst.getOrDefault(bare.name, List.of());
            int gap = homes.size() == 1 ? line(bare) - line(homes.getFirst()) : -1;
            if (gap >= 0 && gap <= FIRST_NAME_REACH) {
                move(bare, homes.getFirst());
            }
        }
    }

    /** "NAACP" for the body whose capitals it is, and "DAF (German Labour Front)". */
    private void joinShortForms() {
        PersonalInitials initials = new PersonalInitials(clusters);
        Map<String, Candidate> spelt = shortForms();
        Map<String, List<Candidate>> byCapitals =
                clusters.keySet().stream().collect(Collectors.groupingBy(Aliases::capitals));
        for (Candidate acronym : List.copyOf(candidates.values())) {
            if (!KindJudge.isAcronym(acronym.name)) {
                continue;
            }
            List<Candidate> homes = byCapitals.getOrDefault(acronym.name, List.of());
            Candidate told = spelt.get(acronym.name);
            Candidate home = told != null ? told : homes.size() == 1 ? homes.getFirst() : null;
            if (home != null && clusters.containsKey(home)) {
                if (clusters.containsKey(acronym)) {
                    move(acronym, home);
                } else {
                    Objects.requireNonNull(clusters.get(home)).add(acronym);
                }
            } else if (home == null) {
                joinInitials(acronym, initials.meant(acronym));
            }
        }
    }

    private void joinInitials(Candidate letters, @Nullable Candidate person) {
        if (person == null) {
            return;
        }
        if (!clusters.containsKey(person)) {
            clusters.values().forEach(names -> names.remove(person));
            clusters.put(person, new ArrayList<>(List.of(person)));
        }
        clusters.putIfAbsent(letters, new ArrayList<>(List.of(letters)));
        move(letters, person);
    }

    private static String capitals(Candidate head) {
        if (head.words().size() < 3 || head.words().stream().anyMatch(w -> w.isEmpty())) {
            return "";
        }
        StringBuilder capitals = new StringBuilder();
        head.words().stream()
                .map(word -> word.charAt(0))
                .filter(Character::isUpperCase)
                .forEach(capitals::append);
        return capitals.toString();
    }

    /** Short forms that a bracket beside the whole name explains. */
    private Map<String, Candidate> shortForms() {
        Map<String, Candidate> found = new HashMap<>();
        for (Candidate head : clusters.keySet()) {
            if (head.kind == Actor.Kind.GROUP) {
                continue;
            }
            for (Mention mention : head.mentions) {
                String before = mention.line().part(0, mention.start());
                Matcher left = SHORT_BEFORE.matcher(before);
                Matcher right =
                        SHORT_BEHIND.matcher(
                                mention.line().part(mention.end(), mention.line().text().length()));
                if (left.find() && mayShorten(left.group(1), head)) {
                    found.put(left.group(1), head);
                }
                if (right.lookingAt() && mayShorten(right.group(1), head)) {
                    found.put(right.group(1), head);
                }
            }
        }
        return found;
    }

    /** "LBJ" for a person ends with the surname's first letter. */
    private static boolean mayShorten(String acronym, Candidate head) {
        return head.kind != Actor.Kind.PERSON
                || acronym.length() <= 3
                        && head.words()
                                .getLast()
                                .startsWith(acronym.substring(acronym.length() - 1));
    }

    private void move(Candidate from, Candidate home) {
        List<Candidate> names = Objects.requireNonNull(clusters.remove(from));
        Objects.requireNonNull(clusters.get(home)).addAll(names);
    }

    private static int firstPlace(Member member) {
        return member.mentions().stream().mapToInt(m -> m.line().index()).min().orElse(0);
    }

    private void place(Candidate candidate) {
        var heads = new TreeMap<Integer, Candidate>();
        for (Candidate other : index.like(candidate)) {
            Candidate head = Objects.requireNonNull(homes.get(other));
            if (same(other, candidate)) {
                heads.put(Objects.requireNonNull(order.get(head)), head);
            }
        }
        boolean shared =
                heads.size() > 1 && candidate.kind == Actor.Kind.PERSON && candidate.single();
        Candidate home =
                shared
                        ? SameName.ofSeveral(List.copyOf(heads.values()), clusters, candidate)
                        : heads.isEmpty() ? null : heads.firstEntry().getValue();
        if (home == null) {
            home = candidate;
            order.put(candidate, clusters.size());
        }
        clusters.computeIfAbsent(home, _ -> new ArrayList<>()).add(candidate);
        homes.put(candidate, home);
        index.add(candidate);
    }

    private static int line(Candidate candidate) {
        return candidate.mentions.stream().mapToInt(m -> m.line().index()).min().orElse(0);
    }

    private boolean same(Candidate full, Candidate other) {
        Actor actor = known.get(full.name);
        if (actor != null && actor.equals(known.get(other.name))) {
            return true;
        }
        String one = NameIndex.plain(full.name);
        String two = NameIndex.plain(other.name);
        if (one.equals(two)) {
            return true;
        }
        boolean persons = full.kind == Actor.Kind.PERSON && other.kind == Actor.Kind.PERSON;
        if (!persons && one.length() > 8 && one.contains(" ") && SameName.oneApart(one, two)) {
            return true;
        }
        if (full.kind != other.kind) {
            return false;
        }
        if (full.kind == Actor.Kind.GROUP) {
            return one.equals(two + "s") || two.equals(one + "s");
        }
        if (full.kind == Actor.Kind.PERSON) {
            return SameName.ofPerson(full, other);
        }
        return one.equals(two + "s")
                || two.equals(one + "s")
                || one.length() > 7 && SameName.oneApart(one, two)
                || !one.contains(" of ") && one.endsWith(" " + two) && !two.contains(" ");
    }

    /** "Zino" for a person whose name begins so, where no one else's does. */
    private @Nullable Candidate clipped(Candidate candidate) {
        String name = candidate.name;
        if (!candidate.single() || name.length() < 4 || candidate.place > 0) {
            return null;
        }
        String small = name.toLowerCase(Locale.ROOT);
        List<Candidate> whose =
                index.like(candidate).stream()
                        .filter(head -> head.kind == Actor.Kind.PERSON && order.containsKey(head))
                        .filter(
                                head -> {
                                    String surname = SameName.surname(head.name);
                                    return surname.equals(small)
                                            || SameName.isClipped(surname, small)
                                                    && !KindJudge.isThing(small)
                                            || name.length() >= 7
                                                    && SameName.oneApart(surname, small);
                                })
                        .toList();
        return whose.size() == 1 ? whose.getFirst() : null;
    }
}
