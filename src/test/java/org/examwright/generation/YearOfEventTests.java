package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.key;
import static org.examwright.generation.Asking.texts;

import java.util.List;
import org.examwright.questions.NewQuestion;
import org.junit.jupiter.api.Test;

/** In which year something happened: the wrong years are those a pupil could take for it. */
class YearOfEventTests {
    private static List<NewQuestion> asked(int years) {
        var notes = new Notebook();
        for (int i = 0; i < Deeds.EIGHT.size(); i++) {
            notes.event(Deeds.EIGHT.get(i), 1840 + i * years);
        }
        return ask("M1", notes.knowledge());
    }

    private static int furthest(NewQuestion question) {
        int year = Integer.parseInt(key(question).text());
        return texts(question).stream()
                .mapToInt(text -> Math.abs(Integer.parseInt(text) - year))
                .max()
                .orElseThrow();
    }

    @Test
    void staysWithinSixYearsWhereEnoughIsToldOfThem() {
        assertThat(asked(2)).isNotEmpty().allMatch(question -> furthest(question) <= 6);
    }

    @Test
    void reachesFurtherWhereLittleIsTold() {
        assertThat(asked(5)).isNotEmpty().anyMatch(question -> furthest(question) > 6);
    }
}
