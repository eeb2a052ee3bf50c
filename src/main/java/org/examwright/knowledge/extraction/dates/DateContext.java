package org.examwright.knowledge.extraction.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.DateExpression.Told;
import org.examwright.knowledge.extraction.dates.Pointer.Named;
import org.examwright.knowledge.extraction.dates.Pointer.OfCentury;
import org.examwright.knowledge.extraction.dates.Pointer.Turn;
import org.examwright.knowledge.extraction.dates.PointerParser.Found;
import org.jspecify.annotations.Nullable;

/**
 * Where the story of a source stands in time, line after line, so that "in May" and "two years
 * later" get their year from what the notes said before: in the line, in a line above it in its
 * section, or in the heading. For one source; lines are told in their order.
 */
public final class DateContext {
    /** So many lines down a date still lends its year. */
    private static final int REACH = 25;

    /** So many lines down "that year" still means it. */
    private static final int NEAR = 2;

    private final Map<List<String>, Place> places = new HashMap<>();

    /** A year without its century: "in '68". */
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<=[\\p{L}.,-]) '(\\d\\d)(?![\\dsS'])");

    /** What makes a line of Markdown a heading, and is none of its name. */
    private static final Pattern HASHES = Pattern.compile("^\\s*#{1,6}\\s+|\\s+#+\\s*$");

    private int line;
    private int year;

    /** The dates of the next line, pointers resolved; those that cannot be are left out. */
    public List<DateExpression> read(List<String> section, boolean heading, String text) {
        line++;
        if (Captions.is(text)) {
            return List.of();
        }
        String full = inFull(text);
        List<DateExpression> dates = new ArrayList<>(DateParser.parse(full));
        DateExpression here = null;
        for (Found found : PointerParser.parse(full)) {
            if (dates.stream().anyMatch(d -> d.start() < found.end() && found.start() < d.end())) {
                continue;
            }
            Place anchor = before(dates, found.start());
            anchor = anchor != null ? anchor : above(section, found.pointer());
            When when = anchor == null ? null : meant(found).from(anchor.when());
            if (anchor != null && when != null) {
                dates.add(expression(found, when, anchor.told()));
                dates.sort(Comparator.comparingInt(DateExpression::start));
            }
        }
        for (DateExpression date : dates) { // "(chancellor since 1821)" does not move the story
            boolean aside = here != null && date.bracket(full) >= 0;
            here = anchors(date) && !aside ? date : here;
        }
        if (here == null && !dates.isEmpty()) {
            here = dates.getLast();
        }
        if (here != null && opens(full, dates.getFirst()) && isBefore(here, dates.getFirst())) {
            here = dates.getFirst(); // the row looks back, the story goes on
        }
        if (here != null && (here.certain() || year == 0 || isNear(here))) {
            year = here.when().first().getYear();
            places.put(section, place(here));
            if (heading) {
                List<String> inside = new ArrayList<>(section);
                inside.add(HASHES.matcher(text).replaceAll("").strip());
                places.put(List.copyOf(inside), place(here));
            }
        }
        return List.copyOf(dates);
    }

    /** Whether a row begins with its date. */
    private static boolean opens(String text, DateExpression date) {
        return text.substring(0, date.start()).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isBefore(DateExpression one, DateExpression other) {
        return one.when().last().isBefore(other.when().first());
    }

    /**
     * Whether the story may have gone on to this date; what is far off may be a number of things.
     */
    private boolean isNear(DateExpression date) {
        return Math.abs(date.when().first().getYear() - year) < 200;
    }

    /** "After February" looks back within the year, and never means the next one. */
    private static Pointer meant(Found found) {
        boolean aside = found.lead().toLowerCase(Locale.ROOT).matches("after|before|until");
        return aside && found.pointer() instanceof Named(When model, Turn turn) && turn == Turn.NEAR
                ? new Named(model, Turn.SAME)
                : found.pointer();
    }

    /** The line with short years in full, each letter still in its place. */
    private String inFull(String text) {
        if (year < 1000 || text.indexOf(" '") < 0) {
            return text;
        }
        return SHORT_YEAR
                .matcher(text)
                .replaceAll(
                        m ->
                                Integer.toString(
                                        Calendar.nearest(Integer.parseInt(m.group(1)), year)));
    }

    /** Where the story stands at a date of this line. */
    private Place place(DateExpression date) {
        Told own = new Told(line - 1, date.start(), date.end());
        return new Place(
                date.when(),
                line,
                date.told().isEmpty() ? List.of(own) : List.of(date.told().getFirst(), own));
    }

    private static DateExpression expression(Found found, When when, List<Told> told) {
        String word = found.lead().toLowerCase(Locale.ROOT);
        Hedge hedge = found.pointer().loose() ? Hedge.ABOUT : DateParser.hedge(word);
        return new DateExpression(
                when, hedge, true, found.start(), found.core(), found.end(), true, told);
    }

    /** Where the story stands in the line before a position, or null. */
    private @Nullable Place before(List<DateExpression> dates, int position) {
        DateExpression before = null;
        for (DateExpression date : dates) {
            if (date.end() <= position && (anchors(date) || before == null)) {
                before = date;
            }
        }
        return before == null ? null : place(before);
    }

    private @Nullable Place above(List<String> section, Pointer pointer) {
        for (int depth = section.size(); depth >= 0; depth--) {
            Place place = places.get(section.subList(0, depth));
            if (place != null) {
                boolean own = depth == section.size();
                boolean calendar = pointer instanceof Named || pointer instanceof OfCentury;
                int reach = calendar ? own ? REACH : 2 * REACH : NEAR;
                return line - place.line() <= reach ? place : null;
            }
        }
        return null;
    }

    /** Whether the story gets to this date, rather than looks ahead or back to it. */
    private static boolean anchors(DateExpression date) {
        return switch (date.hedge()) {
            case PLAIN, SINCE, ABOUT -> true;
            case BY, UNTIL, BEFORE, AFTER -> false;
        };
    }

    private record Place(When when, int line, List<Told> told) {}
}
