package org.examwright.knowledge.extraction.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.language.Line;

/** Makes one actor of names that mean the same, and picks what it is called. */
final class Naming {
    private static final Pattern FULL_NAME =
            Pattern.compile("(?:\\p{Lu}[\\p{L}'-]+ ){1,3}\\p{Lu}[\\p{L}'-]+");

    private final Map<String, Actor> known;

    /** Headings that are nothing but a full name, by its last word. */
    private final Map<String, List<Heading>> headings = new HashMap<>();

    private record Heading(int place, String name) {}

    Naming(List<Line> lines, Map<String, Actor> known) {
        this.known = known;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).isHeading() ? lines.get(i).text().strip() : "";
            if (FULL_NAME.matcher(text).matches() && !KindJudge.isThing(SameName.first(text))) {
                headings.computeIfAbsent(
                                text.substring(text.lastIndexOf(' ') + 1), _ -> new ArrayList<>())
                        .add(new Heading(i, text));
            }
        }
    }

    /** The actor of these names; the head is the one that the others were joined to. */
    Member member(Candidate head, List<Candidate> names) {
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
        String best = NameIndex.unnumbered(head.name);
        if (head.kind == Actor.Kind.GROUP
                && names.stream().anyMatch(n -> n.name.equals(best + "s"))) {
            return best + "s";
        }
        if (head.kind != Actor.Kind.PERSON || !head.single()) {
            return best;
        }
        return names.stream()
                .flatMap(
                        n ->
                                headings.getOrDefault(n.words().getLast(), List.of()).stream()
                                        .filter(heading -> heading.name().endsWith(" " + n.name)))
                .min(Comparator.comparingInt(Heading::place))
                .map(Heading::name)
                .orElse(best);
    }
}
