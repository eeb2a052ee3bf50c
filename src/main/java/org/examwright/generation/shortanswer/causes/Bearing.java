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

    /**
     * General words for what is grown, made, paid and sold, each whole: "important" is no import,
     * "waged" no wage, "a factor" no factory.
     */
    private static final Map<String, Pattern> WORDS =
            Map.of(
                    "economy",
                    Pattern.compile(
                            "(?i)\\b(?:(?:econom|industr|agricultur|currenc|unemploy)\\p{L}+"
                                    + "|(?:farm|harvest|price|tax|bank|trad|market|export|import"
                                    + "|budget|ration)(?:e|s|es|d|ed|er|ers|ing)?"
                                    + "|(?:crop|grain|food|famine|hunger|hungry|wage|money|coal|steel"
                                    + "|coalfield|farmland|banknote|taxpayer|oil|goods|output|growth"
                                    + "|debt|job|labour|labourer|railway|soil|tractor|animal|cattle"
                                    + "|livestock|estate|shortage|planner|manager)s?"
                                    + "|min(?:es?|ers?|ing)|taxation|bankrupt(?:cy)?|factor(?:y|ies)"
                                    + "|product(?:s|ion|ive|ivity)?"
                                    + "|invest(?:s|ed in|ing|ments?|ors?)?)\\b"));

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
