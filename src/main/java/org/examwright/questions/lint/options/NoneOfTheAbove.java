package org.examwright.questions.lint.options;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.questions.Finding;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;

/** F3: an option that only denies the others. */
final class NoneOfTheAbove implements Rule {
    private static final Pattern DENIAL =
            Pattern.compile(
                    "\\bnone of (?:the )?(?:above|these|those|other|them$)\\b|^\\W*no (?:such"
                            + " \\w+$|(?:(?:correct|right) )?(?:answer|option|choice)\\b)|^\\W*not"
                            + " (?:given|listed|named|stated)(?: here|"
                            + " above)?\\W*$|^\\W*none\\W*$|\\bneither (?:of"
                            + " (?:the|these|those|them)|is|was|one)\\b|^\\W*(?:neither|nothing)(?:"
                            + " (?:at all|changed|happened|else))?\\W*$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public List<Finding> check(Item item) {
        return item.choices().stream()
                .filter(choice -> choice.text().find(DENIAL) != null)
                .map(
                        choice ->
                                Item.error(
                                        "F3",
                                        choice.pointer(),
                                        "The option denies the others instead of answering the"
                                                + " question",
                                        "Replace it by an answer of the same kind as the others, or"
                                                + " leave it out"))
                .toList();
    }
}
