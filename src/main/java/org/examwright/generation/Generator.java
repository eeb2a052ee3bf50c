package org.examwright.generation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.examwright.generation.extracts.Document;
import org.examwright.generation.extracts.Documents;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.generation.writing.Pattern;
import org.examwright.generation.writing.Supply;
import org.examwright.knowledge.Knowledge;
import org.examwright.platform.Reference;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;

/**
 * Writes questions from knowledge. The same knowledge, order and version give the same questions in
 * the same order, but for ids: facts are taken by date and name, draws depend on the seed alone,
 * and no locale, time zone or clock has a part in it. Not safe for use by several threads.
 */
public final class Generator {
    /** Changes when the same order would give other questions. */
    public static final String VERSION = "1.12.0";

    private final Order order;
    private final Patience patience;
    private final Ground ground;
    private final Knowledge knowledge;
    private final Map<QuestionType, Sequence> sequences = new EnumMap<>(QuestionType.class);
    private final Map<QuestionType, Deque<NewQuestion>> ready = new EnumMap<>(QuestionType.class);
    private final Map<QuestionType, Integer> drawn = new EnumMap<>(QuestionType.class);
    private final Map<Pattern, Supply> supply = new HashMap<>();

    /** A generator whose texts nobody proofreads. */
    public Generator(Knowledge knowledge, Order order) {
        this(knowledge, order, Proofreader.NONE);
    }

    /** A generator for a course without extracts. */
    public Generator(Knowledge knowledge, Order order, Proofreader proofreader) {
        this(knowledge, order, proofreader, List.of());
    }

    /** A generator that someone waits for to the end. */
    public Generator(
            Knowledge knowledge, Order order, Proofreader proofreader, List<Document> documents) {
        this(knowledge, order, proofreader, documents, Patience.ENDLESS);
    }

    /** A generator that gives up as soon as nobody waits for it. */
    Generator(
            Knowledge knowledge,
            Order order,
            Proofreader proofreader,
            List<Document> documents,
            Patience patience) {
        this(knowledge, order, proofreader, documents, patience, _ -> false);
    }

    /**
     * A generator that gives up, with a CancellationException, once nobody waits for it.
     *
     * @param contradicted whether the bank would refuse a question because of what the notes
     *     contradict: another is written in its place
     */
    Generator(
            Knowledge knowledge,
            Order order,
            Proofreader proofreader,
            List<Document> documents,
            Patience patience,
            Predicate<QuestionContent> contradicted) {
        proofreader.prepare();
        this.patience = patience;
        this.knowledge = Documents.without(knowledge, documents);
        this.order = order;
        this.ground = Documents.lay(new Ground(this.knowledge), this.knowledge, documents);
        patience.check();
        Scope scope = new Scope(order, ground, knowledge.themes());
        Keys keys = Keys.of(ground);
        Repeats repeats = new Repeats(keys.few());
        for (QuestionType type : order.types()) {
            Map<Pattern, Supply> supplies = new LinkedHashMap<>();
            Catalogue.of(type, order.patterns())
                    .forEach(pattern -> supplies.put(pattern, supply(pattern)));
            supply.putAll(supplies);
            sequences.put(
                    type,
                    new Sequence(
                            order,
                            ground,
                            scope,
                            supplies,
                            keys,
                            repeats,
                            proofreader,
                            patience,
                            contradicted));
            ready.put(type, new ArrayDeque<>());
        }
    }

    private Supply supply(Pattern pattern) {
        patience.check();
        return pattern.supply(ground);
    }

    /** The next question of a type, or empty where its candidates have come to an end. */
    public Optional<NewQuestion> next(QuestionType type) {
        Deque<NewQuestion> questions = ready(type);
        while (questions.isEmpty() && !sequence(type).spent()) {
            turn();
        }
        Optional<NewQuestion> question = Optional.ofNullable(questions.poll());
        question.ifPresent(_ -> drawn.merge(type, 1, Integer::sum));
        return question;
    }

    /**
     * Writes a question of each type. The types take from the same facts, so what one gets must not
     * hang on how many of another were asked for before.
     */
    private void turn() {
        sequences.forEach(
                (type, sequence) -> {
                    patience.check();
                    sequence.next().ifPresent(ready(type)::add);
                });
    }

    /** Passes over questions that were drawn before, as after a crash. */
    public void skip(QuestionType type, int before) {
        while (drawn.getOrDefault(type, 0) < before && next(type).isPresent()) {
            continue;
        }
    }

    /** Every question there is of a type, up to a limit. */
    public List<NewQuestion> all(QuestionType type, int limit) {
        List<NewQuestion> questions = new ArrayList<>();
        while (questions.size() < limit) {
            Optional<NewQuestion> question = next(type);
            if (question.isEmpty()) {
                break;
            }
            questions.add(question.get());
        }
        return questions;
    }

    /**
     * What a type fell short by and why: for the type, and for each topic asked for that has
     * nothing.
     */
    public List<Shortfall> shortfall(QuestionType type, int wanted, int found) {
        List<Shortfall> shortfalls = new ArrayList<>();
        if (found < wanted) {
            shortfalls.add(new Shortfall(type, null, wanted, found, sequence(type).because()));
        }
        int share = Math.ceilDiv(wanted, Math.max(1, order.topics().size()));
        for (var topic : knowledge.topics()) {
            if (order.topics().size() > 1
                    && order.topics().contains(topic.id())
                    && !serves(type, topic.id())) {
                shortfalls.add(
                        new Shortfall(
                                type,
                                new Reference(topic.id(), topic.name()),
                                share,
                                0,
                                "no fact of this topic meets the needs of a pattern"));
            }
        }
        return shortfalls;
    }

    private boolean serves(QuestionType type, UUID topic) {
        Order only =
                new Order(
                        order.types(),
                        List.of(topic),
                        order.themes(),
                        order.from(),
                        order.to(),
                        null,
                        1,
                        order.seed(),
                        order.patterns());
        Scope scope = new Scope(only, ground, knowledge.themes());
        return Catalogue.of(type, order.patterns()).stream()
                .flatMap(pattern -> Optional.ofNullable(supply.get(pattern)).stream())
                .anyMatch(of -> of.candidates().stream().anyMatch(scope::admits));
    }

    private Deque<NewQuestion> ready(QuestionType type) {
        return ready.getOrDefault(type, new ArrayDeque<>());
    }

    private Sequence sequence(QuestionType type) {
        Sequence sequence = sequences.get(type);
        if (sequence == null) {
            throw new IllegalArgumentException("The order does not ask for " + type);
        }
        return sequence;
    }
}
