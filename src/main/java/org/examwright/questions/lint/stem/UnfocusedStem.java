package org.examwright.questions.lint.stem;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.QuestionType;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;
import org.examwright.questions.text.Sentences;
import org.examwright.questions.text.Text;

/** F13: with the options covered nobody could say what is asked. */
final class UnfocusedStem implements Rule {
    private static final Set<QuestionType> WITHOUT_QUESTION =
            EnumSet.of(QuestionType.TRUE_FALSE, QuestionType.CLOZE, QuestionType.DESCRIPTION);
    private static final Pattern WHICH_IS_TRUE =
            Pattern.compile(
                    "\\b(?:which|what)\\b(?: one)?(?: of (?:the following|these|the))?(?:"
                            + " (?:statements?|sentences?|claims?|options?|answers?))?(?: below)?"
                            + " (?:is|are|was|were)(?: most)?"
                            + " (?:true|correct|right|accurate|valid)\\b(?! (?:of|for|about)"
                            + " .{0,60}\\b(?:aims?|causes?|reasons?|results?|effects?|role|views?|policy|terms)\\b)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE =
            Pattern.compile(
                    "^(?:which|what) (?:of (?:the following|these)|statement|option|answer)(?:"
                            + " (?:applies|apply|fits?|relates? to .{1,30}|is about"
                            + " .{1,30}))?\\?$|^what (?:about|do you know (?:about|of)|can you say"
                            + " (?:about|of)) .*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern END =
            Pattern.compile(".*[?:…][’”'\")]*$|.*\\.{3}$", Pattern.DOTALL);
    private static final Pattern HOLDER =
            Pattern.compile(
                    "^(?:who|(?:name|identify) the \\w+ who) (?:was|held|served as|acted"
                            + " as|led|headed)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final int SAYS_SOMETHING = 3;

    @Override
    public List<Finding> check(Item item) {
        if (WITHOUT_QUESTION.contains(item.question().type()) || item.form(Form.CLOZE_END)) {
            return List.of();
        }
        Text stem = item.stem();
        String raw = stem.raw().strip();
        if (WHICH_IS_TRUE.matcher(raw).find() || BARE.matcher(raw).matches()) {
            return List.of(
                    finding(
                            "The stem does not say what about its subject is asked",
                            "Ask for one thing: a cause, a result, a date, a person"));
        }
        boolean asks = asks(item);
        if (!asks && !leadsIn(stem)) {
            return List.of(
                    finding(
                            "The stem neither asks a question nor leads into the answers",
                            "Turn it into a question that ends with a question mark"));
        }
        if (HOLDER.matcher(raw).find() && item.lexicon().holders(stem) > 1) {
            return List.of(
                    finding(
                            "By the notes more than one person held this office at that time",
                            "Give the month, or ask for the office's first or last holder that"
                                    + " year"));
        }
        return List.of();
    }

    private static boolean asks(Item item) {
        Text stem = item.stem();
        String raw = stem.raw().strip();
        List<String> sentences = Sentences.of(raw);
        Text last = Text.of(sentences.isEmpty() ? "" : sentences.getLast());
        boolean written = item.choices().isEmpty();
        if (sentences.stream().map(Text::of).anyMatch(Directives::begins)) {
            return true;
        }
        return raw.contains("?") && (Directives.asks(stem) || written && Directives.yesOrNo(last));
    }

    /** A sentence that breaks off where the answer goes, with enough in it to know the matter. */
    private static boolean leadsIn(Text stem) {
        String raw = stem.raw().strip();
        return END.matcher(raw).matches()
                && !raw.endsWith("?")
                && stem.stems().size() >= SAYS_SOMETHING
                && Sentences.finiteVerbs(stem.words()) > 0;
    }

    private static Finding finding(String message, String repair) {
        return Item.error("F13", "/stem", message, repair);
    }
}
