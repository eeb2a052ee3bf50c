package org.examwright.generation.shortanswer;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Sentences;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Event;
import org.examwright.sources.Evidence;

/** Whose year it is, where notes leave the year of one line to another. */
public final class OwnYear {
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b|['’]\\d\\d\\b");

    /** "By 1956", "since 1956": the year of something that went on. */
    private static final Pattern BOUND =
            Pattern.compile(
                    "(?i)\\b(?:by|until|till|since|before|after|from) (?:\\p{L}+ )?\\d{4}\\b");

    /** "The Act of 1833": the year of something that is only named. */
    private static final Pattern OF_A_NAME =
            Pattern.compile(
                    "\\b(?!(?:"
                            + Dates.MONTHS
                            + "|Spring|Summer|Autumn|Winter)\\b)"
                            + "(\\p{Lu}\\p{L}+) of \\d{4}\\b");

    private static final int HEADING = 12;

    private OwnYear() {}

    /**
     * Whether the year is told of it, and not of something else that the notes tell before it:
     * "Smith died in 1824" gives no year to what was announced in the next line.
     */
    public static boolean has(Ground ground, Happening happening) {
        Event event = happening.event();
        String own = telling(happening);
        if (Sentences.vouched(event)) {
            return true;
        }
        if (isOfAName(own, happening.clause().subject())) {
            return false;
        }
        if (YEAR.matcher(own).find()) {
            return true;
        }
        Set<String> others =
                ground.once(
                        "quotes that tell what happened and when",
                        () ->
                                ground.happenings().stream()
                                        .map(OwnYear::telling)
                                        .filter(quote -> YEAR.matcher(quote).find())
                                        .collect(Collectors.toSet()));
        return event.quotes().stream()
                .map(Evidence::quote)
                .anyMatch(quote -> isHeading(quote) && !others.contains(quote));
    }

    /** Whether the only year of a quote dates something else that it names. */
    static boolean isOfAName(String quote, String subject) {
        var named = OF_A_NAME.matcher(quote);
        return named.find()
                && YEAR.matcher(quote).results().count() == 1
                && !subject.contains(named.group(1));
    }

    /** A line that puts what follows it in a year: few words, and not how things stood by then. */
    private static boolean isHeading(String quote) {
        return YEAR.matcher(quote).find()
                && !BOUND.matcher(quote).find()
                && Words.count(quote) <= HEADING
                && !quote.strip().matches(".*\\p{L}{2}\\.");
    }

    /** The quote that shares most words with what happened. */
    private static String telling(Happening happening) {
        return happening.event().quotes().stream()
                .map(Evidence::quote)
                .max(Comparator.comparing(quote -> Words.shared(quote, happening.label()).size()))
                .orElse("");
    }
}
