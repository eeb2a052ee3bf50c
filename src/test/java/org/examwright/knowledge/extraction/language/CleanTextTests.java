package org.examwright.knowledge.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class CleanTextTests {
    @Test
    void readsARowOfATableAsALineOfNotes() {
        assertThat(CleanText.of("| 1643 | Siege lifted |")).isEqualTo("  1643 - Siege lifted  ");
        assertThat(CleanText.of("|1643|Siege lifted|Hull|")).isEqualTo(" 1643-Siege lifted;Hull ");
        assertThat(CleanText.of("1643     |  Siege lifted")).isEqualTo("1643     -  Siege lifted");
        assertThat(CleanText.of("1643\tSiege lifted\tHull")).isEqualTo("1643 Siege lifted;Hull");
        assertThat(CleanText.of("1643 | Siege lifted | Hull"))
                .isEqualTo("1643 - Siege lifted ; Hull");
        assertThat(CleanText.of("| 1643 | Siege lifted | |"))
                .isEqualTo("  1643 - Siege lifted    ");
    }

    @Test
    void keepsTheColumnsOfADateTogether() {
        assertThat(CleanText.of("| 1643 | 3 May | Siege lifted | Hull |"))
                .isEqualTo("  1643 - 3 May - Siege lifted ; Hull  ");
        assertThat(CleanText.of("| | 3 May | Siege lifted |"))
                .isEqualTo("    3 May - Siege lifted  ");
        assertThat(CleanText.of("| 1643 | | Siege lifted |"))
                .isEqualTo("  1643   - Siege lifted  ");
        assertThat(CleanText.of("|1643|May|Siege lifted|")).isEqualTo(" 1643-May:Siege lifted ");
        assertThat(CleanText.of("1643\tMay\tSiege lifted\tHull"))
                .isEqualTo("1643 May:Siege lifted;Hull");
        assertThat(CleanText.of("\t3 May\tSiege lifted")).isEqualTo(" 3 May:Siege lifted");
        assertThat(CleanText.of("1643\t\tSiege lifted")).isEqualTo("1643  Siege lifted");
    }

    @Test
    void readsNothingInTheRuleUnderATablesHead() {
        assertThat(CleanText.of("|---|:--:|")).isBlank();
    }

    @Test
    void leavesABarInsideAWord() {
        assertThat(CleanText.of("The tax fell on a|b alike."))
                .isEqualTo("The tax fell on a|b alike.");
    }

    @Property
    void movesNothing(
            @ForAll @CharRange(from = ' ', to = '~') @CharRange(from = '–', to = '”') String line) {
        assertThat(CleanText.of(line)).hasSameSizeAs(line);
    }
}
