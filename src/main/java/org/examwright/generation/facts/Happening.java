package org.examwright.generation.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Echo;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Event.Precision;
import org.examwright.knowledge.Origin;

/**
 * An event that reads as a plain sentence.
 *
 * @param label the event's label without the date it may carry
 * @param stems the stems of the label's words
 * @param matters its topics and themes
 * @param dated whether the notes give its time without a hedge, closely enough to be ordered, and
 *     in words that can be quoted, its own or those they lean on
 * @param moment whether it happened once and at one time
 * @param happenedAgain whether everybody knows of another time that its label fits as well
 */
public record Happening(
        Event event,
        String label,
        Clause clause,
        Set<String> stems,
        Set<String> matters,
        boolean dated,
        boolean moment,
        boolean happenedAgain) {

    private static final Pattern HEDGED =
            Pattern.compile(
                    "(?i)\\b(?:about|around|circa|c|by|until|till|before|after|nearly|roughly|approximately|probably|perhaps|later|or)\\b");

    Happening(Event event, String label, Clause clause) {
        this(
                event,
                label,
                clause,
                Words.stems(label),
                matters(event),
                dated(event),
                Moment.isOne(label, clause),
                DoneAgain.tells(label, event.from().getYear()));
    }

    private static Set<String> matters(Event event) {
        Set<String> matters = new LinkedHashSet<>(event.topics());
        matters.addAll(event.themes());
        return matters;
    }

    /** Whether no word that carries meaning stands in both labels. */
    public boolean sharesNoWordWith(Happening other) {
        return Collections.disjoint(stems, other.stems);
    }

    /** Whether it is known to lie in one year, so that the year is its one answer. */
    public boolean inOneYear() {
        return dated && moment && event.from().getYear() == event.to().getYear();
    }

    private static boolean dated(Event event) {
        return (!event.approximate() || surelyIn(event))
                && event.precision() != Precision.DECADE
                && yearQuoted(event);
    }

    /** "In mid-1931": the days are open, the year is not. */
    private static boolean surelyIn(Event event) {
        return event.from().getYear() == event.to().getYear()
                && event.precision() != Precision.YEAR
                && event.quotes().stream().noneMatch(q -> HEDGED.matcher(q.quote()).find());
    }

    private static boolean yearQuoted(Event event) {
        String year = String.valueOf(event.from().getYear());
        String clipped =
                year.length() == 4
                        ? "(?:['’/–-]|"
                                + Dates.MONTH_BEFORE_FIGURES
                                + ")"
                                + year.substring(2)
                                + "\\b"
                        : year;
        Pattern told = Pattern.compile("(?<!\\d)" + year + "(?!\\d)|" + clipped);
        return event.quotes().stream().anyMatch(said -> told.matcher(said.quote()).find());
    }

    /**
     * The sentence with a year, which may be a wrong one: at its end, or further in where it would
     * else repeat the notes at length.
     */
    public String in(int year) {
        String when = " in " + Dates.year(year);
        String plain = label + when;
        if (!repeats(plain)) {
            return plain;
        }
        return Wording.joints(label).stream()
                .map(at -> label.substring(0, at) + when + label.substring(at))
                .filter(text -> !text.contains(when + ","))
                .filter(text -> !repeats(text))
                .findFirst()
                .orElse(plain);
    }

    /** Whether its very label is a row of words from the passage that tells it. */
    public boolean copied() {
        return event.standing().origin() != Origin.EXTRACTION
                && Happenings.repeated(event, label) >= Echo.WORD_FOR_WORD;
    }

    /** Whether a text repeats notes at such length that it tests the reading of them. */
    public boolean repeats(String text) {
        return event.standing().origin() == Origin.EXTRACTION
                && Happenings.repeated(event, text) >= Echo.WORD_FOR_WORD;
    }

    /** The year it began in. */
    public int year() {
        return event.from().getYear();
    }

    /** Whether it was over at least so many days before the other may have begun. */
    public boolean before(Happening other, int days) {
        return other.event.from().toEpochDay() - event.to().toEpochDay() >= days;
    }

    /** Whether the two were at least so many days apart. */
    public boolean apart(Happening other, int days) {
        return before(other, days) || other.before(this, days);
    }

    /** How many years lie between the two beginnings. */
    public double yearsFrom(Happening other) {
        return Math.abs(event.from().toEpochDay() - other.event.from().toEpochDay()) / 365.25;
    }

    /** Whether it touches the year. */
    public boolean touches(int year) {
        return event.from().getYear() <= year && year <= event.to().getYear();
    }

    /** The sentence with its date, as feedback says it: "The king fled in June 1791." */
    public String told() {
        LocalDate from = event.from();
        LocalDate to = event.to();
        String when =
                switch (event.precision()) {
                    case DAY -> from.equals(to) ? " on " + Dates.day(from) : span();
                    case MONTH -> " in " + Dates.month(from);
                    case SEASON, YEAR, DECADE, RANGE -> span();
                };
        return label + when + ".";
    }

    /** The same with as much of the date as the words hold that the notes tell it in. */
    public String toldAsQuoted() {
        LocalDate from = event.from();
        String day = Dates.day(from).replaceFirst(" \\d{4}$", "");
        if (!inOneYear() || quotes(day)) {
            return told();
        }
        boolean month = event.precision() != Precision.YEAR && quotes(month());
        return label + " in " + (month ? Dates.month(from) : Dates.year(from.getYear())) + ".";
    }

    /** "March", the month that it began in. */
    public String month() {
        return Dates.month(event.from()).replaceFirst(" .*", "");
    }

    /** Whether the words of the notes that tell it hold these. */
    public boolean quotes(String words) {
        return event.quotes().stream().anyMatch(said -> said.quote().contains(words));
    }

    private String span() {
        return event.from().getYear() == event.to().getYear()
                ? " in " + Dates.year(year())
                : " in the years " + Dates.span(year(), event.to().getYear());
    }
}
