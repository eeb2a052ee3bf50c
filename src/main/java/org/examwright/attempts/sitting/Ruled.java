package org.examwright.attempts.sitting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.examwright.marking.Fraction;
import org.examwright.marking.Item;
import org.examwright.marking.Key;
import org.examwright.marking.ScoringRule;
import org.examwright.marking.Unfit;
import org.examwright.questions.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * A ruling, worked out for one question as it was sat: the keys that an answer is marked by. What
 * learners saw (stem, options, their ids) stays as it was.
 *
 * @param alternatives marked beside the question's own item; an answer earns the best of them
 */
record Ruled(Policy policy, List<Item> alternatives) {
    private static final int MOST_ACCEPTED = 8;

    /**
     * @param newer the version that the ruling names, worth the same marks; null where it names
     *     none
     * @throws Unfit where the ruling does not go with the question; its pointer is into a regrade
     */
    static Paper.Asked of(Paper.Asked sat, Paper.@Nullable Asked newer, Ruling ruling) {
        var from = newer == null ? sat : newer;
        var base = newer == null ? sat.item().key() : carried(sat, newer);
        var keys = keys(base, ruling);
        var scoring = scoring(sat, ruling.scoring());
        var maximum = ruling.policy() == Policy.DROP_ITEM ? Fraction.ZERO : sat.item().maximum();
        var items = keys.stream().map(key -> item(key, scoring, maximum)).toList();
        return new Paper.Asked(
                sat.slot(),
                sat.question(),
                from.version(),
                sat.type(),
                sat.stem(),
                sat.extracts(),
                items.getFirst(),
                sat.options(),
                sat.prompts(),
                sat.ascending(),
                feedback(sat, from, keys),
                from.markScheme(),
                from.matcher(),
                new Ruled(ruling.policy(), items.subList(1, items.size())));
    }

    private static Item item(Key key, @Nullable ScoringRule scoring, Fraction maximum) {
        try {
            return new Item(key, scoring, maximum);
        } catch (Unfit unfit) {
            throw new Unfit("/scoring" + unfit.pointer(), unfit.code(), unfit.detail());
        }
    }

    /** The newer version's key in terms of the options that were on the paper. */
    private static Key carried(Paper.Asked sat, Paper.Asked newer) {
        return switch (sat.item().key()) {
            case Key.Choice seen when newer.item().key() instanceof Key.Choice now ->
                    carried(seen, now);
            case Key.Order seen when newer.item().key() instanceof Key.Order now -> {
                require(
                        Set.copyOf(seen.ids()).equals(Set.copyOf(now.ids())),
                        "The latest version puts other things in order");
                yield now;
            }
            case Key.Match seen when newer.item().key() instanceof Key.Match now -> {
                var pairs = new LinkedHashMap<String, String>();
                for (var prompt : seen.optionByPrompt().keySet()) {
                    var option = now.optionByPrompt().get(prompt);
                    if (option == null || !seen.options().contains(option)) {
                        throw misfit("The latest version matches other things");
                    }
                    pairs.put(prompt, option);
                }
                yield new Key.Match(pairs, seen.options());
            }
            case Key.Person seen when newer.item().key().equals(seen) -> seen;
            case Key.None none when newer.item().key() instanceof Key.None -> none;
            case Key.Choice _, Key.Order _, Key.Match _, Key.Person _, Key.None _ ->
                    throw misfit("The latest version is of another type");
        };
    }

    /** An option that the newer version no longer has is wrong; one that is new, nobody chose. */
    private static Key carried(Key.Choice seen, Key.Choice now) {
        var byId = new TreeMap<String, Key.Option>();
        now.options().forEach(option -> byId.put(option.id(), option));
        var options =
                seen.options().stream()
                        .map(
                                option ->
                                        byId.getOrDefault(
                                                option.id(),
                                                new Key.Option(option.id(), false, Fraction.ZERO)))
                        .toList();
        var known = seen.options().stream().map(Key.Option::id).toList();
        require(
                now.options().stream()
                        .filter(Key.Option::correct)
                        .map(Key.Option::id)
                        .allMatch(known::contains),
                "The latest version's key is an option that was not on the paper");
        return new Key.Choice(options, seen.single());
    }

    /** The key and its alternatives, the one to be shown first. */
    private static List<Key> keys(Key base, Ruling ruling) {
        return switch (base) {
            case Key.Choice choice -> choices(choice, ruling);
            case Key.Order order -> orders(order, ruling);
            case Key.Match _, Key.Person _, Key.None _ -> {
                require(
                        ruling.key() == null && ruling.accepted().isEmpty(),
                        "This type of question has no options that could be the key; edit the"
                                + " question and regrade by its latest version");
                yield List.of(base);
            }
        };
    }

