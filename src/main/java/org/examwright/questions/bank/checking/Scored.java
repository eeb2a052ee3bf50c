package org.examwright.questions.bank.checking;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.marking.Fraction;
import org.examwright.marking.Item;
import org.examwright.marking.Key;
import org.examwright.marking.Marker;
import org.examwright.marking.Rule;
import org.examwright.marking.ScoringRule;
import org.examwright.marking.Weights;
import org.examwright.questions.Option;
import org.examwright.questions.Prompt;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;
import org.examwright.questions.Scoring;
import org.jspecify.annotations.Nullable;

/** A question as marking sees it. */
public final class Scored {
    /** What a question is scored by that a person marks. */
    public static final String MARK_SCHEME = "MARK_SCHEME";

    private Scored() {}

    /** The rule for a question whose author named none. */
    public static Scoring usual(QuestionType type) {
        return switch (type) {
            case MULTIPLE_CHOICE, TRUE_FALSE -> latest(Rule.SINGLE_BEST);
            case MULTIPLE_RESPONSE -> latest(Rule.ALL_OR_NOTHING);
            case ORDERING -> latest(Rule.ORDER_EXACT);
            case MATCHING -> latest(Rule.MATCH_SHARE);
            case NUMERICAL, CLOZE, SHORT_ANSWER, ESSAY, DESCRIPTION ->
                    new Scoring(MARK_SCHEME, 1, Map.of());
        };
    }

    private static Scoring latest(Rule rule) {
        return new Scoring(rule.name(), rule.version(), Map.of());
    }

    /** Pins the version of the rule, so that a later one never changes a mark. */
    public static Scoring pinned(Scoring scoring) {
        int latest = Rule.named(scoring.rule()).map(Rule::version).orElse(1);
        return new Scoring(
                scoring.rule(),
                scoring.version() == null ? Integer.valueOf(latest) : scoring.version(),
                scoring.parameters() == null ? Map.of() : scoring.parameters());
    }

    /**
     * @throws org.examwright.marking.Unfit where key and rule do not go together
     */
    public static Item item(QuestionContent content) {
        Scoring scoring = content.scoring();
        boolean byPerson = scoring.rule().equals(MARK_SCHEME);
        ScoringRule rule =
                byPerson
                        ? null
                        : ScoringRule.of(scoring.rule(), scoring.version(), scoring.parameters());
        return new Item(key(content), rule, Fraction.of(content.marks()));
    }

    private static Key key(QuestionContent content) {
        return switch (content.type()) {
            case MULTIPLE_CHOICE, TRUE_FALSE -> new Key.Choice(options(content), true);
            case MULTIPLE_RESPONSE -> new Key.Choice(options(content), false);
            case ORDERING -> new Key.Order(ids(content));
            case MATCHING -> new Key.Match(pairs(content.prompts()), ids(content));
            case NUMERICAL -> new Key.Person(Key.Person.Kind.NUMBER);
            case CLOZE -> new Key.Person(Key.Person.Kind.BLANKS);
            case SHORT_ANSWER, ESSAY -> new Key.Person(Key.Person.Kind.TEXT);
            case DESCRIPTION -> new Key.None();
        };
    }

    private static List<Key.Option> options(QuestionContent content) {
        return content.options().stream()
                .map(
                        option ->
                                new Key.Option(
                                        option.id(),
                                        Boolean.TRUE.equals(option.correct()),
                                        weight(option.weight())))
                .toList();
    }

    private static @Nullable Fraction weight(@Nullable BigDecimal weight) {
        return weight == null ? null : Weights.exact(weight);
    }

    private static List<String> ids(QuestionContent content) {
        return content.options().stream().map(Option::id).toList();
    }

    private static Map<String, String> pairs(List<Prompt> prompts) {
        Map<String, String> pairs = new LinkedHashMap<>();
        prompts.forEach(prompt -> pairs.put(prompt.id(), prompt.match()));
        return pairs;
    }

    /** The share of the marks that blind guessing earns; null where there is none. */
    public static @Nullable BigDecimal expectedGuess(Item item) {
        return Marker.expectedGuess(item).map(Fraction::shown).orElse(null);
    }
}
