package org.examwright.knowledge.extraction.facts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;

/** Tells a heading that names an event, "The Wall Street Crash, 1929", from one with a period. */
final class EventHeading {
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private static final Pattern NO_EVENT =
            Pattern.compile(
                    "(?is)(?:why|how|what|when|who|which|to what|did|was|were|the state of|the"
                            + " reign of|life in|\\p{L}+"
                            + " in)\\b.*|.*\\b(?:years?|age|era|causes?|reasons?|results?|effects?|impact|consequences?|problems?|changes)"
                            + " (?:of|for)\\b.*|.*\\?\\W*");

    /** A title's period may be centuries; what a section tells of is shorter. */
    private static final int LONGEST_YEARS = 10;

    private EventHeading() {}

    static boolean is(Line line, DateExpression date) {
        String text = line.text().strip();
        boolean title = line.passage().section().isEmpty();
        int years = title ? 1 : LONGEST_YEARS;
        if (NO_EVENT.matcher(text.replaceFirst("^[\\d.()\\s]+(?=\\p{L})", "")).matches()
                || date.when().first().plusYears(years).isBefore(date.when().last())) {
            return false;
        }
        if (!title && date.when().precision().compareTo(Event.Precision.SEASON) < 0) {
            return true; // what a heading dates to the day or month did happen then
        }
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (EVENT_NOUNS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
