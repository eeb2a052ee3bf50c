package org.examwright.generation.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What everybody knows to have happened more than once, though one page tells of one time only:
 * "Churchill became Prime Minister" fits 1940 and 1951, "the Treaty of Bucharest" 1913 and 1918.
 */
final class DoneAgain {
    private static final String OFFICE =
            "(?<premier>[Pp]rime [Mm]inister|[Pp]remier|PM|Taoiseach|[Hh]ead of (?:the )?government)"
                    + "|(?<chancellor>[Cc]hancellor)|(?<consul>consul)"
                    + "|(?<president>[Pp]resident|head of state)"
                    + "|(?<ruler>[Kk]ing|[Qq]ueen|[Ee]mperor|[Ss]ultan|[Tt]sar)";

    private static final Pattern TAKEN =
            Pattern.compile(
                    "(?<who>.+?) (?:became|was (?:re-)?(?:appointed|made|named|elected|chosen|sworn in)(?: as)?"
                            + "|took (?:over|office) as|returned(?: to power)? as) (?:the )?(?:new )?"
                            + "(?<office>"
                            + OFFICE
                            + ")(?: again)?(?: (?:of|in) (?:the )?\\p{Lu}[^ ]+(?: \\p{Lu}[^ ]+)?)?");

    private static final Pattern ELECTED =
            Pattern.compile(
                    "(?<who>.+?) (?:was elected(?: [Pp]resident)?"
                            + "|won the (?:\\p{L}+ )?(?:presidential )?(?:election|presidency))(?: (?:of|in) .*)?");

    private static final Pattern IN_OR_OUT =
            Pattern.compile(
                    "(?<who>.+?) (?:took office|took power|came (?:in)?to power|returned to power|came to office"
                            + "|formed (?:a|an|his|her) (?:\\p{Ll}+ )?(?:government|ministry|cabinet)"
                            + "|resigned|fell|fell from power|was dismissed|left office|lost office|lost power"
                            + "|stepped down|called an? (?:general )?election)(?: as \\p{L}+(?: \\p{L}+)?)?");

    private static final Pattern MADE =
            Pattern.compile(
                    "The (?<name>.+?) (?:took place|began|ended|failed|broke out|(?:was|were)"
                            + " (?:signed|passed|made|fought|held|concluded|agreed|ratified|introduced|defeated))");

    private static final Pattern REIGNED =
            Pattern.compile(
                    "(?<who>.+?) (?:came to the throne|took the throne|abdicated"
                            + "|was deposed|lost the throne)(?: in (?:the )?\\p{Lu}[^ ]+)?");

    private static final Pattern TOWN =
            Pattern.compile(
                    "(?<who>.+?) (?:fell|surrendered|(?:was|were) (?:taken|retaken|captured|recaptured"
                            + "|occupied|reoccupied|lost|stormed|besieged|liberated|evacuated|invaded|sacked))");

    /** How long after the last beginning of a term its end may come. */
    private static final int TERM = 12;

    private DoneAgain() {}

    /**
     * What began more than once.
     *
     * @param kind the sort of office, "election", "place" or "name"
     */
    private record Again(String kind, String name, List<Integer> years) {
        static Again read(String line) {
            String[] parts = line.split(" \\| ");
            return new Again(
                    parts[0],
                    parts[1],
                    Stream.of(parts[2].split(" ")).map(Integer::valueOf).toList());
        }

        boolean bears(String who) {
            return who.equals(name) || !kind.matches("ruler|place") && who.endsWith(" " + name);
        }

        /** Whether the year is one in which it began, or next to one. */
        boolean beganIn(int year) {
            return years.stream().anyMatch(began -> Math.abs(began - year) <= 1);
        }

        boolean during(int year) {
            return kind.equals("place")
                    ? beganIn(year)
                    : years.getFirst() - 1 <= year && year <= years.getLast() + TERM;
        }
    }

    private static final class Listed {
        static final List<Again> ALL = lines().stream().map(Again::read).toList();
        static final List<Again> NAMES =
                ALL.stream().filter(again -> again.kind().equals("name")).toList();
        static final List<Again> HOLDERS =
                ALL.stream().filter(again -> !again.kind().equals("name")).toList();
    }

    /** Whether the sentence fits another year than the one it is told of. */
    static boolean tells(String label, int year) {
        return named(label, year)
                || taken(label, year)
                || held(ELECTED.matcher(label), "election|president", year)
                || held(IN_OR_OUT.matcher(label), "premier|president|chancellor", year)
                || held(REIGNED.matcher(label), "ruler", year)
                || held(TOWN.matcher(label), "place", year);
    }

    /** "The Treaty of Bucharest was signed"; any further word may tell it apart. */
    private static boolean named(String label, int year) {
        Matcher made = MADE.matcher(label);
        return made.matches()
                && Listed.NAMES.stream()
                        .filter(again -> again.years().contains(year))
                        .anyMatch(again -> again.name().equals("the " + made.group("name")));
    }

    private static boolean taken(String label, int year) {
        Matcher taken = TAKEN.matcher(label);
        return taken.matches()
                && Listed.HOLDERS.stream()
                        .filter(again -> !again.kind().matches("election|place"))
                        .filter(again -> taken.group(again.kind()) != null)
                        .anyMatch(again -> again.bears(taken.group("who")) && again.beganIn(year));
    }

    private static boolean held(Matcher told, String kinds, int year) {
        return told.matches()
                && Listed.HOLDERS.stream()
                        .filter(again -> again.kind().matches(kinds))
                        .anyMatch(again -> again.bears(told.group("who")) && again.during(year));
    }

    private static List<String> lines() {
        try (InputStream file = DoneAgain.class.getResourceAsStream("done-again.txt")) {
            String all =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
