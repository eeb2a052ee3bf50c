package org.examwright.generation.distractors;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;

/**
 * When an option that tells of an event has it happen. Notes tell one happening twice, under one
 * day or month, and both would stand in one question.
 */
record Occasion(LocalDate from, LocalDate to, Episode told) {
    private static final double ITS_LABEL = 0.5;
    private static final int WORDS = 2;

    /** That of the one event whose label the text is, as far as it is known to a month. */
    static Optional<Occasion> of(String text, Fact... facts) {
        return Arrays.stream(facts)
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .filter(event -> YearMonth.from(event.from()).equals(YearMonth.from(event.to())))
                .filter(event -> Words.likeness(text, event.label()) >= ITS_LABEL)
                .findFirst()
                .map(event -> new Occasion(event.from(), event.to(), Episode.of(text)));
    }

    /** Whether the two may be one: of one day, or of one month and with a name or two words. */
    boolean mayBe(Occasion other) {
        if (!YearMonth.from(from).equals(YearMonth.from(other.from))) {
            return false;
        }
        boolean oneDay = from.equals(to) && from.equals(other.from) && from.equals(other.to);
        return oneDay
                || !Collections.disjoint(told.names(), other.told.names())
                || Words.common(told.stems(), other.told.stems()) >= WORDS;
    }
}
