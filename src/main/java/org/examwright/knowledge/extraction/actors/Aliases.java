package org.examwright.knowledge.extraction.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.language.Line;
import org.jspecify.annotations.Nullable;

/** Joins the names that mean the same actor. */
final class Aliases {
    private static final Pattern ORDINAL = Pattern.compile("^\\d+(?:st|nd|rd|th)\\s+");
    private static final Pattern NUMERAL = Pattern.compile("(?:[IVX]+|Jr|Sr)");

    private final Map<String, Candidate> candidates;
    private final List<Line> lines;
    private final Map<String, Actor> known;
    private final Map<Candidate, List<Candidate>> clusters = new LinkedHashMap<>();

    Aliases(Map<String, Candidate> candidates, List<Line> lines, Map<String, Actor> known) {
        this.candidates = candidates;
        this.lines = lines;
        this.known = known;
    }

    Cast join() {
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
        List<Member> members = new ArrayList<>();
        clusters.forEach((head, names) -> members.add(member(head, names)));
        members.sort(Comparator.comparingInt(Aliases::firstPlace));
        new Initials(members, lines).add();
        return new Cast(members);
    }

    private static int firstPlace(Member member) {
        return member.mentions().stream().mapToInt(m -> m.line().index()).min().orElse(0);
    }

    private void place(Candidate candidate) {
        Candidate home = null;
        for (var cluster : clusters.entrySet()) {
            Candidate head = cluster.getKey();
            if (cluster.getValue().stream().anyMatch(other -> same(other, candidate))) {
                if (home != null && candidate.kind == Actor.Kind.PERSON && candidate.single()) {
                    home = moreMentioned(home, head);
                } else if (home == null) {
                    home = head;
                }
            }
        }
        if (home == null) {
            clusters.put(candidate, new ArrayList<>(List.of(candidate)));
        } else {
            clusters.computeIfAbsent(home, _ -> new ArrayList<>()).add(candidate);
        }
    }

    private static Candidate moreMentioned(Candidate one, Candidate other) {
        return other.mentions.size() > one.mentions.size() ? other : one;
    }

    private boolean same(Candidate full, Candidate other) {
        Actor actor = known.get(full.name);
        if (actor != null && actor.equals(known.get(other.name))) {
            return true;
        }
        String one = ORDINAL.matcher(full.name).replaceFirst("").toLowerCase(Locale.ROOT);
        String two = ORDINAL.matcher(other.name).replaceFirst("").toLowerCase(Locale.ROOT);
        if (one.equals(two)) {
            return true;
        }
        boolean persons = full.kind == Actor.Kind.PERSON && other.kind == Actor.Kind.PERSON;
        if (!persons && one.length() > 8 && one.contains(" ") && Spelling.oneApart(one, two)) {
            return true;
        }
        if (full.kind != other.kind) {
            return false;
        }
        if (full.kind == Actor.Kind.PERSON) {
            return samePerson(full, other);
        }
        return one.equals(two + "s")
                || two.equals(one + "s")
                || one.length() > 7 && Spelling.oneApart(one, two)
                || !one.contains(" of ") && one.endsWith(" " + two) && !two.contains(" ");
    }

    private static boolean samePerson(Candidate full, Candidate other) {
        String one = surname(full.name);
        String two = surname(other.name);
        boolean bare = other.single() || NameFinder.OFFICES.contains(first(other.name));
        if (one.equals(two)) {
            return bare
                    || full.single()
                    || first(full.name).equals(first(other.name))
                    || NameFinder.OFFICES.contains(first(full.name));
        }
        if (full.single() && other.single()) {
            return Math.min(one.length(), two.length()) >= 6 && Spelling.oneApart(one, two)
                    || two.length() >= 4
                            && one.length() >= two.length() + 2
                            && one.startsWith(two)
                            && other.mentions.size() <= full.mentions.size();
        }
        if (bare) {
            return two.length() >= 4
                    && one.length() >= two.length() + 2
                    && one.startsWith(two)
                    && other.mentions.size() <= full.mentions.size();
        }
        return full.words().size() == other.words().size()
                && !NUMERAL.matcher(full.words().getLast()).matches()
                && Spelling.oneApart(full.name, other.name);
    }

