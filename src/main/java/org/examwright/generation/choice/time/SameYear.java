package org.examwright.generation.choice.time;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.facts.ByDate;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Casing;
import org.examwright.generation.language.Nominals;
import org.examwright.generation.language.Stems;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Pen;

/**
 * An event by which a stem tells a year, where the year alone would not say what it is about.
 *
 * @param after how many years after it the year is that is asked for: minus one, none or one
 */
record SameYear(Happening event, int after) {
    private static final int MARKS = 8;

    /** A longer sentence inside the stem hides what is asked. */
    private static final int LONGEST = 14;

    private static final int SHADES = 4;

    /** Those of an event's matter that tell its year: of its own year first, the known first. */
    static List<SameYear> marks(Ground ground, Happening key, Pen pen) {
        return pen.shuffled(ByDate.aroundYear(Chronology.orderable(ground), key.year(), 1)).stream()
                .filter(mark -> mark != key && mark.inOneYear())
                .filter(mark -> ChoicePattern.beside(ground, key, mark))
                .filter(mark -> Chronology.marks(ground, mark))
                .filter(mark -> Words.count(mark.label()) <= LONGEST)
                .map(mark -> new SameYear(mark, key.year() - mark.year()))
                .filter(mark -> mark.after == 0 || mark.plain(ground, key))
                .sorted(
                        Comparator.comparingInt((SameYear mark) -> Math.abs(mark.after))
                                .thenComparing(mark -> mark.event.repeats(mark.event.label()))
                                .thenComparing(mark -> !mark.ofOneTopic(key))
                                .thenComparingInt(
                                        mark -> -(int) (SHADES * ground.salience(mark.event))))
                .limit(MARKS)
                .toList();
    }

    /**
     * Whether a year next to the event's own is plainly told by it: a clause after "the one in
     * which" has to be read twice, and years that merely follow each other join nothing. A course
     * so small that it is one matter has no choice.
     */
    private boolean plain(Ground ground, Happening key) {
        return ChoicePattern.isOneMatter(ground)
                || ofOneTopic(key) && Nominals.of(event.clause(), ground.casing()).isPresent();
    }

    private boolean ofOneTopic(Happening key) {
        return !Collections.disjoint(event.event().topics(), key.event().topics());
    }

    String stem(Casing casing, Pen pen) {
        String asked = pen.oneOf("Which of these events took place ", "Which event took place ");
        String when =
                switch (after) {
                    case 0 -> "in the same year as ";
                    case 1 -> "in the calendar year after that of ";
                    default -> "in the calendar year before that of ";
                };
        return asked
                + Nominals.of(event.clause(), casing)
                        .map(noun -> when + noun)
                        .orElseGet(() -> told(Stems.embedded(event.clause(), casing)))
                + "?";
    }

    private String told(String sentence) {
        return switch (after) {
            case 0 -> "in the year in which " + sentence;
            case 1 -> "in the year after the one in which " + sentence;
            default -> "in the year before the one in which " + sentence;
        };
    }
}
