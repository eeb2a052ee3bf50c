package org.examwright.questions.lint.stem;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.Option;
import org.examwright.questions.Proof;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;

/**
 * F19: the stem asks for what is not so. In a stem that is answered in writing, "not" is content.
 */
final class NegativeStem implements Rule {
    private static final Pattern NEGATION =
            Pattern.compile(
                    "(?<![\\w-])(?:not|except|(?<!\\bat )least|incorrect|(?<!\\btrue or"
                            + " )false|cannot|never|\\w+n['’]t)(?![\\w-])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** A clause that only describes something, and a contrast: "…, not the market". */
    private static final Pattern INSIDE =
            Pattern.compile(
                    ".*\\w.*(?:\\b(?:that|who|which|whose|where)(?: [\\w'’-]+){0,2}|,) $",
                    Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    private static final Set<Proof.Tier> CLOSED = EnumSet.of(Proof.Tier.P1, Proof.Tier.P2);

    /** What somebody said or thought is content. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "\\b(?:told|said|argued|claimed|believed|held|wrote|warned|declared|reports?|view|idea|claim|theory)\\b[^.?]*\\bthat\\b[^.?]*$");

    private static final Pattern JUDGING =
            Pattern.compile("(?i).*\\b(?:is|are|was|were) $", Pattern.DOTALL);
    private static final Pattern STATEMENT =
            Pattern.compile("(?i)^ (?:statement|claim)s?\\b.*", Pattern.DOTALL);

    @Override
    public List<Finding> check(Item item) {
        if (item.choices().isEmpty() && !item.closed()) {
            return List.of();
        }
        boolean closedList = item.form(Form.ODD_ONE_OUT) && closed(item);
        for (Matcher word = NEGATION.matcher(item.stem().raw()); word.find(); ) {
            boolean allowed = closedList && word.group().equals(upper(word.group()));
            if (!allowed
                    && !item.stem().shields(word.start(), word.end())
                    && asks(item.stem().raw(), word)) {
                return List.of(
                        Item.error(
                                "F19",
                                "/stem",
                                "The stem is negative: “%s”".formatted(word.group()),
                                "Ask for what is so, or make it an odd one out of a closed list,"
                                        + " with NOT in capitals"));
            }
        }
        return List.of();
    }

    /** Whether it turns the question round, rather than being part of what is asked about. */
    private static boolean asks(String stem, Matcher word) {
        String before = stem.substring(0, word.start());
        String lower = word.group().toLowerCase(java.util.Locale.ROOT);
        if (lower.equals("false") || lower.equals("incorrect")) {
            return JUDGING.matcher(before).matches()
                    || STATEMENT.matcher(stem.substring(word.end())).matches();
        }
        return !INSIDE.matcher(before).matches()
                && !TOLD.matcher(before).find()
                && !stem.substring(word.end()).startsWith(" to ");
    }

    /**
     * Proofs, where given, must say that the list is complete, or that each has but one value, as
     * an event has one date.
     */
    private static boolean closed(Item item) {
        return item.distractors().stream()
                .map(Item.Choice::option)
                .map(Option::falsity)
                .filter(Objects::nonNull)
                .allMatch(proof -> CLOSED.contains(proof.tier()));
    }

    private static String upper(String word) {
        return word.toUpperCase(java.util.Locale.ROOT);
    }
}
