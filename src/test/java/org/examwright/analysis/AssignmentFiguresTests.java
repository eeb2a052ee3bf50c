package org.examwright.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.examwright.analysis.AssignmentAnalysis.Passed;
import org.examwright.analysis.figures.Spread;
import org.examwright.attempts.sheets.SatAssignment;
import org.examwright.attempts.sheets.SatPaper;
import org.examwright.attempts.sheets.SatPaper.Place;
import org.examwright.attempts.sheets.SatSheet;
import org.examwright.attempts.sheets.Taken;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionType;
import org.examwright.questions.QuestionVersion;
import org.junit.jupiter.api.Test;

class AssignmentFiguresTests {
    private static final Offset<Double> SAME = within(1e-12);
    private static final SatPaper PAPER = paper(1, 2, 3);

    @Test
    void takesTheAttemptThatIsAskedFor() {
        var sheets =
                List.of(
                        sheet("a", 1, PAPER, 1, 0, 0),
                        sheet("a", 2, PAPER, 2, 2, 2),
                        sheet("a", 3, PAPER, 2, 0, 0),
                        sheet("b", 1, PAPER, 1, 1, 0));

        assertThat(totals(sheets, Taken.FIRST)).containsExactly(1, 2);
        assertThat(totals(sheets, Taken.BEST)).containsExactly(6, 2);
        assertThat(totals(sheets, Taken.LAST)).containsExactly(2, 2);
        assertThat(totals(sheets, Taken.ALL)).containsExactly(1, 6, 2, 2);
    }

    @Test
    void takesTheEarlierOfEqualAttempts() {
        var taking = new Taking(Taken.BEST);
        taking.accept(sheet("a", 1, PAPER, 1, 0, 0));
        taking.accept(sheet("a", 2, PAPER, 0, 1, 0));

        assertThat(taking.sheets()).extracting(SatSheet::number).containsExactly(1);
    }

    @Test
    void leavesOutWhatCarriesNoMarks() {
        var paper = new SatPaper(List.of(place(1, 1, 0, QuestionType.DESCRIPTION), place(2, 2, 4)));
        var analysis = analysis(assignment(paper, false), List.of(sheet("a", 1, paper, 0, 3)));

        assertThat(analysis.items()).extracting(ItemAnalysis::slot).containsExactly(2);
        assertThat(analysis.test().maximum()).isEqualTo(4);
    }

    @Test
    void saysWhatIsMissingWhereNobodyHasFinished() {
        var analysis = analysis(assignment(PAPER, false), List.of());

        assertThat(analysis.test().mean()).isNull();
        assertThat(analysis.items()).hasSize(3);
        assertThat(analysis.items().getFirst().statistics().facility()).isNull();
        assertThat(passed(analysis).share()).isNull();
        assertThat(analysis.byAttempt()).containsOnlyKeys(Taken.values());
    }

    @Test
    void countsWhoReachedThePassMark() {
        var analysis =
                analysis(
                        assignment(PAPER, false),
                        List.of(
                                sheet("a", 1, PAPER, 2, 1, 0),
                                sheet("b", 1, PAPER, 1, 1, 1),
                                sheet("c", 1, PAPER, 0, 0, 2.9)));

        assertThat(passed(analysis).attempts()).isEqualTo(2);
    }

    @Test
    void addsUpTopicsAndThemes() {
        var analysis =
                analysis(
                        assignment(PAPER, false),
                        List.of(sheet("a", 1, PAPER, 2, 1, 0), sheet("b", 1, PAPER, 2, 2, 2)));

        // questions 1 and 3 are on odd, question 2 is on even
        assertThat(analysis.topics())
                .extracting(part -> part.of().name())
                .containsExactly("odd", "even");
        assertThat(analysis.topics().getFirst().statistics().facility()).isCloseTo(0.75, SAME);
        assertThat(analysis.topics().getFirst().statistics().items()).isEqualTo(2);
        assertThat(analysis.topics().getLast().statistics().facility()).isCloseTo(0.75, SAME);
    }

