package org.examwright.attempts.sitting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.marking.Fraction;
import org.examwright.marking.Item;
import org.examwright.marking.Key;
import org.examwright.marking.Rule;
import org.examwright.marking.ScoringRule;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionType;

/** TestPapers for tests: one question of each kind. */
public final class TestPapers {
    public static final Paper PAPER =
            new Paper(
                    List.of(
                            asked(1, QuestionType.MULTIPLE_CHOICE, choice(true), Rule.SINGLE_BEST),
                            asked(2, QuestionType.MULTIPLE_RESPONSE, choice(false), Rule.WEIGHTED),
                            asked(3, QuestionType.TRUE_FALSE, choice(true), Rule.SINGLE_BEST),
                            asked(
                                    4,
                                    QuestionType.ORDERING,
                                    new Key.Order(List.of("k1", "k2", "k3", "k4")),
                                    Rule.ORDER_LCS),
                            asked(
                                    5,
                                    QuestionType.MATCHING,
                                    new Key.Match(
                                            pairs("1914", "k1", "1917", "k2"),
                                            List.of("k1", "k2", "k3", "k4")),
                                    Rule.MATCH_SHARE),
                            asked(
                                    6,
                                    QuestionType.ESSAY,
                                    new Key.Person(Key.Person.Kind.TEXT),
                                    Rule.SINGLE_BEST)));

    private TestPapers() {}

    private static Paper.Asked asked(int slot, QuestionType type, Key key, Rule rule) {
        var marks = Fraction.of(type == QuestionType.ESSAY ? 20 : slot, 1);
        var options = new LinkedHashMap<String, String>();
        var feedback = new LinkedHashMap<String, String>();
        if (type != QuestionType.ESSAY) {
            for (var id : List.of("k1", "k2", "k3", "k4")) {
                options.put(id, "text of " + id);
                feedback.put(id, "feedback on " + id);
            }
        }
        return new Paper.Asked(
                slot,
                QuestionId.next(),
                1,
                type,
                "stem " + slot,
                new Item(key, ScoringRule.of(rule), marks),
                options,
                key instanceof Key.Match(var pairs, _) ? texts(pairs) : Map.of(),
                false,
                feedback,
                null,
                null);
    }

    /** The paper's first question alone, its options dates in their order. */
    static Paper ofDates() {
        var first = PAPER.slots().getFirst();
        return new Paper(
                List.of(
                        new Paper.Asked(
                                first.slot(),
                                first.question(),
                                first.version(),
                                first.type(),
                                first.stem(),
                                first.item(),
                                first.options(),
                                first.prompts(),
                                true,
                                first.feedback(),
                                null,
                                null)));
    }

    private static Map<String, String> texts(Map<String, String> pairs) {
        var texts = new LinkedHashMap<String, String>();
        pairs.keySet().forEach(id -> texts.put(id, "prompt " + id));
        return texts;
    }

    private static Map<String, String> pairs(String... both) {
        var pairs = new LinkedHashMap<String, String>();
        for (int i = 0; i < both.length; i += 2) {
            pairs.put(both[i], both[i + 1]);
        }
        return pairs;
    }

    private static Key choice(boolean single) {
        var third = Fraction.of(1, 3);
        return single
                ? new Key.Choice(
                        List.of(
                                new Key.Option("k1", true, Fraction.ONE),
                                new Key.Option("k2", false, Fraction.ZERO),
                                new Key.Option("k3", false, Fraction.ZERO),
                                new Key.Option("k4", false, Fraction.ZERO)),
                        true)
                : new Key.Choice(
                        List.of(
                                new Key.Option("k1", true, third),
                                new Key.Option("k2", true, third),
                                new Key.Option("k3", true, third),
                                new Key.Option("k4", false, Fraction.of(-1, 3))),
                        false);
    }
}
