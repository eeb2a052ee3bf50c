package org.examwright.questions.lint.options;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.QuestionType;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;

/** F14: options that combine one pool of statements, which tests reasoning about the options. */
final class ComplexOptions implements Rule {
    private static final String MARK = "\\(?(?:[ivx]{1,4}|[a-h]|[1-9])\\)?";
    private static final Pattern COMBINATION =
            Pattern.compile(
                    "^(?:both |only )?%1$s(?:(?:, ?(?:and )?| and | & | or )%1$s)*(?: only)?\\.?$"
                            .formatted(MARK),
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SEVERAL = Pattern.compile(",| and | & | or |only");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:,\\s*(?:and\\s+)?|;|\\band\\b)\\s*");
    private static final int ITEM_WORDS = 4;

    @Override
    public List<Finding> check(Item item) {
        if (item.form(Form.SEQUENCE) || item.type(QuestionType.ORDERING)) {
            return List.of();
        }
        boolean marks =
                item.choices().stream()
                        .map(choice -> choice.text().raw().strip())
                        .anyMatch(
                                text ->
                                        COMBINATION.matcher(text).matches()
                                                && SEVERAL.matcher(text).find());
        if (!marks && listsOfOnePool(item) < 2) {
            return List.of();
        }
        return List.of(
                Item.error(
                        "F14",
                        "/options",
                        "The options combine the same few statements",
                        "Let every option be one answer, or ask for every right answer"));
    }

    /** How many options are lists of which every part stands in another option too. */
    private static long listsOfOnePool(Item item) {
        List<Set<String>> lists =
                item.choices().stream().map(choice -> parts(choice.text().raw())).toList();
        long found = 0;
        for (int i = 0; i < lists.size(); i++) {
            Set<String> others = new HashSet<>();
            for (int j = 0; j < lists.size(); j++) {
                if (i != j) {
                    others.addAll(lists.get(j));
                }
            }
            if (lists.get(i).size() > 1 && others.containsAll(lists.get(i))) {
                found++;
            }
        }
        return found;
    }

    private static Set<String> parts(String option) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(option.strip().toLowerCase(java.util.Locale.ROOT))) {
            parts.add(part.replaceFirst("^the ", ""));
        }
        boolean list =
                parts.stream().allMatch(p -> !p.isBlank() && p.split(" ").length <= ITEM_WORDS);
        return list ? new HashSet<>(parts) : Set.of();
    }
}