    private static List<Key> orders(Key.Order base, Ruling ruling) {
        var keys = new ArrayList<Key>();
        keys.add(ruling.key() == null ? base : ordered(base, ruling.key()));
        ruling.accepted().forEach(order -> keys.add(ordered(base, order)));
        return keys;
    }

    private static Key ordered(Key.Order base, List<String> ids) {
        require(
                ids.size() == base.ids().size() && Set.copyOf(base.ids()).equals(Set.copyOf(ids)),
                "An order names every option once");
        return new Key.Order(ids);
    }

    private static List<Key> choices(Key.Choice base, Ruling ruling) {
        var right = ruling.key() == null ? right(base) : known(base, ruling.key());
        var also = new TreeSet<String>();
        ruling.accepted().forEach(ids -> also.addAll(known(base, ids)));
        also.removeAll(right);
        require(
                also.size() <= MOST_ACCEPTED,
                "At most %d options are accepted besides the key".formatted(MOST_ACCEPTED));
        return base.single() ? single(base, right, also) : several(base, right, also);
    }

    /** Each option alone: whoever chose one of them chose rightly, whatever the rule. */
    private static List<Key> single(Key.Choice base, Set<String> right, Set<String> also) {
        var keys = new ArrayList<Key>();
        if (right.equals(right(base))) {
            keys.add(base);
        } else {
            right.forEach(id -> keys.add(Keyed.by(base, Set.of(id))));
        }
        also.forEach(id -> keys.add(Keyed.by(base, Set.of(id))));
        return keys;
    }

    /** The key with any of the others beside it, so that ticking one is right, and leaving it. */
    private static List<Key> several(Key.Choice base, Set<String> right, Set<String> also) {
        var extras = List.copyOf(also);
        var keys = new ArrayList<Key>();
        for (int some = 0; some < 1 << extras.size(); some++) {
            var all = new LinkedHashSet<>(right);
            for (int i = 0; i < extras.size(); i++) {
                if ((some >> i & 1) == 1) {
                    all.add(extras.get(i));
                }
            }
            keys.add(Keyed.by(base, all));
        }
        return keys;
    }

    private static Set<String> known(Key.Choice base, List<String> ids) {
        var known = base.options().stream().map(Key.Option::id).toList();
        require(!ids.isEmpty(), "Name at least one option");
        for (var id : ids) {
            require(known.contains(id), "The question has no option " + id);
        }
        require(new HashSet<>(ids).size() == ids.size(), "An option is named twice");
        return new LinkedHashSet<>(ids);
    }

    static Set<String> right(Key.Choice key) {
        var right = new LinkedHashSet<String>();
        key.options().stream().filter(Key.Option::correct).forEach(each -> right.add(each.id()));
        return right;
    }

    private static @Nullable ScoringRule scoring(Paper.Asked sat, @Nullable Scoring wanted) {
        var before = sat.item().scoring();
        if (wanted == null) {
            return before;
        }
        if (before == null) {
            throw new Unfit("/scoring", "rule-does-not-fit", "No rule marks written answers");
        }
        try {
            var rule = ScoringRule.of(wanted.rule(), wanted.version(), wanted.parameters());
            var asks = new Item(sat.item().key(), rule, Fraction.ZERO).asksCertainty();
            if (asks && !sat.item().asksCertainty()) {
                throw new Unfit(
                        "/rule", "rule-does-not-fit", "Learners were not asked how sure they are");
            }
            return rule;
        } catch (Unfit unfit) {
            throw new Unfit("/scoring" + unfit.pointer(), unfit.code(), unfit.detail());
        }
    }

    /** What is said on each option, but for those that it calls wrong and are right, or so. */
    private static Map<String, String> feedback(Paper.Asked sat, Paper.Asked from, List<Key> keys) {
        if (!(from.item().key() instanceof Key.Choice said)) {
            return from.feedback();
        }
        var right = new HashSet<String>();
        keys.forEach(key -> right.addAll(right((Key.Choice) key)));
        var before = right(said);
        var kept = new LinkedHashMap<String, String>();
        from.feedback()
                .forEach(
                        (id, text) -> {
                            if (sat.options().containsKey(id)
                                    && right.contains(id) == before.contains(id)) {
                                kept.put(id, text);
                            }
                        });
        return kept;
    }

    private static void require(boolean holds, String detail) {
        if (!holds) {
            throw misfit(detail);
        }
    }

    private static Unfit misfit(String detail) {
        return new Unfit("/options", "key-does-not-fit", detail);
    }
}
