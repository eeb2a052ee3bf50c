package org.examwright.questions.lint.stem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.examwright.questions.Finding;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;
import org.examwright.questions.text.Text;
import org.jspecify.annotations.Nullable;

/** F17: words that readers weigh differently: often, several, various. */
final class VagueTerms implements Rule {
    /** "How many" and "how often" ask for a measure; they do not blur one. */
    private static final Pattern TERM =
            Pattern.compile(
                    "(?<![\\w'’-])(?<!\\bhow"
                            + " )(?:often|sometimes|usually|rarely|frequently|occasionally|generally|normally|many|several|nearly|somewhat|quite|various|(?<=\\b(?:an?|was|were|is|are|became)"
                            + " )(?:fairly|rather|relatively))(?![\\w-])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public List<Finding> check(Item item) {
        List<Finding> findings = new ArrayList<>();
        look("/stem", item.stem(), findings);
        item.choices().forEach(choice -> look(choice.pointer(), choice.text(), findings));
        return findings;
    }

    private static void look(String pointer, Text text, List<Finding> findings) {
        @Nullable String term = text.find(TERM);
        if (term != null) {
            findings.add(
                    Item.warning(
                            "F17",
                            pointer,
                            "“%s” means different things to different readers".formatted(term),
                            "Give the number, the share or the time"));
        }
    }
}
