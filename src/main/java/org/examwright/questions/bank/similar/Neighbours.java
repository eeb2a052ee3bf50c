package org.examwright.questions.bank.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.questions.Candidate;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionStatus;

/** Finds what lies near a question in its bank. */
final class Neighbours {
    private static final Set<QuestionStatus> OVER =
            EnumSet.of(QuestionStatus.REJECTED, QuestionStatus.RETIRED);

    private Neighbours() {}

    /** Why a question lies near another, the weightiest first. */
    enum Why {
        /** A class would take the two for the same question. */
        TWIN,
        /** Its key rests on the same words of the notes. */
        SAME_FACT,
        /** Who reads it knows the answer of the other. */
        TELLS,
        /** Who reads the other knows its answer. */
        TOLD
    }

    record Near(Candidate question, List<Why> why) {}

    /**
     * The nearest first, at most so many; those rejected or retired are near to nothing.
     *
     * @param facts what questions ask for, by name
     */
    static List<Near> of(
            Candidate asked, List<Candidate> bank, Map<QuestionId, String> facts, int most) {
        return bank.stream()
                .filter(other -> !other.id().equals(asked.id()) && !OVER.contains(other.status()))
                .map(other -> new Near(other, why(asked, other, facts)))
                .filter(near -> !near.why().isEmpty())
                .sorted(
                        Comparator.<Near, Why>comparing(near -> near.why().getFirst())
                                .thenComparing(near -> near.question().id().id()))
                .limit(most)
                .toList();
    }

    private static List<Why> why(Candidate asked, Candidate other, Map<QuestionId, String> facts) {
        List<Why> why = new ArrayList<>();
        if (asked.likeness().twinOf(other.likeness())
                || asked.likeness().restates(other.likeness())) {
            why.add(Why.TWIN);
        }
        String fact = facts.get(asked.id());
        if (fact != null && fact.equals(facts.get(other.id()))) {
            why.add(Why.SAME_FACT);
        }
        if (other.likeness().tells(asked.likeness())) {
            why.add(Why.TELLS);
        }
        if (asked.likeness().tells(other.likeness())) {
            why.add(Why.TOLD);
        }
        return List.copyOf(why);
    }
}
