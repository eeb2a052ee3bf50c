package org.examwright.questions.lint;

import java.util.List;
import org.examwright.questions.Finding;
import org.examwright.questions.QuestionContent;

/**
 * Looks for item-writing flaws (Haladyna and Downing; Tarrant) in any question, whoever wrote it.
 * It never changes a question; it says where the flaw is and how to mend it.
 */
public final class Linter {
    private static final List<Rule> RULES =
            List.of(
                    new NoneOfTheAbove(),
                    new AllOfTheAbove(),
                    new LongestIsRight(),
                    new FillInTheBlank(),
                    new AbsoluteTerms(),
                    new WordRepeats(),
                    new ComplexOptions(),
                    new LostSequence(),
                    new VagueTerms(),
                    new MoreThanOneCorrect(),
                    new KeyInConflict(),
                    new NegativeStem());

    private Linter() {}

    /** All findings, by flaw and then by place; what a rule could not see is SKIPPED. */
    public static List<Finding> lint(QuestionContent question, Lexicon lexicon) {
        Item item = Item.of(question, lexicon);
        return RULES.stream().flatMap(rule -> rule.check(item).stream()).toList();
    }

    /**
     * Those findings alone that say where the notes contradict each other. They come and go with
     * the conflicts of the course, while the question stays the same.
     */
    public static List<Finding> contradictions(QuestionContent question, Lexicon lexicon) {
        return new KeyInConflict().check(Item.of(question, lexicon));
    }
}