    /** "Zino" for a person whose name begins so, where no one else's does. */
    private @Nullable Candidate clipped(Candidate candidate) {
        String name = candidate.name;
        if (!candidate.single() || name.length() < 4 || candidate.place > 0) {
            return null;
        }
        List<Candidate> homes =
                clusters.keySet().stream()
                        .filter(head -> head.kind == Actor.Kind.PERSON)
                        .filter(
                                head -> {
                                    String surname = surname(head.name);
                                    return surname.equals(name.toLowerCase(Locale.ROOT))
                                            || surname.length() >= name.length() + 2
                                                    && surname.startsWith(
                                                            name.toLowerCase(Locale.ROOT))
                                                    && !KindJudge.isThing(
                                                            name.toLowerCase(Locale.ROOT))
                                            || name.length() >= 7
                                                    && Spelling.oneApart(
                                                            surname, name.toLowerCase(Locale.ROOT));
                                })
                        .toList();
        return homes.size() == 1 ? homes.getFirst() : null;
    }

    private static String surname(String name) {
        List<String> words = List.of(name.split(" "));
        int last = words.size() - 1;
        if (last > 0 && NUMERAL.matcher(words.get(last)).matches()) {
            return name.toLowerCase(Locale.ROOT);
        }
        return words.get(last).toLowerCase(Locale.ROOT);
    }

    private static String first(String name) {
        return name.split(" ")[0].toLowerCase(Locale.ROOT);
    }

    private Member member(Candidate head, List<Candidate> names) {
        Set<String> forms = new LinkedHashSet<>();
        List<Mention> mentions = new ArrayList<>();
        names.forEach(
                name -> {
                    forms.add(name.name);
                    name.mentions.forEach(m -> forms.add(m.name()));
                    mentions.addAll(name.mentions);
                });
        mentions.sort(
                Comparator.comparingInt((Mention m) -> m.line().index())
                        .thenComparingInt(Mention::start));
        Actor actor =
                names.stream()
                        .map(name -> known.get(name.name))
                        .filter(found -> found != null)
                        .findFirst()
                        .orElse(null);
        String best = actor != null ? actor.name() : fullName(head, names);
        String usual =
                names.stream()
                        .max(Comparator.comparingInt(name -> name.mentions.size()))
                        .orElse(head)
                        .name;
        forms.remove(best);
        Actor.Kind kind = head.kind == null ? Actor.Kind.GROUP : head.kind;
        double confidence = actor != null ? 0.95 : mentions.size() >= 3 ? 0.9 : 0.7;
        return new Member(
                best, usual, List.copyOf(forms), kind, List.copyOf(mentions), confidence, actor);
    }

    /** A heading that is nothing but a fuller name lends it. */
    private String fullName(Candidate head, List<Candidate> names) {
        String best = ORDINAL.matcher(head.name).replaceFirst("");
        if (head.kind == Actor.Kind.GROUP
                && names.stream().anyMatch(n -> n.name.equals(best + "s"))) {
            return best + "s";
        }
        if (head.kind != Actor.Kind.PERSON || !head.single()) {
            return best;
        }
        for (Line line : lines) {
            if (!line.isHeading()) {
                continue;
            }
            String text = line.text().strip();
            boolean name = text.matches("(?:\\p{Lu}[\\p{L}'-]+ ){1,3}\\p{Lu}[\\p{L}'-]+");
            boolean same = names.stream().anyMatch(n -> text.endsWith(" " + n.name));
            if (name && same && !KindJudge.isThing(first(text))) {
                return text;
            }
        }
        return best;
    }
}
