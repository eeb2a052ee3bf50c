package org.examwright.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One item of five options, A B C right, under every rule: shares to three decimals. */
class VectorTests {
    @ParameterizedTest(name = "{0} ticked: {1} scores {2}")
    @CsvSource({
        "ALL_OR_NOTHING, ABC, 1",
        "ALL_OR_NOTHING, AB, 0",
        "ALL_OR_NOTHING, ABD, 0",
        "ALL_OR_NOTHING, ABCDE, 0",
        "ALL_OR_NOTHING, '', 0",
        "WEIGHTED -33.33333, ABC, 1",
        "WEIGHTED -33.33333, AB, .667",
        "WEIGHTED -33.33333, ABD, .333",
        "WEIGHTED -33.33333, ABCDE, .333",
        "WEIGHTED -33.33333, '', 0",
        "WEIGHTED -50, ABC, 1",
        "WEIGHTED -50, AB, .667",
        "WEIGHTED -50, ABD, .167",
        "WEIGHTED -50, ABCDE, 0",
        "WEIGHTED -50, '', 0",
        "WEIGHTED 0, ABC, 1",
        "WEIGHTED 0, AB, .667",
        "WEIGHTED 0, ABD, .667",
        "WEIGHTED 0, ABCDE, 1",
        "WEIGHTED 0, '', 0",
        "RIGHT_MINUS_WRONG, ABC, 1",
        "RIGHT_MINUS_WRONG, AB, .667",
        "RIGHT_MINUS_WRONG, ABD, .333",
        "RIGHT_MINUS_WRONG, ABCDE, .333",
        "RIGHT_MINUS_WRONG, '', 0",
        "EVERY_DECISION, ABC, 1",
        "EVERY_DECISION, AB, .8",
        "EVERY_DECISION, ABD, .6",
        "EVERY_DECISION, ABCDE, .6",
        "EVERY_DECISION, '', .4",
        "HALVES, ABC, 1",
        "HALVES, AB, .5",
        "HALVES, ABD, .25",
        "HALVES, ABCDE, .25",
        "HALVES, '', 0",
        "NET_CORRECT, ABC, 1",
        "NET_CORRECT, AB, .667",
        "NET_CORRECT, ABD, .333",
        "NET_CORRECT, ABCDE, .333",
        "NET_CORRECT, '', 0",
        "COVERAGE, ABC, 1",
        "COVERAGE, AB, .667",
        "COVERAGE, ABD, .444",
        "COVERAGE, ABCDE, .6",
        "COVERAGE, '', 0",
        "PROPORTIONAL_WITH_PENALTY, ABC, 1",
        "PROPORTIONAL_WITH_PENALTY, AB, .6",
        "PROPORTIONAL_WITH_PENALTY, ABD, .2",
        "PROPORTIONAL_WITH_PENALTY, ABCDE, .2",
        "PROPORTIONAL_WITH_PENALTY, '', 0"
    })
    void scores(String rule, String ticked, BigDecimal expected) {
        var mark = Marker.mark(item(rule), new Answer.Options(ids(ticked)));

        assertThat(rounded(mark.score())).isEqualByComparingTo(expected);
    }

    @ParameterizedTest(name = "guessing under {0} earns {1}")
    @CsvSource({
        "ALL_OR_NOTHING, .031", "WEIGHTED -33.33333, .24", "WEIGHTED -50, .188", "WEIGHTED 0, .5",
        "RIGHT_MINUS_WRONG, .24", "EVERY_DECISION, .5", "HALVES, .188", "NET_CORRECT, .24",
        "COVERAGE, .347", "PROPORTIONAL_WITH_PENALTY, .188"
    })
    void knowsTheMeanOverAllTickPatterns(String rule, BigDecimal expected) {
        assertThat(rounded(Marker.expectedGuess(item(rule)).orElseThrow()))
                .isEqualByComparingTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} scores {2}")
    @CsvSource({
        "ORDER_EXACT, bacd, 0", "ORDER_ADJACENT, bacd, 1/3", "ORDER_LCS, bacd, 2/3",
        "ORDER_EXACT, abcd, 1", "ORDER_ADJACENT, abcd, 1", "ORDER_LCS, abcd, 1",
        "ORDER_EXACT, dcba, 0", "ORDER_ADJACENT, dcba, 0", "ORDER_LCS, dcba, 0",
        "ORDER_ADJACENT, cdab, 2/3", "ORDER_LCS, cdab, 1/3"
    })
    void scoresOrders(Rule rule, String given, String expected) {
        var key = new Key.Order(List.of("a", "b", "c", "d"));
        var item = new Item(key, ScoringRule.of(rule), Fraction.ONE);

        var mark = Marker.mark(item, new Answer.Order(List.of(given.split(""))));

        assertThat(mark.score()).hasToString(expected);
    }

    @ParameterizedTest(name = "{0} of {1} prompts right under {2} scores {3}")
    @CsvSource({
        "3, 3, MATCH_SHARE, 1",
        "2, 3, MATCH_SHARE, 2/3",
        "0, 3, MATCH_SHARE, 0",
        "3, 3, MATCH_ALL, 1",
        "2, 3, MATCH_ALL, 0"
    })
    void scoresMatches(int right, int prompts, Rule rule, String expected) {
        var key = new Key.Match(Map.of("1", "a", "2", "b", "3", "c"), List.of("a", "b", "c", "d"));
        var item = new Item(key, ScoringRule.of(rule), Fraction.ONE);
        var given = new TreeMap<String, String>();
        for (int i = 1; i <= prompts; i++) {
            given.put("" + i, i <= right ? key.optionByPrompt().get("" + i) : "d");
        }

        assertThat(Marker.mark(item, new Answer.Pairs(given)).score()).hasToString(expected);
    }

    private static List<String> ids(String ticked) {
        return ticked.isEmpty() ? List.of() : List.of(ticked.split(""));
    }

    private static BigDecimal rounded(Fraction share) {
        return share.shown().setScale(3, RoundingMode.HALF_UP);
    }

    /** The rule's name, and for weights the percentage of a wrong option. */
    private static Item item(String rule) {
        var parts = rule.split(" ");
        var options = new ArrayList<Key.Option>();
        for (var id : List.of("A", "B", "C", "D", "E")) {
            var correct = id.compareTo("D") < 0;
            var percent = correct ? "33.33333" : parts.length > 1 ? parts[1] : "0";
            var weight = Weights.exact(new BigDecimal(percent).movePointLeft(2));
            options.add(new Key.Option(id, correct, weight));
        }
        return new Item(
                new Key.Choice(options, false),
                ScoringRule.of(Rule.named(parts[0]).orElseThrow()),
                Fraction.ONE);
    }
}
