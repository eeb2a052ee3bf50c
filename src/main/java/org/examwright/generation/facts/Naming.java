package org.examwright.generation.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.telling.Names;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;

/**
 * What the notes tell of a thing whose name stands in the question already: such an event need not
 * tell by itself which of several strikes or congresses it means.
 */
public final class Naming {
    private static final String ONE_OF_SEVERAL = "name one of several without saying which";

    private Naming() {}

    /** The events that name the thing, each label once, by their first day and label. */
    public static List<Happening> events(Knowledge knowledge, Predicate<String> about) {
        List<Happening> told = new ArrayList<>();
        Names names = Names.of(knowledge.actors(), knowledge.events());
        Set<String> labels = new LinkedHashSet<>();
        for (Event event :
                new Contested(knowledge.disputes()).free(knowledge.events(), new TreeMap<>())) {
            String label = Dates.without(event.label());
            Optional<Clause> clause = Clause.of(label);
            if (about.test(label)
                    && Trust.reliable(event)
                    && Trust.faultOfLabel(label).isEmpty()
                    && clause.isPresent()
                    && (!Reading.unseen(event)
                            || Reading.fault(event, label, clause.get(), names)
                                    .filter(fault -> !fault.equals(ONE_OF_SEVERAL))
                                    .isEmpty())
                    && labels.add(label)) {
                told.add(new Happening(event, label, clause.get()));
            }
        }
        return told.stream()
                .sorted(
                        Comparator.comparing((Happening one) -> one.event().from())
                                .thenComparing(Happening::label))
                .toList();
    }
}
