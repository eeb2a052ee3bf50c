package org.examwright.knowledge.extraction.ties;

import java.util.List;
import java.util.Map;
import org.examwright.knowledge.Actor.Tenure;
import org.examwright.knowledge.extraction.actors.Member;
import org.jspecify.annotations.Nullable;

/** All that was found about how the actors of a source are bound. */
public record Ties(Map<Member, List<Tenure>> tenures, Map<Member, String> roles, List<Tie> links) {

    /** The offices that a person held, in the order in which they are told. */
    public List<Tenure> offices(Member member) {
        return tenures.getOrDefault(member, List.of());
    }

    /** A short description from the notes, or null. */
    public @Nullable String role(Member member) {
        String told = roles.get(member);
        List<Tenure> held = offices(member);
        return told == null && !held.isEmpty() ? held.getFirst().office() : told;
    }
}
