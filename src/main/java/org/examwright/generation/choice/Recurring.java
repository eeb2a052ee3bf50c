package org.examwright.generation.choice;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Words;

/**
 * What happens more than once and is told without a word on which time it was: a town taken, a
 * general who came home, elections every few years, a treaty whose name another bears.
 */
final class Recurring {
    /** Moves that are made again: nothing says against whom, out of what or to what end. */
    private static final Pattern MOVE =
            Pattern.compile(
                    "\\b(?:rebelled|revolted|retreated|advanced|came (?:home|back(?: from \\p{Lu}\\S+)?)|went"
                            + " home|returned(?: (?:home|to|from)(?: \\p{Lu}\\S+)?)?|crossed the"
                            + " (?:border|frontier|river|Channel)|marched (?:north|south|east|west)"
                            + "|(?:troops|forces|soldiers|army) (?:entered|left|reached|occupied|took) \\p{Lu}\\S+"
                            + "|went to war with \\p{Lu}\\S+)$");

    /** Who meets meets again; where it was, or to what end, tells which time. */
    private static final Pattern MEETING =
            Pattern.compile(
                    ".* (?:met|visited|toured|(?:held|had) talks with|negotiated with|wrote to)"
                            + "(?: (?:President|Prime Minister|Chancellor|King|Queen|Emperor|Tsar|Pope))?"
                            + "(?: \\p{Lu}[^ ]+){1,3}(?: and(?: \\p{Lu}[^ ]+){1,3})?");

    /** A town; a name of two words that was captured is mostly somebody's. */
    private static final Pattern TAKEN =
            Pattern.compile(
                    "\\p{Lu}\\S* was captured|(?:\\p{Lu}\\S*(?: \\p{Lu}\\S*)?) was"
                            + " (?:taken|retaken|besieged|sacked|occupied|raided)");

    /** Votes come round; without its year one is like another. */
    private static final Pattern VOTE =
            Pattern.compile(
                    "\\b(?:(?:won|lost|kept|held|regained|retook|gained)(?: (?:control|seats|ground))?(?:"
                            + " of| in)? the (?:House|Senate|Commons|Congress|Reichstag|Bundestag|Duma|Diet|Knesset)"
                            + "|in (?:the )?(?:mid-?terms|by-elections?|local elections))$");

    private static final Pattern SICKNESS =
            Pattern.compile(
                    "^(?:Cholera|Plague|The plague|Typhus|Smallpox|Influenza|Famine|Flu) (?:hit|struck|returned"
                            + " to|broke out in|killed)\\b.*");

    /** "Southern states signed treaties": any of them, any treaties. */
    private static final Pattern ANY =
            Pattern.compile(
                    "(?!The )\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)?s"
                            + " (?:signed|made|held|passed|agreed|formed|took|burned|stormed|looted)"
                            + " \\p{Ll}+s");

    /** "Nuns were expelled": any of them, and from anywhere. */
    private static final Pattern SOME = Pattern.compile("\\p{Lu}\\p{Ll}+s were \\p{Ll}+");

    /** "The second reading": of what. */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "The (?:second|third|fourth|fifth)"
                            + " (?:reading|petition|bill|attempt|ballot|vote|round|attack|expedition|letter|meeting)"
                            + " \\P{Lu}*");

    /** "The Treaty of Kell was signed": what is made under a name. */
    private static final Pattern MADE =
            Pattern.compile(
                    "(?<name>The (?:\\p{Lu}\\S* )+of (?:the )?\\p{Lu}\\S*) (?:was|were|took|broke)"
                            + " (?:signed|agreed|passed|issued|fought|held|founded|formed|place|out)");

    private Recurring() {}

    /** Whether its label fits another time as well. */
    static boolean tells(Ground ground, Happening happening) {
        String label = happening.label();
        return MOVE.matcher(label).find()
                || VOTE.matcher(label).find()
                || MEETING.matcher(label).matches()
                || SICKNESS.matcher(label).matches()
                || ANY.matcher(label).matches()
                || NUMBERED.matcher(label).matches()
                || SOME.matcher(label).matches()
                        && Character.isLowerCase(ground.casing().inside(label).codePointAt(0))
                || TAKEN.matcher(label).matches()
                || namesake(ground, happening);
    }

    /** The name stands in an event of years before it was made: another bears it. */
    private static boolean namesake(Ground ground, Happening happening) {
        Matcher made = MADE.matcher(happening.label());
        if (!made.matches()) {
            return false;
        }
        String name = Words.small(made.group("name"));
        return named(ground).stream()
                .anyMatch(other -> other.year() < happening.year() && other.label().contains(name));
    }

    /** What may hold such a name, and its year; looked for in each event that a name is made in. */
    private record Named(int year, String label) {}

    private static List<Named> named(Ground ground) {
        return ground.once(
                "labels that may hold the name of something",
                () ->
                        ground.happenings().stream()
                                .filter(happening -> happening.label().contains(" of "))
                                .map(one -> new Named(one.year(), Words.small(one.label())))
                                .toList());
    }
}
