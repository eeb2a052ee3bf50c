package org.examwright.knowledge.extraction.views;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What notes list among the reasons for an outcome and is none: the outcome itself, what it
 * consisted of, what grew by it, or the reason named in other words.
 */
final class Rivals {
    private static final int STEM = 8;
    private static final Pattern STEMS = Pattern.compile("(?<![\\p{L}'])\\p{Ll}{8,}");
    private static final Pattern COMMON = Pattern.compile("governme|parliame|election|presiden");

    private static final Pattern OF_POWER =
            Pattern.compile(
                    "\\b(?:collapsed?|fall|fell|end|ended|rise|rose|power|victory|won|takeover|election)\\b");
    private static final Pattern OFFICE =
            Pattern.compile(
                    "\\b(?:appointed|became|abdicated|resigned|elected|crowned|took office|sworn"
                            + " in)\\b");

    private static final Pattern OF_GROWTH =
            Pattern.compile(
                    "(?i)\\b(?:industriali[sz](?:ation|ed)|industrial"
                            + " revolution|growth|grew|boom|boomed|prosperity|expansion|expanded)\\b");
    private static final Pattern GREW =
            Pattern.compile(
                    "(?i)\\b(?:output|production|imports|exports|sales)\\b[^.]{0,40}\\b(?:grew|rose|increased|doubled|trebled|quadrupled|soared|expanded)\\b");

    private static final Pattern OF_LAW =
            Pattern.compile(
                    "(?i)\\b(?:break|broke|breach|split|separation|secession|reformation|reforms?|abolition|emancipation|nationali[sz]ation|partition)\\b");
    private static final Pattern STEP =
            Pattern.compile(
                    "^(?:The )?(?:\\p{Lu}\\S* )*Acts? (?:of|in|for|against|\\d)"
                            + "|\\b(?:drafted|drew up|passed) (?:the|an) (?:\\p{Lu}\\S* )*Act\\b"
                            + "|\\b(?:annulled|dissolved|repealed|abolished|outlawed)\\b");

    private Rivals() {}

    /** The factors without the points that tell of the outcome itself. */
    static List<Factor> reasons(String outcome, List<Factor> factors) {
        int last =
                factors.stream()
                        .flatMap(factor -> factor.points().stream())
                        .flatMap(point -> Years.in(point.text()))
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        return factors.stream()
                .map(
                        factor ->
                                new Factor(
                                        factor.name(),
                                        factor.points().stream()
                                                .filter(point -> !isOutcome(outcome, point, last))
                                                .toList()))
                .toList();
    }

    private static boolean isOutcome(String outcome, Point point, int last) {
        String text = point.text();
        boolean latest = Years.in(text).anyMatch(year -> year == last);
        return latest && OF_POWER.matcher(outcome).find() && OFFICE.matcher(text).find()
                || OF_GROWTH.matcher(outcome).find() && GREW.matcher(text).find()
                || OF_LAW.matcher(outcome).find() && STEP.matcher(text).find();
    }

    /**
     * The points of other factors that do not speak with the words of the one named, nor against
     * their own: what weakens one reason says nothing for another.
     */
    static List<Point> of(Factor main, List<Factor> factors) {
        Set<String> own = new HashSet<>();
        main.points().forEach(point -> stems(point.text()).forEach(own::add));
        stems(main.name()).forEach(own::add);
        return factors.stream()
                .filter(factor -> factor != main)
                .flatMap(factor -> factor.points().stream())
                .filter(point -> !point.turns())
                .filter(point -> stems(point.text()).noneMatch(own::contains))
                .toList();
    }

    private static Stream<String> stems(String text) {
        if (text.isEmpty()) {
            return Stream.empty();
        }
        String opened = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        Matcher words = STEMS.matcher(opened);
        return words.results()
                .map(found -> found.group().substring(0, STEM))
                .filter(stem -> !COMMON.matcher(stem).matches());
    }
}
