package org.examwright.knowledge.extraction.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.language.Line;
import org.jspecify.annotations.Nullable;

/** The actors of one source and where each stands. */
public final class Cast {
    private final List<Member> members;
    private final Map<String, Actor.Kind> kinds = new HashMap<>();
    private final Map<Integer, List<Appearance>> byLine = new HashMap<>();

    private final Set<String> states;

    /**
     * A cast.
     *
     * @param states abbreviations that the notes use as names of countries
     */
    Cast(List<Member> members, Set<String> states) {
        this.states = Set.copyOf(states);
        this.members = List.copyOf(members);
        for (Member member : members) {
            kinds.putIfAbsent(member.name().toLowerCase(Locale.ROOT), member.kind());
            member.aliases()
                    .forEach(a -> kinds.putIfAbsent(a.toLowerCase(Locale.ROOT), member.kind()));
            for (Mention mention : member.mentions()) {
                byLine.computeIfAbsent(mention.line().index(), _ -> new ArrayList<>())
                        .add(new Appearance(member, mention));
            }
        }
        byLine.values()
                .forEach(
                        list ->
                                list.sort(
                                        Comparator.comparingInt(
                                                appearance -> appearance.mention().start())));
    }

    /** The same cast with more places at which some of its members stand. */
    public Cast with(Map<Member, List<Mention>> more) {
        List<Member> again = new ArrayList<>();
        for (Member member : members) {
            List<Mention> mentions = new ArrayList<>(member.mentions());
            mentions.addAll(more.getOrDefault(member, List.of()));
            mentions.sort(
                    Comparator.comparingInt((Mention m) -> m.line().index())
                            .thenComparingInt(Mention::start));
            again.add(member.with(member.aliases(), List.copyOf(mentions)));
        }
        return new Cast(again, states);
    }

    /** The kind of the actor that goes by a name or alias, case aside, or null. */
    public Actor.@Nullable Kind kindOf(String name) {
        return kinds.get(name.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the name is a country's, a region's or a great city's, and no actor's. */
    public boolean isPlace(String name) {
        return (KindJudge.isPlace(name.strip()) || states.contains(name.strip()))
                && kindOf(name) == null;
    }

    /** Whether the name is a country's or a city's, though it may act in the notes too. */
    public boolean isKnownPlace(String name) {
        return KindJudge.isPlace(name.strip());
    }

    public List<Member> members() {
        return members;
    }

    /** Who stands in a stretch of a line, in order. */
    public List<Appearance> in(Line line, int start, int end) {
        return byLine.getOrDefault(line.index(), List.of()).stream()
                .filter(a -> a.mention().start() >= start && a.mention().end() <= end)
                .toList();
    }

    /** The member that stands exactly at a place, or null. */
    public @Nullable Member at(Line line, int start) {
        return byLine.getOrDefault(line.index(), List.of()).stream()
                .filter(a -> a.mention().start() == start)
                .map(Appearance::member)
                .findFirst()
                .orElse(null);
    }

    /** One actor at one place. */
    public record Appearance(Member member, Mention mention) {}
}
