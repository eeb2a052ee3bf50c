package org.examwright.knowledge.editing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Confusables;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.drafting.EditProblem;
import org.examwright.knowledge.storage.Confusions;
import org.examwright.platform.MergePatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What learners take an actor, an event or a term for, as a member of the fact itself. */
@Component
class Partners {
    private static final int MOST = 40;
    private final Confusions confusions;

    Partners(Confusions confusions) {
        this.confusions = confusions;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Sent(@Nullable List<@Nullable String> confusableWith) {}

    /** Takes over {@code confusableWith} where it is sent; the fact itself stays as it is. */
    void change(UUID course, Fact fact, MergePatch patch) {
        if (!patch.patch().has("confusableWith")
                || !(fact instanceof Actor || fact instanceof Event || fact instanceof Term)) {
            return;
        }
        var sent = patch.apply(new Sent(List.of()), Sent.class).confusableWith();
        var names = new ArrayList<String>();
        for (var name : sent == null ? List.<@Nullable String>of() : sent) {
            if (name == null || name.isBlank() || names.size() == MOST) {
                throw EditProblem.INVALID.at(
                        "/confusableWith/" + names.size(), "Up to %d names".formatted(MOST));
            }
            names.add(name.strip());
        }
        var held = confusions.ofCourse(course);
        if (!new HashSet<>(names).equals(new HashSet<>(held.with(fact.name())))) {
            refuseStrangers(course, fact, names);
            confusions.replace(course, held.taking(fact.name(), names));
        }
    }

    private void refuseStrangers(UUID course, Fact fact, List<String> names) {
        var all = new ArrayList<>(names);
        all.add(fact.name());
        var unknown = confusions.unknown(course, new Confusables(List.of(all)));
        if (unknown.isEmpty()) {
            return;
        }
        var refused =
                EditProblem.UNKNOWN_NAME.because(
                        "Each must be the name of an actor, a term or an event of the course that"
                                + " nobody rejected");
        unknown.forEach(
                (pointer, name) ->
                        refused.with(
                                pointer.replace("/sets/0", "/confusableWith"),
                                EditProblem.UNKNOWN_NAME.code(),
                                "The course has no actor, term or event '" + name + "'"));
        throw refused;
    }
}
