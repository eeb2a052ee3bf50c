package org.examwright.knowledge.packs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.jspecify.annotations.Nullable;

/** All that knowledge holds but its ids, as lines of text that can be compared. */
public final class SameFacts {
    private SameFacts() {}

    /**
     * @param sources what each source is called
     */
    public static List<String> of(Knowledge knowledge, Map<SourceId, String> sources) {
        var lines = new ArrayList<String>();
        var topics = new HashMap<UUID, String>();
        knowledge.topics().forEach(topic -> topics.put(topic.id(), topic.name()));
        for (var t : knowledge.topics()) {
            lines.add(
                    line("topic", t.name(), topics.get(t.parent()), t.from(), t.to())
                            + t.specification());
        }
        knowledge.themes().forEach(t -> lines.add(line("theme", t.name(), t.description())));
        knowledge.facts().forEach(fact -> lines.add(own(fact) + shared(fact, sources)));
        knowledge.confusable().sets().forEach(set -> lines.add("confusable " + set));
        return lines;
    }

    private static String own(Fact fact) {
        return switch (fact) {
            case Actor a -> line("actor", a.name(), a.kind(), a.aliases(), a.role(), a.offices());
            case Event e ->
                    line("event", e.label(), e.from(), e.to(), e.precision(), e.approximate())
                            + line(e.place(), e.parts(), e.themes());
            case Term t -> line("term", t.term(), t.kind(), t.definition());
            case Figure f ->
                    line("figure", f.value(), f.number(), f.unit(), f.measure(), f.from(), f.to());
            case Statement s ->
                    line("statement", s.kind(), s.subject(), s.text(), s.before(), s.after())
                            + line(s.stance(), s.actors(), s.themes());
            case Relation r ->
                    line("relation", r.type(), r.from().kind(), r.from().name())
                            + line(r.to().kind(), r.to().name());
        };
    }

    private static String shared(Fact fact, Map<SourceId, String> sources) {
        var quotes =
                fact.evidence().stream()
                        .map(
                                (Evidence e) ->
                                        line(sources.get(e.sourceId()), e.line(), e.start())
                                                + line(e.end(), e.quote()))
                        .toList();
        return line(fact.topics(), quotes, fact.standing());
    }

    private static String line(@Nullable Object... parts) {
        return Arrays.toString(parts);
    }
}
