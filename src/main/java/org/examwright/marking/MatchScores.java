package org.examwright.marking;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules for matching options to prompts, and the spread of scores of someone who guesses. */
final class MatchScores {
    private MatchScores() {}

    static Fraction share(Key.Match key, Map<String, String> given, Rule rule) {
        long right =
                key.optionByPrompt().entrySet().stream()
                        .filter(pair -> pair.getValue().equals(given.get(pair.getKey())))
                        .count();
        return share(right, key.optionByPrompt().size(), rule);
    }

    /** Of all ways to give each prompt any option, how many earn each share. */
    static Map<Fraction, BigInteger> spread(Key.Match key, Rule rule) {
        int prompts = key.optionByPrompt().size();
        var others = BigInteger.valueOf(key.options().size() - 1L);
        var spread = new LinkedHashMap<Fraction, BigInteger>();
        for (int right = 0; right <= prompts; right++) {
            var ways = OrderScores.choose(prompts, right).multiply(others.pow(prompts - right));
            spread.merge(share(right, prompts, rule), ways, BigInteger::add);
        }
        return spread;
    }

    private static Fraction share(long right, int prompts, Rule rule) {
        return rule == Rule.MATCH_SHARE
                ? Fraction.of(right, prompts)
                : right == prompts ? Fraction.ONE : Fraction.ZERO;
    }
}
