package org.examwright.questions.lint.options;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.regex.Pattern;
import org.examwright.questions.Finding;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;
import org.examwright.questions.text.Dates;
import org.examwright.questions.text.Text;

/**
 * F5: the key gives itself away by its length, or by being the only option that goes into detail.
 */
final class LongestIsRight implements Rule {
    private static final int WORDS = 4;
    private static final double OVER_LONGEST = 1.25;
    private static final double OVER_MEAN = 1.4;
    private static final Pattern BRACKET = Pattern.compile("[(\\[]");
    private static final Pattern BECAUSE =
            Pattern.compile("\\bbecause\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> check(Item item) {
        if (!item.offersChoice()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Item.Choice key =
                item.keys().stream()
                        .min(java.util.Comparator.comparingInt(k -> k.text().length()))
                        .orElseThrow();
        length(key, item, findings);
        detail("a date", LongestIsRight::dated, key, item, findings);
        detail("a bracket", text -> BRACKET.matcher(text.raw()).find(), key, item, findings);
        detail("a reason", text -> text.find(BECAUSE) != null, key, item, findings);
        return findings;
    }

    /** With several keys the shortest of them is measured: only then are all of them longer. */
    private static void length(Item.Choice key, Item item, List<Finding> findings) {
        int length = key.text().length();
        int longest =
                item.distractors().stream().mapToInt(d -> d.text().length()).max().orElseThrow();
        IntSummaryStatistics all =
                item.choices().stream().mapToInt(c -> c.text().length()).summaryStatistics();
        if (key.text().words().size() >= WORDS && length > OVER_LONGEST * longest) {
            findings.add(
                    Item.error(
                            "F5",
                            key.pointer(),
                            "The right answer is far longer than the other options (%d characters, the next %d)"
                                    .formatted(length, longest),
                            "Shorten it, or bring the other options to its length"));
        } else if (length > longest && length > OVER_MEAN * all.getAverage()) {
            findings.add(
                    Item.warning(
                            "F5",
                            key.pointer(),
                            "The right answer is the longest option",
                            "Shorten it, or lengthen another option"));
        }
    }

    private static void detail(
            String what,
            java.util.function.Predicate<Text> carries,
            Item.Choice key,
            Item item,
            List<Finding> findings) {
        if (item.keys().stream().allMatch(k -> carries.test(k.text()))
                && item.distractors().stream().noneMatch(d -> carries.test(d.text()))) {
            findings.add(
                    Item.error(
                            "F5",
                            key.pointer(),
                            "Only the right answer carries " + what,
                            "Give the other options one too, or take it from the right answer"));
        }
    }

    private static boolean dated(Text text) {
        return !Dates.in(text.raw()).isEmpty();
    }
}
