package org.examwright.questions.lint.stem;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.QuestionType;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;
import org.examwright.questions.text.Sentences;
import org.examwright.questions.text.Text;
import org.examwright.questions.text.Word;

/** F6: words of the stem that the answer does not need: a lesson before the question, an aside. */
final class GratuitousInformation implements Rule {
    private static final int WORDS = 35;

    private static final int MANY_MARKS = 4;

    /** The lettered parts of a task. */
    private static final Pattern LISTED = Pattern.compile("\\([A-F]\\) [^.;]+[.;]?");

    /** Between commas, after something that is named already. */
    private static final Pattern ASIDE =
            Pattern.compile(
                    ",\\s+(?:(?:who|which|whose|where)\\s[^,?]{8,}|(?:an?|the|one"
                            + " of)\\s[^,?]{8,}),(?! [^,?]* and )");

    /** "the marriage", "the offer": a noun for what was told, with nothing that says which. */
    private static final Pattern TAKEN_UP =
            Pattern.compile(
                    "\\b[Tt]he"
                            + " (?:agreement|attack|change|decision|defeat|election|event|law|letter|loss"
                            + "|marriage|match|measure|move|murder|news|offer|order|plan|promise|proposal"
                            + "|reform|refusal|revolt|rising|rule|speech|step|treaty|verdict|victory|vote)\\b(?!"
                            + " (?:of|in|at|on|for|to|against|between|that|which|who|with|from|by|during|about)\\b|"
                            + " \\p{Lu})");

    private static final Pattern BRACKET = Pattern.compile("\\((?!\\d\\)|[a-e]\\))[^)]{12,}\\)");

    @Override
    public List<Finding> check(Item item) {
        if (item.type(QuestionType.DESCRIPTION)
                || item.type(QuestionType.TRUE_FALSE)
                || item.form(Form.SEQUENCE)
                || item.form(Form.ODD_ONE_OUT)
                || item.form(Form.CLOZE_END)) {
            return List.of();
        }
        Text stem = item.stem();
        if (!longAnswer(item) && asked(stem) > WORDS) {
            return List.of(finding("The stem has %d words".formatted(asked(stem)), "Cut it short"));
        }
        List<String> sentences = Sentences.of(stem.raw());
        if (lesson(item, sentences)) {
            return List.of(
                    finding(
                            "A statement that teaches stands before the question",
                            "Leave it out, or make it part of the question"));
        }
        String aside = aside(item);
        return aside == null
                ? List.of()
                : List.of(
                        finding(
                                "The question is the same without “%s”".formatted(aside.strip()),
                                "Leave it out, or ask about it"));
    }

    private static boolean longAnswer(Item item) {
        return item.type(QuestionType.ESSAY)
                || item.type(QuestionType.SHORT_ANSWER)
                        && item.question().marks().intValue() >= MANY_MARKS;
    }

    /** The words of the question itself, without what it quotes or lists for the learner to use. */
    private static int asked(Text stem) {
        String bare = LISTED.matcher(stem.raw()).replaceAll(" ");
        return (int)
                        stem.words().stream()
                                .filter(word -> !stem.quotes(word.start(), word.end()))
                                .count()
                - (stem.words().size() - Text.of(bare).words().size());
    }

    /** A sentence that states something, then one that asks without looking back at it. */
    private static boolean lesson(Item item, List<String> sentences) {
        if (sentences.size() < 2 || item.type(QuestionType.ESSAY)) {
            return false;
        }
        String first = sentences.getFirst();
        Text statement = Text.of(first);
        boolean states =
                first.endsWith(".")
                        && !item.stem().quotes(0, Math.max(1, first.length() - 1))
                        && !Directives.begins(statement)
                        && Sentences.finiteVerbs(statement.words()) > 0;
        String rest = item.stem().raw().substring(first.length());
        return states && !leansOn(Text.of(rest)) && !rest.matches("(?s).*[“‘:].*");
    }

    /**
     * "Why did he …", "what did this lead to": without the first sentence it would not be clear.
     */
    private static boolean leansOn(Text rest) {
        return TAKEN_UP.matcher(rest.raw()).find() || saysAgain(rest);
    }

    private static boolean saysAgain(Text rest) {
        return rest.words().stream()
                .map(Word::lower)
                .anyMatch(
                        word ->
                                List.of(
                                                "this", "these", "that", "it", "its", "they",
                                                "their", "he", "his", "she", "her", "him", "them",
                                                "so")
                                        .contains(word));
    }

    private static @org.jspecify.annotations.Nullable String aside(Item item) {
        for (Pattern pattern : List.of(ASIDE, BRACKET)) {
            for (Matcher aside = pattern.matcher(item.stem().raw()); aside.find(); ) {
                if (!item.stem().quotes(aside.start(), aside.end())) {
                    return aside.group().replaceAll("^,|,$", "");
                }
            }
        }
        return null;
    }

    private static Finding finding(String message, String repair) {
        return Item.warning("F6", "/stem", message, repair);
    }
}
