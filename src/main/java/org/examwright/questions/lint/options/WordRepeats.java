package org.examwright.questions.lint.options;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.examwright.questions.Finding;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;
import org.examwright.questions.text.English;
import org.examwright.questions.text.Text;
import org.examwright.questions.text.Word;

/**
 * F12: a word of the stem, or another name for what it names, comes back in the key and in few of
 * the distractors, so that the sound of it leads to the answer.
 */
final class WordRepeats implements Rule {
    private static final int ROOT = 5;

    /** Letters of a word that are seldom the end of another by chance: "station", "inflation". */
    private static final int WHOLE = 7;

    @Override
    public List<Finding> check(Item item) {
        if (!item.offersChoice()) {
            return List.of();
        }
        for (Word word : item.stem().words()) {
            if (word.content()
                    && !item.lexicon().generic(word.stem())
                    && cue(item, text -> repeats(word, text))) {
                return List.of(clang(item, word.text(), text -> repeats(word, text)));
            }
        }
        for (int thing : item.lexicon().thingsIn(item.stem())) {
            Predicate<Text> named = text -> things(item, text).contains(thing);
            if (!item.lexicon().everywhere(thing) && cue(item, named)) {
                return List.of(clang(item, "another name for it", named));
            }
        }
        return item.lexicon().known()
                ? List.of()
                : List.of(
                        Item.skipped("F12", "Other names could not be looked up without a course"));
    }

    private static Set<Integer> things(Item item, Text text) {
        return item.lexicon().thingsIn(text);
    }

    /** In a key, and in fewer than half of the distractors. */
    private static boolean cue(Item item, Predicate<Text> has) {
        long distractors = item.distractors().stream().filter(d -> has.test(d.text())).count();
        return item.keys().stream().anyMatch(key -> has.test(key.text()))
                && 2 * distractors < item.distractors().size();
    }

    private static boolean repeats(Word word, Text text) {
        return text.words().stream().anyMatch(other -> other.content() && family(word, other));
    }

    /** The same stem, or the root of one (five letters or more) inside the other. */
    private static boolean family(Word one, Word other) {
        return one.stem().equals(other.stem())
                || inside(English.root(one.lower()), other.lower())
                || inside(English.root(other.lower()), one.lower())
                || compound(one.lower(), other.lower())
                || compound(other.lower(), one.lower());
    }

    private static boolean inside(String root, String word) {
        return root.length() >= ROOT && Character.isLetter(root.charAt(0)) && word.contains(root);
    }

    /** One word is another with something before it: "hyperinflation", "counterattack". */
    private static boolean compound(String word, String longer) {
        return word.length() >= WHOLE && longer.endsWith(word);
    }

    private static Finding clang(Item item, String word, Predicate<Text> has) {
        Item.Choice key =
                item.keys().stream().filter(k -> has.test(k.text())).findFirst().orElseThrow();
        return Item.error(
                "F12",
                key.pointer(),
                "The stem and the right answer share what most other options lack: " + word,
                "Say it differently in the stem or in the answer, or use it in other options too");
    }
}
