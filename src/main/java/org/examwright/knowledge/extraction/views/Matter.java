package org.examwright.knowledge.extraction.views;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.views.Side.Pair;

/** Words what headings are about as the view that their lines argue. */
final class Matter {
    private static final int LONGEST = 5;

    /** "The New Deal - was it a success?" */
    private static final Pattern NAMED = Pattern.compile("(.{3,50}?)(?: [–-] |: ).+");

    /** A deed of which the extent is asked is no view without one. */
    private static final Pattern EXTENT = Pattern.compile("^(?i:how far|to what extent) did ");

    private Matter() {}

    /** "for the fall of the league", "why the plan failed", "the fall of the league". */
    static Optional<String> of(Asked asked, Section section, Wordings wordings) {
        if (asked.clause()) {
            return Optional.of("why " + wordings.inside(asked.matter()));
        }
        String matter = asked.matter();
        Title above = section.parent();
        if (matter.isEmpty() && above != null && !above.question() && Asked.of(above) == null) {
            matter = above.text();
        }
        if (matter.isEmpty()) {
            return Optional.empty();
        }
        String told = wordings.inside(matter);
        return Optional.of(asked.kind() == Asked.Kind.REASONS ? "for " + told : told);
    }

    /** The view that two opposed headings argue; empty where nothing says what they are about. */
    static Optional<String> sentence(
            Pair pair, Side favour, Side against, Section section, Wordings wordings) {
        Title above = section.parent();
        String told = favour.matter().isEmpty() ? against.matter() : favour.matter();
        if (told.isEmpty() && above != null && above.question()) {
            String claim = Question.answered(above);
            if (!claim.isEmpty()) {
                String extent = EXTENT.matcher(above.text()).find() ? " to a great extent" : "";
                return Optional.of(wordings.inside(claim) + extent);
            }
            Matcher named = NAMED.matcher(above.text());
            return named.matches()
                    ? view(pair, favour, against, "", wordings.inside(named.group(1)))
                    : Optional.empty();
        }
        String matter = told.isEmpty() && above != null ? above.text() : told;
        if (matter.isEmpty()) {
            return Optional.empty();
        }
        String link = favour.link().isEmpty() ? against.link() : favour.link();
        String where = link.equals("for") ? where(section, wordings) : "";
        return view(pair, favour, against, link, wordings.inside(matter) + where);
    }

    /** Gains for a group are gains in what the whole page is about. */
    private static String where(Section section, Wordings wordings) {
        Title root = section.root();
        boolean names =
                root != null
                        && root != section.parent()
                        && !root.question()
                        && !root.text().isEmpty();
        return root != null && names && root.words().size() <= LONGEST
                ? " in " + Wordings.definitely(wordings.inside(root.text()))
                : "";
    }

    private static Optional<String> view(
            Pair pair, Side favour, Side against, String link, String matter) {
        boolean two = matter.matches(".+ (?:and|vs?\\.?|versus) .+");
        return switch (pair) {
            case SUCCESS -> Optional.of(matter + " " + Wordings.was(matter) + " successful");
            case STRENGTH, GAIN ->
                    Optional.of(
                            "the "
                                    + favour.word()
                                    + " "
                                    + (link.isEmpty() ? pair == Pair.GAIN ? "in" : "of" : link)
                                    + " "
                                    + matter
                                    + " outweighed the "
                                    + against.word());
            case SUPPORT -> Optional.of(matter + " met with more support than opposition");
            case CHANGE -> Optional.of(matter + " changed greatly");
            case LIKENESS ->
                    two
                            ? Optional.of(
                                    "the similarities between "
                                            + matter.replaceFirst(" (?:vs?\\.?|versus) ", " and ")
                                            + " outweighed the differences")
                            : Optional.empty();
            case TERM ->
                    Optional.of(
                            "Long-term conditions did more than short-term events to bring about "
                                    + matter);
            case ARGUMENT -> Optional.empty();
        };
    }
}
