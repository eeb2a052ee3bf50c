package org.examwright.attempts.sitting;

import java.util.ArrayList;
import java.util.List;
import org.examwright.questions.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * How one question counts in one assignment since it was regraded. Regrades add up: a new rule
 * keeps the key that an earlier one set, and a new key keeps the rule; whether all are credited or
 * the question is dropped depends on the last one alone.
 *
 * @param policy of the last regrade
 * @param version of the question whose key, feedback and mark scheme hold; null for the one sat
 * @param key the options that are right instead of the version's, in order for an ordering; null
 *     where the version's are
 * @param accepted what is right besides; each list is one order of an ordering
 * @param scoring null for the rule of the version that was sat
 */
public record Ruling(
        Policy policy,
        @Nullable Integer version,
        @Nullable List<String> key,
        List<List<String>> accepted,
        @Nullable Scoring scoring) {

    public Ruling {
        key = key == null ? null : List.copyOf(key);
        accepted = List.copyOf(accepted);
    }

    /**
     * A regrade as a teacher orders it.
     *
     * @param options the right ones for NEW_KEY, those also right for ACCEPT_ALSO; else none
     * @param latest the question's latest version, which a NEW_KEY without options goes by
     */
    public record Order(
            Policy policy,
            @Nullable List<String> options,
            @Nullable Scoring scoring,
            @Nullable Integer latest) {}

    /** How the question counts once the order is carried out; equal where that changes nothing. */
    public static Ruling after(@Nullable Ruling before, Order order) {
        var now = before == null ? new Ruling(order.policy(), null, null, List.of(), null) : before;
        return switch (order.policy()) {
            case NEW_KEY ->
                    new Ruling(
                            Policy.NEW_KEY,
                            order.options() == null ? order.latest() : now.version,
                            order.options(),
                            List.of(),
                            now.scoring);
            case ACCEPT_ALSO ->
                    new Ruling(
                            Policy.ACCEPT_ALSO,
                            now.version,
                            now.key,
                            with(now.accepted, order.options()),
                            now.scoring);
            case NEW_RULE ->
                    new Ruling(
                            Policy.NEW_RULE, now.version, now.key, now.accepted, order.scoring());
            case CREDIT_ALL, DROP_ITEM ->
                    new Ruling(order.policy(), now.version, now.key, now.accepted, now.scoring);
        };
    }

    private static List<List<String>> with(
            List<List<String>> accepted, @Nullable List<String> options) {
        if (options == null || accepted.contains(options)) {
            return accepted;
        }
        var more = new ArrayList<>(accepted);
        more.add(List.copyOf(options));
        return more;
    }
}
