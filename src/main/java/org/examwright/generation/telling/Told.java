package org.examwright.generation.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examwright.generation.language.Clause;

/** Judges whether what was read out of notes may be printed as it is told. */
public final class Told {
    private Told() {}

    /** Whether words are what a note-taker says to himself. */
    public static boolean isAside(String text) {
        return NoteTaking.isAside(text);
    }

    /**
     * What is wrong with a sentence that was read, as words that follow "events".
     *
     * @param quotes the words of the notes that it was read from
     */
    public static Optional<String> fault(
            String text, Clause clause, List<String> quotes, Names names) {
        return fault(new Line(text, clause, text, quotes), names);
    }

    /**
     * What is wrong with an event that was read, or keeps it from being asked about by itself and
     * with its date: notes that only jot it down have to name its deed, who, what or where, and
     * when.
     *
     * @param before the sentence before it was told in other words
     */
    public static Optional<String> faultOfEvent(
            String text,
            Clause clause,
            String before,
            List<String> quotes,
            Names names,
            LocalDate from,
            LocalDate to) {
        Line line = new Line(text, clause, before, quotes);
        return fault(line, names)
                .or(() -> faultOfEvent(line, names))
                .or(() -> faultOfDate(line, from, to));
    }

    private static Optional<String> fault(Line line, Names names) {
        if (NoteTaking.in(line, names)) {
            return Optional.of("are told in words that only the notes' writer reads");
        }
        if (Grammar.broken(line, names)) {
            return Optional.of("are told in broken sentences");
        }
        return Optional.empty();
    }

    /** What keeps an event from being asked about by itself, whatever its date. */
    static Optional<String> faultOfEvent(
            String text, Clause clause, String before, List<String> quotes, Names names) {
        return faultOfEvent(new Line(text, clause, before, quotes), names);
    }

    private static Optional<String> faultOfEvent(Line line, Names names) {
        if (Invented.in(line, names)) {
            return Optional.of("are told with a verb that the notes do not have");
        }
        if (Dating.ofAnother(line)) {
            return Optional.of("have the date of something else in the line");
        }
        if (Unfinished.is(line)) {
            return Optional.of("lack an object or an end");
        }
        if (LeftOpen.is(line, names) || HalfNames.is(line, names) || Parties.lacking(line)) {
            return Optional.of("leave open whose deed it was, or which of several");
        }
        if (Torn.is(line, names)) {
            return Optional.of("were torn from their doer or their object");
        }
        if (Doer.isAnother(line, names) || ThingMeant.isOpen(line, names)) {
            return Optional.of("may be another's deed");
        }
        if (VerbKinds.broken(line, names)) {
            return Optional.of("are told with a verb that cannot be said of them");
        }
        return Unnamed.is(line, names)
                ? Optional.of("name nobody and nothing that places them")
                : Optional.empty();
    }

    /** What keeps an event from being asked about with the date that it was read with. */
    static Optional<String> faultOfDate(
            String text, Clause clause, List<String> quotes, LocalDate from, LocalDate to) {
        return faultOfDate(new Line(text, clause, text, quotes), from, to);
    }

    private static Optional<String> faultOfDate(Line line, LocalDate from, LocalDate to) {
        return DateOwner.isAnother(line, from, to)
                ? Optional.of("have the date of something else in the line")
                : Optional.empty();
    }
}
