package org.examwright.attempts.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.examwright.marking.Answer;
import org.examwright.marking.Fraction;
import org.examwright.marking.Outcome;
import org.junit.jupiter.api.Test;

class SheetTests {
    private static final Map<Integer, Answer> ANSWERS =
            Map.of(
                    1, new Answer.Options(List.of("k1")),
                    2, new Answer.Options(List.of("k1", "k2")),
                    4, new Answer.Order(List.of("k2", "k1", "k3", "k4")),
                    6, new Answer.Text("In the end …"));
    private final Sheet sheet = Sheet.fold(TestPapers.PAPER, ANSWERS);

    @Test
    void marksEverySlot() {
        assertThat(sheet.lines().stream().map(line -> line.mark().outcome()))
                .containsExactly(
                        Outcome.CORRECT,
                        Outcome.PARTIAL,
                        Outcome.NOT_ANSWERED,
                        Outcome.PARTIAL,
                        Outcome.NOT_ANSWERED,
                        Outcome.NEEDS_MARKER);
    }

    @Test
    void addsExactly() {
        assertThat(sheet.total()).isEqualTo(Fraction.of(5, 1));
        assertThat(sheet.maximum()).isEqualTo(Fraction.of(35, 1));
        assertThat(sheet.pending()).isEqualTo(Fraction.of(20, 1));
        assertThat(sheet.percent()).isEqualTo(Fraction.of(100, 7));
    }

    @Test
    void takesAPersonsMark() {
        var marked = sheet.marked(6, Fraction.of(12, 1));

        assertThat(marked.total()).isEqualTo(Fraction.of(17, 1));
        assertThat(marked.pending()).isEqualTo(Fraction.ZERO);
        assertThat(marked.at(6).orElseThrow().mark().outcome()).isEqualTo(Outcome.PARTIAL);
    }

    @Test
    void neverCallsABlankAnswerWrong() {
        var blank = Sheet.fold(TestPapers.PAPER, Map.of(6, new Answer.Text("  ")));

        assertThat(blank.at(6).orElseThrow().mark().outcome()).isEqualTo(Outcome.NOT_ANSWERED);
        assertThat(blank.marked(6, Fraction.ZERO).at(6).orElseThrow().mark().outcome())
                .isEqualTo(Outcome.NOT_ANSWERED);
    }

    @Test
    void hasNoPercentageOfNothing() {
        assertThat(Sheet.fold(new Paper(List.of()), Map.of()).percent()).isNull();
    }
}
