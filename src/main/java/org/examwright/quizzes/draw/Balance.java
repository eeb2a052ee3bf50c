package org.examwright.quizzes.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.examwright.questions.Demand;

/**
 * How far a paper is from balance. Of twenty questions at most four ask for bare dates, at least
 * six for a cause, a consequence, a change or a comparison; they are of at least five themes, and
 * no more than two rest on one passage. A paper of another length is held to its share of these.
 */
final class Balance {
    private static final int PAPER = 20;
    private static final int MOST_DATES = 4;
    private static final int LEAST_REASONING = 6;
    private static final int LEAST_THEMES = 5;
    private static final int MOST_OF_A_PASSAGE = 2;

    private final int questions;
    private final boolean themed;
    private final Map<Demand, Integer> demands = new HashMap<>();
    private final Map<UUID, Integer> themes = new HashMap<>();
    private final Map<String, Integer> passages = new HashMap<>();

    /**
     * @param themed whether the bank knows of themes at all
     */
    Balance(List<Weight> paper, boolean themed) {
        this.questions = paper.size();
        this.themed = themed;
        paper.forEach(question -> count(question, 1));
    }

    /** What of a question counts in the balance. */
    record Weight(Demand demand, Set<UUID> themes, Set<String> passages) {
        static Weight of(Drawable question) {
            return new Weight(question.demand(), question.themes(), question.passages());
        }
    }

    private void count(Weight question, int by) {
        add(demands, question.demand(), by);
        question.themes().forEach(theme -> add(themes, theme, by));
        question.passages().forEach(passage -> add(passages, passage, by));
    }

    private static <T> void add(Map<T, Integer> counts, T what, int by) {
        int count = counts.getOrDefault(what, 0) + by;
        if (count == 0) {
            counts.remove(what);
        } else {
            counts.put(what, count);
        }
    }

    /** The paper with another question in the place of one. */
    void exchange(Weight old, Weight other) {
        count(old, -1);
        count(other, 1);
    }

    /** 0 where the paper is balanced; one more for each question too many or too few. */
    int faults() {
        return datesTooMany() + reasoningTooFew() + themesTooFew() + ofPassagesTooMany();
    }

    /** What is out of balance, a sentence each. */
    List<String> told() {
        List<String> told = new ArrayList<>();
        if (datesTooMany() > 0) {
            told.add(
                    "%d of %d questions ask for no more than a date, where %d would be enough"
                            .formatted(dates(), questions, mostDates()));
        }
        if (reasoningTooFew() > 0) {
            told.add(
                    "%d of %d questions ask for a cause, a consequence, a change or a comparison, where there should be %d"
                            .formatted(reasoning(), questions, leastReasoning()));
        }
        if (themesTooFew() > 0) {
            told.add(
                    "The questions touch %d themes, where there should be %d"
                            .formatted(themes.size(), leastThemes()));
        }
        if (ofPassagesTooMany() > 0) {
            told.add("More than %d questions rest on one passage".formatted(MOST_OF_A_PASSAGE));
        }
        return List.copyOf(told);
    }

    private int dates() {
        return demands.getOrDefault(Demand.DATE, 0);
    }

    private int reasoning() {
        return demands.getOrDefault(Demand.REASONING, 0);
    }

    private int mostDates() {
        return Math.ceilDiv(questions * MOST_DATES, PAPER);
    }

    private int leastReasoning() {
        return questions * LEAST_REASONING / PAPER;
    }

    private int leastThemes() {
        return themed ? Math.min(LEAST_THEMES, questions * LEAST_THEMES / PAPER) : 0;
    }

    private int datesTooMany() {
        return Math.max(0, dates() - mostDates());
    }

    private int reasoningTooFew() {
        return Math.max(0, leastReasoning() - reasoning());
    }

    private int themesTooFew() {
        return Math.max(0, leastThemes() - themes.size());
    }

    private int ofPassagesTooMany() {
        return passages.values().stream()
                .mapToInt(count -> Math.max(0, count - MOST_OF_A_PASSAGE))
                .sum();
    }
}
