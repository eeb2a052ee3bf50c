package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.Asking.ask;
import static org.examwright.generation.Asking.key;
import static org.examwright.generation.Asking.number;
import static org.examwright.generation.Asking.texts;
import static org.examwright.generation.Asking.wrong;

import org.junit.jupiter.api.Test;

/** How many there were: figures that could be believed, none of them the key by its size. */
class AmountInYearTests {
    @Test
    void standsAmongFiguresWrittenAlikeAndNotTooNear() {
        for (var question : ask("M17", France.knowledge())) {
            assertThat(wrong(question))
                    .allSatisfy(
                            option -> {
                                double ratio = number(option) / number(key(question));
                                assertThat(Math.min(ratio, 1 / ratio)).isLessThan(0.8);
                            });
            assertThat(texts(question))
                    .allMatch(text -> text.endsWith("million") || text.contains(",000"));
        }
    }

    @Test
    void isNotAlwaysTheLargestWhereItIsALargeShare() {
        var notes = new Notebook();
        for (int i = 0; i < 12; i++) {
            String town = "ABCDEFGHIJKL".charAt(i) + "lstow";
            notes.figure("75 per cent", 75, "%", "the share of Catholics in " + town, 1780 + i);
        }
        assertThat(ask("M17", notes.knowledge()))
                .hasSizeGreaterThan(8)
                .anyMatch(q -> !key(q).equals(q.content().options().getLast()));
    }

    @Test
    void isAskedOnceUnderTwoNames() {
        var notes = new Notebook();
        notes.figure("26.1 million", 26_100_000, "people", "people of the whole kingdom", 1789);
        notes.figure("26 million", 26_000_000, "people", "subjects of the king in France", 1789);

        assertThat(ask("M17", notes.knowledge())).hasSize(1);
    }

    @Test
    void isNotAskedWhereTheNotesGiveAnother() {
        var notes = new Notebook();
        notes.figure("26 million", 26_000_000, "people", "inhabitants of the kingdom", 1789);
        notes.figure("28 million", 28_000_000, "people", "inhabitants of the kingdom", 1789);

        assertThat(ask("M17", notes.knowledge())).isEmpty();
    }
}
