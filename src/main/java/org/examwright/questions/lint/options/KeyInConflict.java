package org.examwright.questions.lint.options;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.Option;
import org.examwright.questions.Prompt;
import org.examwright.questions.QuestionType;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;
import org.examwright.questions.text.Text;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/** F18: a key, a distractor, a mark point or the stem rests on what the notes contradict. */
final class KeyInConflict implements Rule {
    @Override
    public List<Finding> check(Item item) {
        if (item.lexicon().disputed().none() || !touched(item)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Item.Choice choice : item.choices()) {
            if (choice.key() ? keyed(item, choice) : offered(item, choice)) {
                findings.add(finding(choice.pointer()));
            }
        }
        MarkScheme scheme = item.question().markScheme();
        for (int i = 0; scheme != null && i < scheme.points().size(); i++) {
            MarkScheme.Point point = scheme.points().get(i);
            boolean given =
                    Stream.concat(Stream.of(point.text()), point.accept().stream())
                            .anyMatch(text -> given(item, item.stem(), text, point.evidence()));
            if (given) {
                findings.add(finding("/markScheme/points/" + i));
            }
        }
        List<Prompt> prompts = item.question().prompts();
        for (int i = 0; i < prompts.size(); i++) {
            if (matched(item, prompts.get(i))) {
                findings.add(finding("/prompts/" + i));
            }
        }
        if (findings.isEmpty() && given(item, item.stem(), item.question().stem(), List.of())) {
            findings.add(finding("/stem"));
        }
        return findings;
    }

    /**
     * Whether the notes contradict anything that it says or cites as a whole: most questions not.
     */
    private static boolean touched(Item item) {
        Set<String> said = new HashSet<>(item.stem().stems());
        List<Evidence> cited = new ArrayList<>(item.question().evidence());
        for (Item.Choice choice : item.choices()) {
            said.addAll(choice.text().stems());
            cited.addAll(own(choice.option()));
        }
        for (Prompt prompt : item.question().prompts()) {
            said.addAll(Text.of(prompt.text()).stems());
        }
        MarkScheme scheme = item.question().markScheme();
        for (MarkScheme.Point point :
                scheme == null ? List.<MarkScheme.Point>of() : scheme.points()) {
            said.addAll(Text.of(point.text()).stems());
            point.accept().forEach(text -> said.addAll(Text.of(text).stems()));
            cited.addAll(point.evidence());
        }
        return item.lexicon().disputed().touches(said, cited);
    }

    private static boolean keyed(Item item, Item.Choice key) {
        return given(item, item.stem(), key.option().text(), own(key.option()))
                || item.form(Form.SEQUENCE) && item.lexicon().disputed().datesOf(key.text());
    }

    /**
     * Neither value may be offered while nobody has picked one; afterwards the other is plainly
     * wrong. What stands in order, or is matched, has no distractors.
     */
    private static boolean offered(Item item, Item.Choice choice) {
        if (item.type(QuestionType.ORDERING)) {
            return item.lexicon().disputed().datesOf(choice.text());
        }
        return item.offersChoice()
                && item.lexicon()
                        .disputed()
                        .offered(choice.option().text(), item.stem(), item.question().evidence());
    }

    /** Whether a pair that belongs together by the key is one of the values. */
    private static boolean matched(Item item, Prompt prompt) {
        Text asked = Text.of(item.question().stem() + " " + prompt.text());
        return item.question().options().stream()
                .filter(option -> option.id().equals(prompt.match()))
                .anyMatch(
                        option ->
                                given(item, asked, option.text(), own(option))
                                        || given(item, asked, prompt.text(), own(option)));
    }

    private static List<Evidence> own(Option option) {
        @Nullable List<Evidence> own = option.evidence();
        return own == null ? List.of() : own;
    }

    private static boolean given(Item item, Text asked, String answer, List<Evidence> own) {
        List<Evidence> cited = new ArrayList<>(item.question().evidence());
        cited.addAll(own);
        return item.lexicon().disputed().given(answer, asked, cited);
    }

    private static Finding finding(String pointer) {
        return Item.error(
                "F18",
                pointer,
                "The notes contradict each other here",
                "Pick the value that holds under the course's conflicts, or ask something else");
    }
}
