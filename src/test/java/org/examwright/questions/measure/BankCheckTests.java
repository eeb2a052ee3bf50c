package org.examwright.questions.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.examwright.questions.NewQuestion;
import org.junit.jupiter.api.Test;

class BankCheckTests {
    private static final String FIRE =
            "In what year did fire destroy the harbour of Selby? | *1851 | 1849 | 1853";

    @Test
    void findsNearDuplicatesByStemAndKey() {
        var bank =
                BankCheck.of(
                        SmallBank.of(
                                FIRE,
                                "Who rebuilt the harbour of Selby? | *Anne Holt | John Grey",
                                "In which year did a fire destroy the harbour at Selby? | 1840 |"
                                        + " *1851 | 1860"));

        assertThat(bank.duplicates()).containsExactly(new BankCheck.Pair(0, 2));
    }

    @Test
    void takesAnotherKeyForAnotherQuestion() {
        var bank =
                BankCheck.of(
                        SmallBank.of(
                                "Who led the guild in 1851? | *Anne Holt | John Grey",
                                "Who led the guild in 1852? | *Mary Reed | John Grey"));

        assertThat(bank.duplicates()).isEmpty();
        assertThat(bank.sameTriple()).isEmpty();
    }

    @Test
    void findsTheSameAnswerAskedTwiceOfTheSameWords() {
        var bank =
                BankCheck.of(
                        List.of(
                                SmallBank.question(
                                        "M6", "Who led the guild in 1851? | *Anne Holt | Ida", 4),
                                SmallBank.question(
                                        "M8",
                                        "Who led the guild in the year 1851? | *Anne Holt | Ida",
                                        4),
                                SmallBank.question(
                                        "M8", "Who led the guild in 1851? | *Anne Holt | Ida", 9)));

        assertThat(bank.sameTriple()).containsExactly(new BankCheck.Pair(0, 1));
    }

    @Test
    void findsAQuestionThatTellsTheAnswerOfAnother() {
        var bank =
                BankCheck.of(
                        SmallBank.of(
                                FIRE,
                                "What followed from the fire that did destroy the harbour of Selby"
                                        + " in 1851? | *New docks of stone | A war of tariffs",
                                "Who rebuilt the market hall? | *Anne Holt | John Grey"));

        assertThat(bank.answering()).containsExactly(new BankCheck.Pair(1, 0));
    }

    @Test
    void readsWhatTheOptionsTell() {
        var bank =
                BankCheck.of(
                        SmallBank.of(
                                "Who rebuilt the market hall of Selby? | *Anne Holt | John Grey",
                                "Which of these happened last? | *The guild was closed | Anne Holt"
                                        + " rebuilt the market hall of Selby"));

        assertThat(bank.answering()).containsExactly(new BankCheck.Pair(1, 0));
    }

    @Test
    void findsAWrongAnswerThatAThemeWearsOut() {
        List<NewQuestion> bank = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String wrong = i < 4 ? "John Grey" : "Man " + i;
            bank.add(SmallBank.question("M6", "Who did deed " + i + "? | *Anne | " + wrong, i));
        }

        assertThat(BankCheck.of(bank).reused())
                .containsExactly(new BankCheck.Reuse(SmallBank.TRADE, "john grey", 4, 20));
        assertThat(BankCheck.of(bank.subList(1, 20)).reused()).isEmpty();
    }

    @Test
    void findsChoicesWithTooFewOptions() {
        var bank = BankCheck.of(SmallBank.of("Who led it? | *Anne | Ida", FIRE));

        assertThat(bank.oddlyManyOptions()).containsExactly(0);
        assertThat(bank.uncited()).isEmpty();
    }
}
