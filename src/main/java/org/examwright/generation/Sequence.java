package org.examwright.generation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.examwright.generation.facts.Contested;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Pattern;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Places;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.NewQuestion;

/**
 * The questions of one type that an order can have, one after the other, in an order that the
 * knowledge, the order and its seed fix: pattern by pattern in turn, and within a pattern topic by
 * topic. Each is written only when its turn comes.
 */
final class Sequence {
    private final Order order;
    private final Ground ground;
    private final int perFact;
    private final Places places;
    private final Map<Pattern, Deque<Candidate>> waiting = new LinkedHashMap<>();
    private final Deque<Pattern> turns = new ArrayDeque<>();
    private final Map<UUID, Integer> keys = new HashMap<>();
    private final Map<String, TreeMap<String, Integer>> because = new TreeMap<>();
    private int drawn;

    Sequence(Order order, Ground ground, Scope scope, List<Pattern> patterns, int perFact) {
        this.order = order;
        this.ground = ground;
        this.perFact = perFact;
        this.places = new Places(order.seed());
        for (Pattern pattern : patterns) {
            Supply supply = pattern.supply(ground);
            List<Candidate> admitted = supply.candidates().stream().filter(scope::admits).toList();
            supply.because().forEach(reason -> count(pattern, reason));
            if (admitted.isEmpty() && !supply.candidates().isEmpty()) {
                count(pattern, "nothing within the topics, themes and dates asked for");
            }
            waiting.put(pattern, new ArrayDeque<>(spread(pattern, admitted)));
            turns.add(pattern);
        }
    }

    /** Topic by topic in turn; within a topic the worthier first, else by draw. */
    private List<Candidate> spread(Pattern pattern, List<Candidate> candidates) {
        Map<String, List<Candidate>> byTopic = new TreeMap<>();
        for (Candidate candidate : candidates) {
            byTopic.computeIfAbsent(
                            candidate.topics().isEmpty() ? "" : candidate.topics().getFirst(),
                            _ -> new ArrayList<>())
                    .add(candidate);
        }
        List<Deque<Candidate>> topics = new ArrayList<>();
        for (List<Candidate> of : byTopic.values()) {
            List<Candidate> mixed = pen(pattern, of.getFirst().topics() + "").shuffled(of);
            mixed.sort(Comparator.comparingInt(candidate -> -(int) (candidate.worth() * 3)));
            topics.add(new ArrayDeque<>(mixed));
        }
        topics = pen(pattern, "topics").shuffled(topics);
        List<Candidate> spread = new ArrayList<>();
        while (spread.size() < candidates.size()) {
            for (Deque<Candidate> topic : topics) {
                Optional.ofNullable(topic.poll()).ifPresent(spread::add);
            }
        }
        return spread;
    }

    private Pen pen(Pattern pattern, String name) {
        return new Pen(order.seed(), pattern.id() + "|" + name, places);
    }

    /** The next question, or empty where there is none left. */
    Optional<NewQuestion> next() {
        while (!turns.isEmpty()) {
            Pattern pattern = turns.poll();
            Optional<NewQuestion> question = next(pattern);
            if (question.isPresent()) {
                turns.add(pattern);
                drawn++;
                return question;
            }
        }
        return Optional.empty();
    }

    private Optional<NewQuestion> next(Pattern pattern) {
        Deque<Candidate> candidates = waiting.getOrDefault(pattern, new ArrayDeque<>());
        for (Candidate candidate = candidates.poll();
                candidate != null;
                candidate = candidates.poll()) {
            if (keys.getOrDefault(candidate.fact(), 0) >= perFact) {
                count(pattern, "facts are the key of " + perFact + " questions already");
                continue;
            }
            switch (candidate.writer().write(pen(pattern, candidate.name()))) {
                case Written.Dropped(String reason) -> count(pattern, reason);
                case Written.Asked(NewQuestion question) -> {
                    if (order.difficulty() != null
                            && question.difficulty().band() != order.difficulty()) {
                        count(pattern, "questions are of another difficulty");
                    } else {
                        keys.merge(candidate.fact(), 1, Integer::sum);
                        return Optional.of(question);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private void count(Pattern pattern, String reason) {
        because.computeIfAbsent(pattern.id(), _ -> new TreeMap<>()).merge(reason, 1, Integer::sum);
    }

    /** How many were drawn so far. */
    int drawn() {
        return drawn;
    }

    /**
     * Why there are no more, the weightiest reason of each pattern: "M6: no office …; M17: 3 times:
     * …".
     */
    String because() {
        List<String> reasons = new ArrayList<>();
        because.forEach(
                (pattern, counts) ->
                        counts.entrySet().stream()
                                .max(
                                        Map.Entry.<String, Integer>comparingByValue()
                                                .thenComparing(Map.Entry.comparingByKey()))
                                .ifPresent(
                                        most ->
                                                reasons.add(
                                                        pattern
                                                                + ": "
                                                                + most.getKey()
                                                                + (most.getValue() > 1
                                                                        ? " ("
                                                                                + most.getValue()
                                                                                + " times)"
                                                                        : ""))));
        ground.unfit().entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(most -> reasons.add(most.getValue() + " " + most.getKey()));
        Integer contested = ground.unfit().get(Contested.REASON);
        String said = contested + " " + Contested.REASON;
        if (contested != null && !reasons.contains(said)) {
            reasons.add(said);
        }
        if (waiting.isEmpty()) {
            return "no pattern among those asked for writes questions of this type";
        }
        return reasons.isEmpty()
                ? "every question there is has been drawn"
                : String.join("; ", reasons);
    }
}
