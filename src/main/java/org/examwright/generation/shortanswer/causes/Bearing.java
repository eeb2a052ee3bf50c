package org.examwright.generation.shortanswer.causes;

import java.util.Map;
import java.util.regex.Pattern;
import org.examwright.generation.shortanswer.Idea;

/**
 * Whether an effect bears on a theme by its own words. Notes that weigh several effects of one
 * event ("it mattered above all because …") give each of them the theme of the event, and an effect
 * that is told so may be of quite another kind.
 */
final class Bearing {
    private static final Pattern WEIGHED = Pattern.compile("(?i)\\bmattered\\b");

    /** General words for what is grown, made, paid and sold. */
    private static final Map<String, Pattern> WORDS =
            Map.of(
                    "economy",
                    Pattern.compile(
                            "(?i)\\b(?:econom|industr|agricultur|farm|harvest|crop|grain|food|famine"
                                    + "|hunger|hungry|price|wage|tax|money|currenc|bank|trade|trading"
                                    + "|market|factor|mine|mining|coal|steel|oil\\b|goods|output"
                                    + "|product|invest|growth|debt|budget|unemploy|job|labour"
                                    + "|export|import|railway|soil|tractor|animal|cattle|livestock"
                                    + "|estate|ration|shortage|planner|manager)"));

    private Bearing() {}

    /** Whether an effect that stands under this theme (in small letters) has to do with it. */
    static boolean on(String theme, Idea idea) {
        boolean weighed =
                idea.evidence().stream().anyMatch(quote -> WEIGHED.matcher(quote.quote()).find());
        return on(theme, idea.text(), weighed);
    }

    /**
     * The same of what it says.
     *
     * @param weighed whether the notes told it while weighing effects: then only its words count
     */
    static boolean on(String theme, String text, boolean weighed) {
        Pattern words = WORDS.get(theme);
        return words == null ? !weighed : words.matcher(text).find();
    }
}
