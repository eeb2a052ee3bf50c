package org.examwright.questions.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.questions.Finding;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.lint.course.Lexicon;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;
import org.examwright.questions.lint.options.OptionRules;
import org.examwright.questions.lint.stem.StemRules;

/**
 * Looks for the nineteen item-writing flaws (Haladyna and Downing; Tarrant) in any question,
 * whoever wrote it. It never changes a question; it says where the flaw is and how to mend it.
 */
public final class Linter {
    private static final List<Rule> LASTING =
            Stream.of(StemRules.all(), OptionRules.lasting()).flatMap(List::stream).toList();
    private static final Comparator<Finding> BY_FLAW =
            Comparator.comparing((Finding f) -> f.severity() == Finding.Severity.SKIPPED)
                    .thenComparing(finding -> Integer.parseInt(finding.flaw().substring(1)));

    private Linter() {}

    /** All findings, by flaw and then by place; last what a rule could not see (SKIPPED). */
    public static List<Finding> lint(QuestionContent question, Lexicon lexicon) {
        Item item = Item.of(question, lexicon);
        return sorted(Stream.concat(lasting(item), OptionRules.contradicted(item).stream()));
    }

    private static Stream<Finding> lasting(Item item) {
        return LASTING.stream().flatMap(rule -> rule.check(item).stream());
    }

    private static List<Finding> sorted(Stream<Finding> findings) {
        return once(findings.toList()).stream().sorted(BY_FLAW).toList();
    }

    /**
     * Both of what is found in a question: what stays as long as it does, and apart from that what
     * comes and goes with the conflicts of the course.
     */
    public record Found(List<Finding> lasting, List<Finding> contradictions) {}

    /** All findings, told apart. */
    public static Found found(QuestionContent question, Lexicon lexicon) {
        Item item = Item.of(question, lexicon);
        return new Found(sorted(lasting(item)), OptionRules.contradicted(item));
    }

    /** "None of these" and "all of these" are absolute, but that is not what is wrong with them. */
    private static List<Finding> once(List<Finding> findings) {
        Set<String> gathering =
                findings.stream()
                        .filter(
                                finding ->
                                        finding.flaw().equals("F3") || finding.flaw().equals("F4"))
                        .map(Finding::pointer)
                        .collect(Collectors.toSet());
        return findings.stream()
                .filter(
                        finding ->
                                !finding.flaw().equals("F11")
                                        || !gathering.contains(finding.pointer()))
                .toList();
    }

    /**
     * Those findings alone that say where the notes contradict each other. They come and go with
     * the conflicts of the course, while the question stays the same.
     */
    public static List<Finding> contradictions(QuestionContent question, Lexicon lexicon) {
        return lexicon.disputed().none()
                ? List.of()
                : OptionRules.contradicted(Item.of(question, lexicon));
    }
}
