package org.examwright.questions.lint.options;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.examwright.questions.Finding;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;
import org.examwright.questions.text.Sentences;
import org.examwright.questions.text.Text;

/** F7: several statements to be judged one by one, dressed up as a choice. */
final class TrueFalseSeries implements Rule {
    private static final Pattern JUDGEMENT =
            Pattern.compile("(?:it is )?(?:true|false|yes|no|right|wrong|correct|incorrect)");

    /** Which one is true, and nothing about what. */
    private static final Pattern NO_MATTER =
            Pattern.compile(
                    "\\b(?:which|what)\\b.{0,50}\\b(?:is|are|was|were)(?: most)?"
                            + " (?:true|correct|right|accurate|false|incorrect)\\b(?:[?.:]|$)",
                    Pattern.CASE_INSENSITIVE);

    private static final int CLAUSE = 4;

    @Override
    public List<Finding> check(Item item) {
        if (!item.offersChoice()) {
            return List.of();
        }
        long judgements =
                item.choices().stream()
                        .filter(choice -> JUDGEMENT.matcher(plain(choice.text())).matches())
                        .count();
        if (judgements >= 2) {
            return List.of(
                    finding(
                            "The options only say whether the stem is right",
                            "Make it a true-or-false question, or ask for the fact itself"));
        }
        boolean statements =
                item.choices().stream().map(Item.Choice::text).allMatch(TrueFalseSeries::statement);
        return NO_MATTER.matcher(item.stem().raw()).find() && statements
                ? List.of(
                        finding(
                                "Each option is a statement of its own that is true or false",
                                "Ask one thing that every option could answer"))
                : List.of();
    }

    private static boolean statement(Text text) {
        return text.words().size() >= CLAUSE && Sentences.finiteVerbs(text.words()) > 0;
    }

    private static String plain(Text text) {
        return text.raw().toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip();
    }

    private static Finding finding(String message, String repair) {
        return Item.error("F7", "/options", message, repair);
    }
}
