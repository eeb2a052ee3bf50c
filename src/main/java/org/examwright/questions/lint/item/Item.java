package org.examwright.questions.lint.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.Option;
import org.examwright.questions.QuestionContent;
import org.examwright.questions.QuestionType;
import org.examwright.questions.lint.course.Lexicon;
import org.examwright.questions.text.Text;
import org.jspecify.annotations.Nullable;

/** A question laid out for the rules: its stem and options as words, its keys and distractors. */
public record Item(QuestionContent question, Lexicon lexicon, Text stem, List<Choice> choices) {
    private static final Set<QuestionType> CHOICE =
            Set.of(QuestionType.MULTIPLE_CHOICE, QuestionType.MULTIPLE_RESPONSE);

    /** An option at its place, from 0. */
    public record Choice(int place, Option option, Text text, boolean key) {
        public String pointer() {
            return "/options/" + place;
        }
    }

    public static Item of(QuestionContent question, Lexicon lexicon) {
        List<Choice> choices = new ArrayList<>();
        for (Option option : question.options()) {
            choices.add(
                    new Choice(
                            choices.size(),
                            option,
                            Text.of(option.text(), lexicon.names()),
                            isKey(option)));
        }
        return new Item(
                question, lexicon, Text.of(question.stem(), lexicon.names()), List.copyOf(choices));
    }

    private static boolean isKey(Option option) {
        if (option.correct() != null) {
            return option.correct();
        }
        return option.weight() != null && option.weight().signum() > 0;
    }

    public List<Choice> keys() {
        return choices.stream().filter(Choice::key).toList();
    }

    public List<Choice> distractors() {
        return choices.stream().filter(choice -> !choice.key()).toList();
    }

    /** Whether it has both keys and distractors to set against each other. */
    public boolean offersChoice() {
        return CHOICE.contains(question.type())
                && choices.stream().anyMatch(Choice::key)
                && !choices.stream().allMatch(Choice::key);
    }

    /** Whether the learner picks from what is given, rather than writes. */
    public boolean closed() {
        return CHOICE.contains(question.type()) || type(QuestionType.TRUE_FALSE);
    }

    public boolean type(QuestionType type) {
        return question.type() == type;
    }

    public boolean form(Form form) {
        return question.form() == form;
    }

    public static Finding error(
            String flaw, String pointer, String message, @Nullable String repair) {
        return new Finding(flaw, Finding.Severity.E, pointer, message, repair);
    }

    public static Finding warning(
            String flaw, String pointer, String message, @Nullable String repair) {
        return new Finding(flaw, Finding.Severity.W, pointer, message, repair);
    }

    public static Finding skipped(String flaw, String message) {
        return new Finding(flaw, Finding.Severity.SKIPPED, "", message, null);
    }
}
