package org.examwright.marking;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an answer to a question may look like, without saying which one is right. Ids are whatever
 * the one who answers was shown.
 */
public sealed interface Shape {
    /** Ticks among these options; one at most where {@code single}. */
    record Ticks(List<String> options, boolean single) implements Shape {}

    /** All these options in an order. */
    record Ranking(List<String> options) implements Shape {}

    /** Options given to prompts. */
    record Matching(List<String> prompts, List<String> options) implements Shape {}

    /** Something written. */
    record Written(Key.Person.Kind kind) implements Shape {}

    /** The same, and how sure the learner is may be said with it. */
    record Sure(Shape shape) implements Shape {}

    /** Nothing can be answered. */
    record Unanswerable() implements Shape {}

    /** The most characters of a written answer, and of each filled gap. */
    int MOST_CHARACTERS = 256 * 1024;

    /** The most characters of a number. */
    int MOST_DIGITS = 100;

    /** The most gaps that one answer may fill. */
    int MOST_BLANKS = 200;

    /** What fits this question, in its own ids. */
    static Shape of(Item item) {
        var shape = of(item.key());
        return item.asksCertainty() ? new Sure(shape) : shape;
    }

    /** What fits a question with this key, in the key's own ids, leaving certainty aside. */
    static Shape of(Key key) {
        return switch (key) {
            case Key.Choice(var options, var single) ->
                    new Ticks(options.stream().map(Key.Option::id).toList(), single);
            case Key.Order(var ids) -> new Ranking(ids.stream().sorted().toList());
            case Key.Match(var pairs, var options) ->
                    new Matching(List.copyOf(pairs.keySet()), options);
            case Key.Person(var kind) -> new Written(kind);
            case Key.None _ -> new Unanswerable();
        };
    }

    /**
     * Refuses an answer of another shape; nothing at all fits every question.
     *
     * @throws Unfit with a pointer into the answer
     */
    default void check(Answer answer) {
        switch (this) {
            case Sure(var shape) -> shape.check(answer.bare());
            case Shape _ when answer instanceof Answer.Sure ->
                    throw new Unfit(
                            "/certainty", "certainty-not-asked", "This question asks for none");
            case Ticks ticks when answer instanceof Answer.Options(var ids) -> ticks(ticks, ids);
            case Ranking(var options) when answer instanceof Answer.Order(var ids) ->
                    ranking(options, ids);
            case Matching shape when answer instanceof Answer.Pairs(var pairs) ->
                    matching(shape, pairs);
            case Written(var kind)
                    when kind == Key.Person.Kind.TEXT && answer instanceof Answer.Text(var text) ->
                    length("/text", text, MOST_CHARACTERS);
            case Written(var kind)
                    when kind == Key.Person.Kind.NUMBER
                            && answer instanceof Answer.Number(var digits) ->
                    length("/number", digits, MOST_DIGITS);
            case Written(var kind)
                    when kind == Key.Person.Kind.BLANKS
                            && answer instanceof Answer.Blanks(var blanks) ->
                    blanks(blanks);
            case Ticks _, Ranking _, Matching _, Written _, Unanswerable _ -> {
                if (!(answer instanceof Answer.Nothing)) {
                    throw new Unfit("", "answer-wrong-shape", wanted());
                }
            }
        }
    }

    private String wanted() {
        return switch (this) {
            case Sure(var shape) -> shape.wanted();
            case Ticks(_, var single) ->
                    single
                            ? "This question takes {\"options\": [one id]}"
                            : "This question takes {\"options\": [ids]}";
            case Ranking _ -> "This question takes {\"order\": [all ids]}";
            case Matching _ -> "This question takes {\"pairs\": {prompt: option}}";
            case Written(var kind) ->
                    switch (kind) {
                        case TEXT -> "This question takes {\"text\": words}";
                        case NUMBER -> "This question takes {\"number\": digits}";
                        case BLANKS -> "This question takes {\"blanks\": {gap: words}}";
                    };
            case Unanswerable _ -> "There is nothing to answer here";
        };
    }

    private static void ticks(Ticks shape, List<String> ids) {
        known("/options", ids, shape.options());
        if (shape.single() && ids.size() > 1) {
            throw new Unfit("/options", "too-many-options", "Only one option can be chosen");
        }
    }

    private static void ranking(List<String> options, List<String> ids) {
        known("/order", ids, options);
        if (!ids.isEmpty() && ids.size() < options.size()) {
            throw new Unfit("/order", "incomplete-order", "An order names every option once");
        }
    }

    private static void known(String pointer, List<String> ids, List<String> options) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!options.contains(ids.get(i))) {
                throw new Unfit(
                        pointer + "/" + i, "unknown-option", "There is no option " + ids.get(i));
            }
            if (!seen.add(ids.get(i))) {
                throw new Unfit(
                        pointer + "/" + i, "repeated-option", ids.get(i) + " is named twice");
            }
        }
    }

    private static void matching(Matching shape, Map<String, String> pairs) {
        for (var pair : pairs.entrySet()) {
            var pointer = "/pairs/" + escaped(pair.getKey());
            if (!shape.prompts().contains(pair.getKey())) {
                throw new Unfit(pointer, "unknown-prompt", "There is no prompt " + pair.getKey());
            }
            if (!shape.options().contains(pair.getValue())) {
                throw new Unfit(pointer, "unknown-option", "There is no option " + pair.getValue());
            }
        }
    }

    private static void blanks(Map<String, String> blanks) {
        if (blanks.size() > MOST_BLANKS) {
            throw new Unfit("/blanks", "too-many-blanks", "At most 200 gaps can be filled");
        }
        blanks.forEach((blank, text) -> length("/blanks/" + escaped(blank), text, MOST_CHARACTERS));
    }

    private static void length(String pointer, String text, int most) {
        if (text.length() > most) {
            throw new Unfit(
                    pointer, "answer-too-long", "At most %d characters fit here".formatted(most));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
