package org.examwright.questions.lint.stem;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.questions.text.Text;
import org.examwright.questions.text.Word;

/** The ways to ask: question words, and the command words of examiners. */
final class Directives {
    private static final Set<String> COMMANDS =
            Set.of(
                    ("account analyse arrange assess calculate choose compare complete consider"
                                    + " contrast define describe discuss distinguish enter evaluate examine"
                                    + " explain fill find give identify justify list match name order outline"
                                    + " pair pick place put rank say select show state study suggest summarise"
                                    + " tick trace use write read look using what")
                            .split(" "));
    private static final Set<String> QUESTION_WORDS =
            Set.of("who", "whom", "whose", "which", "what", "when", "where", "why", "how");
    private static final Pattern EXTENT =
            Pattern.compile("\\b(?:to what extent|how far|true or false|do you agree)\\b");

    /** "Was the war …?", "Did …?": fine for an essay, too little where options must answer. */
    private static final Set<String> YES_OR_NO =
            Set.of(
                    "was", "were", "is", "are", "did", "does", "do", "had", "has", "could",
                    "should", "can");

    private Directives() {}

    static boolean begins(Text text) {
        List<Word> words = text.words();
        return !words.isEmpty() && COMMANDS.contains(words.getFirst().lower());
    }

    static boolean asks(Text text) {
        return begins(text)
                || text.words().stream().map(Word::lower).anyMatch(QUESTION_WORDS::contains)
                || text.words().stream().map(Word::lower).anyMatch(COMMANDS::contains)
                        && text.raw().contains(",")
                || EXTENT.matcher(text.raw().toLowerCase(Locale.ROOT)).find();
    }

    static boolean yesOrNo(Text text) {
        return !text.words().isEmpty() && YES_OR_NO.contains(text.words().getFirst().lower());
    }
}
