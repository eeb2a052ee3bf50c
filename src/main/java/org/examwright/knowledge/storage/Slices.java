package org.examwright.knowledge.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;

/** Cuts knowledge into parts that are each stored in a short transaction, in this order. */
public final class Slices {
    private static final int SIZE = 1000;

    private Slices() {}

    /**
     * The syllabus first, then each kind of fact; relations, which point at the others, last, with
     * what is easily confused.
     */
    public static List<Knowledge> of(Knowledge all) {
        var slices = new ArrayList<Knowledge>();
        slices.add(new Knowledge(all.topics(), all.themes(), e(), e(), e(), e(), e(), e()));
        cut(all.actors(), p -> new Knowledge(e(), e(), p, e(), e(), e(), e(), e()), slices);
        cut(all.events(), p -> new Knowledge(e(), e(), e(), p, e(), e(), e(), e()), slices);
        cut(all.terms(), p -> new Knowledge(e(), e(), e(), e(), p, e(), e(), e()), slices);
        cut(all.figures(), p -> new Knowledge(e(), e(), e(), e(), e(), p, e(), e()), slices);
        cut(all.statements(), p -> new Knowledge(e(), e(), e(), e(), e(), e(), p, e()), slices);
        cut(all.relations(), p -> new Knowledge(e(), e(), e(), e(), e(), e(), e(), p), slices);
        if (!all.confusable().isEmpty()) {
            slices.add(slices.removeLast().with(all.confusable()));
        }
        return slices;
    }

    /** One fact, with nothing else. */
    public static Knowledge alone(Fact fact) {
        return switch (fact) {
            case Actor a -> new Knowledge(e(), e(), List.of(a), e(), e(), e(), e(), e());
            case Event v -> new Knowledge(e(), e(), e(), List.of(v), e(), e(), e(), e());
            case Term t -> new Knowledge(e(), e(), e(), e(), List.of(t), e(), e(), e());
            case Figure f -> new Knowledge(e(), e(), e(), e(), e(), List.of(f), e(), e());
            case Statement s -> new Knowledge(e(), e(), e(), e(), e(), e(), List.of(s), e());
            case Relation r -> new Knowledge(e(), e(), e(), e(), e(), e(), e(), List.of(r));
        };
    }

    private static <T> List<T> e() {
        return List.of();
    }

    private static <F extends Fact> void cut(
            List<F> facts, Function<List<F>, Knowledge> part, List<Knowledge> slices) {
        for (int from = 0; from < facts.size(); from += SIZE) {
            slices.add(part.apply(facts.subList(from, Math.min(from + SIZE, facts.size()))));
        }
    }
}
