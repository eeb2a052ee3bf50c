package org.examwright.questions.lint.stem;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.questions.Finding;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;
import org.examwright.questions.text.Dates;
import org.examwright.questions.text.Text;

/** F1: "the congress", in a course that has several of them. */
final class OneOfSeveral implements Rule {
    /** The article, perhaps a word that says nothing, and the noun. */
    private static final Pattern NOUN =
            Pattern.compile(
                    "(?<before>(?:\\w+n['’]t|\\w+) )?\\b[Tt]he (?:(?:new|old|great|same|whole) )?"
                            + "(?<noun>\\p{Ll}{4,})\\b(?<rest>.{0,20})");

    /** Before these a noun has come to its end; after these a subject follows its verb. */
    private static final Pattern ENDS =
            Pattern.compile(
                    "^(?:\\s*[.,;:?!)]|\\s*$|\\s+(?:was|were|is|are|had|has|did|do|does|would|could|should|and|or|so|as|than|then|met|fell|took|became|ended|began|led)\\b).*");

    private static final Set<String> ASKING =
            Set.of("did", "does", "do", "was", "were", "is", "are", "had", "has", "could", "would");

    private static final Pattern TOLD_APART =
            Pattern.compile(
                    "^(?: ?,)?\\s*(?:of|in|at|on|for|to|against|between|that|which|who|whose|where|held|called|known|under|with|from|by|during|about|over)\\b.*|^['’-].*|^"
                            + " \\p{Lu}.*|^ ?\\(.*");

    @Override
    public List<Finding> check(Item item) {
        if (!item.lexicon().known()) {
            return List.of(
                    Item.skipped(
                            "F1", "Which names a course has several of is not known without one"));
        }
        Text stem = item.stem();
        if (!Dates.in(stem.raw()).isEmpty()) {
            return List.of();
        }
        for (Matcher found = NOUN.matcher(stem.raw()); found.find(); ) {
            if (!told(found)
                    && item.lexicon().several(found.group("noun"))
                    && !everywhere(item, found.group("noun"))
                    && !stem.shields(found.start("noun"), found.end("noun"))
                    && !named(stem, found)) {
                return List.of(finding(found.group("noun")));
            }
        }
        return List.of();
    }

    /** What follows says which one, or the noun only describes another: "the plan targets". */
    private static boolean told(Matcher found) {
        String before = found.group("before");
        String rest = found.group("rest");
        boolean asked = before != null && ASKING.contains(before.strip().toLowerCase(Locale.ROOT));
        return TOLD_APART.matcher(rest).matches() || !asked && !ENDS.matcher(rest).matches();
    }

    /** What the whole course is about needs no name. */
    private static boolean everywhere(Item item, String noun) {
        return Text.of(noun).stems().stream().allMatch(item.lexicon()::generic);
    }

    /** The same noun came before, as part of a name. */
    private static boolean named(Text stem, Matcher found) {
        String noun = found.group("noun");
        return stem.words().stream()
                .filter(word -> word.end() <= found.start())
                .anyMatch(word -> word.capitalised() && word.lower().equals(noun));
    }

    private static Finding finding(String noun) {
        return Item.error(
                "F1",
                "/stem",
                "The course has more than one “%s”, and the stem does not say which"
                        .formatted(noun),
                "Give its name, its number or its year");
    }
}