    @Test
    void holdsADrawnQuestionAgainstTheWholeTotal() {
        var first = paper(1, 2);
        var second = paper(3, 2);
        var sheets =
                List.of(
                        sheet("a", 1, first, 2, 2),
                        sheet("b", 1, first, 0, 1),
                        sheet("c", 1, second, 2, 0),
                        sheet("d", 1, second, 1, 1));

        var analysis = analysis(assignment(paper(1, 2), true), sheets);

        assertThat(analysis.items()).hasSize(2);
        assertThat(analysis.items().getFirst().questionId()).isNull();
        assertThat(analysis.items().getFirst().statistics().facility()).isCloseTo(0.625, SAME);
        assertThat(analysis.questions())
                .extracting(question -> question.statistics().attempts())
                .containsExactly(2, 4, 2);
        // question 1: marks 2, 0 with totals 4, 1
        assertThat(analysis.questions().getFirst().statistics().discrimination())
                .isCloseTo(100, within(1e-9));
        // question 2: marks 2, 1, 0, 1 with totals 4, 1, 2, 2
        assertThat(analysis.questions().get(1).statistics().discrimination())
                .isCloseTo(100 * 2 / Math.sqrt(2 * 4.75), within(1e-9));
    }

    @Test
    void countsASlotByItsShareWhereDrawsAreWorthMoreToSome() {
        var cheap = new SatPaper(List.of(place(1, 1, 2)));
        var dear = new SatPaper(List.of(place(1, 2, 4)));
        var sheets = List.of(sheet("a", 1, cheap, 1), sheet("b", 1, dear, 4));

        var analysis = analysis(assignment(cheap, true), sheets);

        assertThat(analysis.items().getFirst().maximum()).isEqualTo(3);
        assertThat(analysis.items().getFirst().statistics().facility()).isCloseTo(0.75, SAME);
        assertThat(analysis.test().mean()).isCloseTo(2.25, SAME);
    }

    private static Passed passed(AssignmentAnalysis analysis) {
        return Objects.requireNonNull(analysis.passed());
    }

    private static double[] totals(List<SatSheet> sheets, Taken taken) {
        var taking = new Taking(taken);
        sheets.forEach(taking);
        var sat = taking.sheets();
        assertThat(Spread.of(taking.totals(taken)).attempts()).isEqualTo(sat.size());
        return sat.stream().mapToDouble(sheet -> Arrays.stream(sheet.scores()).sum()).toArray();
    }

    static AssignmentAnalysis analysis(SatAssignment assignment, List<SatSheet> sheets) {
        var taking = new Taking(assignment.counts());
        sheets.forEach(taking);
        Map<QuestionVersion, Question> questions = new LinkedHashMap<>();
        for (int number = 1; number <= 9; number++) {
            questions.put(version(number), Samples.question(number));
        }
        return new AssignmentFigures(assignment, taking.sheets(), questions)
                .analysis(taking, assignment.counts());
    }

    private static SatAssignment assignment(SatPaper paper, boolean own) {
        var half = BigDecimal.valueOf(50);
        return new SatAssignment(Samples.id(0), "Test", paper, own, Taken.BEST, half, 0);
    }

    private static QuestionVersion version(int number) {
        return new QuestionVersion(Samples.question(number).id(), 1);
    }

    /** Each question is worth 2. */
    private static SatPaper paper(int... questions) {
        return new SatPaper(
                IntStream.range(0, questions.length)
                        .mapToObj(i -> place(i + 1, questions[i], 2))
                        .toList());
    }

    private static Place place(int slot, int question, double maximum) {
        return place(slot, question, maximum, QuestionType.MULTIPLE_CHOICE);
    }

    private static Place place(int slot, int question, double maximum, QuestionType type) {
        return new Place(slot, version(question), type, maximum, 1, true);
    }

    static SatSheet sheet(String learner, int number, SatPaper paper, double... scores) {
        var answered = new boolean[scores.length];
        Arrays.fill(answered, true);
        return new SatSheet(
                UUID.nameUUIDFromBytes(new byte[] {(byte) learner.charAt(0)}),
                number,
                paper,
                Arrays.stream(scores).sum(),
                scores,
                new long[scores.length],
                answered,
                new boolean[scores.length],
                answered);
    }
}
