package org.examwright.questions.lint.options;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;

/** F4: an option that only gathers up others: all of these, both A and B, A-C. */
final class AllOfTheAbove implements Rule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern ALL =
            Pattern.compile(
                    "\\ball of (?:the )?(?:above|these|those|others?)\\b|\\ball (?:the"
                            + " )?above\\b|\\bboth of (?:the"
                            + " )?(?:above|these)\\b|^\\W*(?:all|both|any|each|every one)(?:"
                            + " (?:two|three|four|five))?(?: of (?:them|these|those|the (?:above|other"
                            + " options|options)))?\\W*$",
                    FLAGS);
    private static final Pattern LETTERS =
            Pattern.compile(
                    "(?<![\\w'’.-])\\(?([a-h])\\)?(?:,? (?:and|or) | ?& ?| ?[-–]"
                            + " ?)\\(?([a-h])\\)?(?![\\w'’]|\\.\\w)",
                    FLAGS);

    @Override
    public List<Finding> check(Item item) {
        return item.choices().stream()
                .filter(choice -> choice.text().find(ALL) != null || gathers(choice, item))
                .map(
                        choice ->
                                Item.error(
                                        "F4",
                                        choice.pointer(),
                                        "The option points at other options instead of answering"
                                                + " the question",
                                        "Replace it by an answer of its own, or ask for every right"
                                                + " answer"))
                .toList();
    }

    /** Letters that name options; in an order of lettered events they name events. */
    private static boolean gathers(Item.Choice choice, Item item) {
        if (item.form(Form.SEQUENCE)) {
            return false;
        }
        return LETTERS.matcher(choice.text().raw())
                .results()
                .filter(match -> !choice.text().shields(match.start(), match.end()))
                .anyMatch(match -> names(match, item.choices().size()));
    }

    private static boolean names(MatchResult letters, int options) {
        int first = letters.group(1).toLowerCase(Locale.ROOT).charAt(0) - 'a';
        int second = letters.group(2).toLowerCase(Locale.ROOT).charAt(0) - 'a';
        return first < second && second < options;
    }
}
