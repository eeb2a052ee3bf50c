package org.examwright.generation.shortanswer.recall;

import java.util.List;
import java.util.Map;
import org.examwright.generation.facts.Deed;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Dates;
import org.examwright.generation.shortanswer.Named;
import org.examwright.generation.shortanswer.OwnYear;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pattern;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Written;

/** Events told with a wrong year, where a course tells of too few deeds to put a wrong person. */
final class WrongYear {
    private static final int FEW = 12;
    private static final int COURSE = 20;

    /** What may be done in another year as well, so that no year of it is surely wrong. */
    private static final java.util.regex.Pattern AGAIN =
            java.util.regex.Pattern.compile(
                    "\\b(?:went to|visited|met|travelled|toured|spoke|signed an?|held an?)\\b");

    private WrongYear() {}

    /** Whether a course of some size tells of hardly any deeds by one person. */
    static boolean fewDeeds(Ground ground) {
        return ground.happenings().size() >= COURSE
                && ground.happenings().stream()
                                .filter(h -> h.dated() && Deed.of(ground, h).isPresent())
                                .count()
                        < FEW;
    }

    /**
     * Where few deeds are known, every third event is told with a wrong year; {@link YearWritten}
     * asks for the years of the others.
     */
    static boolean isTold(Ground ground, Happening happening) {
        return Math.floorMod(happening.label().hashCode(), 3) == 0
                && happening.inOneYear()
                && !happening.clause().isState()
                && !AGAIN.matcher(happening.label()).find()
                && !happening.happenedAgain()
                && !Dates.namesYear(happening.label())
                && Named.oneYear(ground, happening)
                && OwnYear.has(ground, happening);
    }

    static Candidate candidate(Ground ground, Pattern pattern, Happening happening) {
        return ShortAnswerPattern.about(
                happening.label(),
                happening.event(),
                ground.salience(happening) / 2,
                pen -> write(ground, pattern, happening, pen));
    }

    private static Written write(Ground ground, Pattern pattern, Happening happening, Pen pen) {
        String right = Dates.year(happening.year());
        int shift = 2 + pen.below(4);
        int year = happening.year() + (pen.below(2) == 0 ? shift : -shift);
        if (ground.contested(happening.event(), year) || !ground.covers(year)) {
            year = happening.year() - (year - happening.year());
        }
        if (!ground.covers(year)) {
            return new Written.Dropped("no wrong year lies within the course");
        }
        String wrong = Dates.year(year);
        var event = happening.event();
        return new Composition(ground, pattern, event)
                .stem(
                        "The year in this sentence is wrong. Give the right one: ‘"
                                + happening.in(year)
                                + ".’")
                .commandWord("Give")
                .marks(1)
                .scheme(
                        ShortAnswerPattern.all(
                                List.of(
                                        ShortAnswerPattern.point(
                                                "It should be " + right,
                                                List.of(right),
                                                List.of(wrong),
                                                Map.of("year", happening.year()),
                                                event.quotes()))))
                .with(Difficulties.knownBy(ground.salience(happening)).grain(0).facts(1).task(0.3));
    }
}
