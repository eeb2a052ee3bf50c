package org.examwright.questions.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.platform.Reference;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.coverage.Quoted.Words;
import org.examwright.questions.coverage.Tally.FactKind;
import org.junit.jupiter.api.Test;

class CoverageMakerTests {
    private final Topic harbour = new Topic(Samples.id(1), "Harbour", null, null, null, List.of());
    private final Topic mole =
            new Topic(Samples.id(2), "Mole", harbour.id(), null, null, List.of());
    private final Topic trade = new Topic(Samples.id(3), "Trade", null, null, null, List.of());
    private final Theme stone = new Theme(Samples.id(10), "Stone", null);
    private final Theme money = new Theme(Samples.id(11), "Money", null);

    private final Coverage coverage =
            new CoverageMaker(
                            new Reference(Samples.id(0), "Harbours"),
                            Samples.known(
                                    List.of(harbour, mole, trade),
                                    List.of(stone, money),
                                    List.of(
                                            Samples.event(0, List.of("Mole"), List.of("Stone")),
                                            Samples.event(
                                                    1,
                                                    List.of("Mole", "Harbour"),
                                                    List.of("Stone", "Money")),
                                            Samples.event(2, List.of("Trade"), List.of()),
                                            Samples.event(3, List.of(), List.of()))),
                            List.of(
                                    Samples.question(
                                            1,
                                            QuestionStatus.APPROVED,
                                            List.of(mole.id()),
                                            List.of(stone.id())),
                                    Samples.question(
                                            2,
                                            QuestionStatus.IN_REVIEW,
                                            List.of(mole.id()),
                                            List.of(stone.id())),
                                    Samples.question(
                                            3,
                                            QuestionStatus.DRAFT,
                                            List.of(trade.id()),
                                            List.of()),
                                    Samples.question(
                                            4,
                                            QuestionStatus.RETIRED,
                                            List.of(mole.id()),
                                            List.of(money.id())),
                                    Samples.question(
                                            5,
                                            QuestionStatus.REJECTED,
                                            List.of(mole.id()),
                                            List.of(money.id()))))
                    .make(List.of(), new Quoted(List.of(words(0, true), words(2, false))));

    @Test
    void aTopicCountsWhatIsBelowItOnce() {
        var row = coverage.rows().getFirst();

        assertThat(row.cells().getFirst().facts()).containsEntry(FactKind.EVENT, 2);
        assertThat(row.cells().getLast().facts()).containsEntry(FactKind.EVENT, 1);
        assertThat(row.whole().known()).isEqualTo(2);
        assertThat(row.untold().known()).isZero();
        assertThat(coverage.rows().get(1).depth()).isEqualTo(1);
    }

    @Test
    void questionsCountByStatusButNotTheRejectedAndRetired() {
        var row = coverage.rows().getFirst();

        assertThat(row.cells().getFirst().questions()).isEqualTo(new Cell.Questions(1, 1, 2));
        assertThat(row.cells().getLast().questions()).isEqualTo(new Cell.Questions(0, 0, 0));
        assertThat(row.cells().getFirst().state()).isEqualTo(Cell.State.APPROVED);
        assertThat(row.cells().getLast().state()).isEqualTo(Cell.State.UNASKED);
    }

    @Test
    void whatHasNoThemeOrNoTopicHasAPlaceToo() {
        var tradeRow = coverage.rows().get(2);
        var last = coverage.rows().getLast();

        assertThat(tradeRow.untold().known()).isEqualTo(1);
        assertThat(tradeRow.untold().state()).isEqualTo(Cell.State.ASKED);
        assertThat(tradeRow.cells()).allMatch(cell -> cell.state() == Cell.State.EMPTY);
        assertThat(last.topic()).isNull();
        assertThat(last.whole().known()).isEqualTo(1);
        assertThat(coverage.all().whole().known()).isEqualTo(4);
        assertThat(coverage.all().whole().questions().total()).isEqualTo(3);
    }

    @Test
    void gapsAreTheLowestTopicsWithFactsAndNothingApproved() {
        assertThat(coverage.gaps())
                .extracting(gap -> gap.topic().name() + " " + gap.theme())
                .containsExactly("Mole " + new Reference(money.id(), "Money"), "Trade null");
    }

    @Test
    void anEventIsAskedAboutWhereAQuestionQuotesItsWords() {
        assertThat(coverage.events().total()).isEqualTo(4);
        assertThat(coverage.events().asked()).isEqualTo(2);
        assertThat(coverage.events().approved()).isEqualTo(1);
        assertThat(coverage.events().none())
                .extracting(Reference::name)
                .containsExactly("The Board began mole 1", "The Board began mole 3");
    }

    @Test
    void wordsBesideAreNotTheSameWords() {
        var said = List.of(Samples.said(0));
        var beside = new Words(Samples.id(3), 1, 1, 9, 12, true);
        var older = new Words(Samples.id(3), 2, 1, 4, 9, true);
        var quoted = new Quoted(List.of(beside, older));

        assertThat(quoted.isAsked(said, false)).isFalse();
        assertThat(quoted.lines(Samples.id(3), 1, true)).isEqualTo(1);
        assertThat(quoted.lines(Samples.id(3), 3, true)).isZero();
    }

    private static Words words(int event, boolean approved) {
        var said = Samples.said(event);
        return new Words(
                said.sourceId().id(),
                said.sourceVersion(),
                said.line(),
                said.start() + 2,
                said.end() + 40,
                approved);
    }
}
