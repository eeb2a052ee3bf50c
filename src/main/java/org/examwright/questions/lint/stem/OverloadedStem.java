package org.examwright.questions.lint.stem;

import java.util.List;
import org.examwright.questions.Finding;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;
import org.examwright.questions.text.Sentences;
import org.examwright.questions.text.Text;
import org.examwright.questions.text.Word;

/** F1: a sentence that is too long to hold in mind, or says too many things at once. */
final class OverloadedStem implements Rule {
    private static final int WORDS = 30;
    private static final int VERBS = 3;

    @Override
    public List<Finding> check(Item item) {
        for (String sentence : Sentences.of(item.stem().raw())) {
            List<Word> words = Text.of(sentence).words();
            if (words.size() > WORDS) {
                return List.of(
                        finding(
                                "A sentence of the stem has %d words".formatted(words.size()),
                                "Bring every sentence down to %d words".formatted(WORDS)));
            }
            int verbs = Sentences.finiteVerbs(words);
            if (verbs >= VERBS) {
                return List.of(
                        finding(
                                "A sentence of the stem has %d clauses in one".formatted(verbs),
                                "Split it, or name an event by a noun instead of a clause"));
            }
        }
        return List.of();
    }

    private static Finding finding(String message, String repair) {
        return Item.error("F1", "/stem", message, repair);
    }
}
