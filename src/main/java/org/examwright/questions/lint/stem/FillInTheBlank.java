package org.examwright.questions.lint.stem;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.QuestionType;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;

/**
 * F10: a gap in the stem that the learner must hold in mind. A gap at the end is a form of its own.
 */
final class FillInTheBlank implements Rule {
    private static final Pattern GAP =
            Pattern.compile(
                    "_(?:\\s*_)+|\\.{4,}|…\\s*…|\\[\\s*blank\\s*]", Pattern.CASE_INSENSITIVE);

    /** The type CLOZE consists of gaps, so there a gap is no flaw. */
    @Override
    public List<Finding> check(Item item) {
        if (item.form(Form.CLOZE_END)
                || item.type(QuestionType.CLOZE)
                || !GAP.matcher(item.stem().raw()).find()) {
            return List.of();
        }
        return List.of(
                Item.error(
                        "F10",
                        "/stem",
                        "The stem has a gap to fill",
                        "Ask a whole question, or put the gap last"));
    }
}
