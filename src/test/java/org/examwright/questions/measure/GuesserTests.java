package org.examwright.questions.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The player who knows no history. */
class GuesserTests {
    @ParameterizedTest
    @CsvSource({
        "LONGEST, Who led it? | Ida | *Margaret of the hill | Anne",
        "MOST_SPECIFIC, When was it? | in spring | *on 4 May (at noon) | in winter",
        "STEM_OVERLAP, Who led the miners' strike? | A priest | *A miner | A clerk",
        "CONVERGENCE, What was sold? | red wool | *red wine | old wine",
        "MIDDLE, How many came? | 10 men | *20 men | 30 men",
    })
    void fallsForACue(Hunch hunch, String line) {
        var sheets = BankCheck.of(SmallBank.of(line)).sheets();

        assertThat(hunch.picks(sheets.getFirst(), Map.of())).containsExactly(1);
        assertThat(Guesser.play(sheets).scores().get(hunch)).isEqualTo(100);
    }

    @Test
    void picksWhatThePaperSpeaksOfMost() {
        var sheets =
                BankCheck.of(
                                SmallBank.of(
                                        "Who came? | Ida | *Anne | Olga",
                                        "Whom did Anne meet? | Berta | *Anne | Carla",
                                        "What did Anne want? | land | *peace | bread"))
                        .sheets();

        assertThat(Hunch.FREQUENCY.picks(sheets.getFirst(), Hunch.uses(sheets))).containsExactly(1);
    }

    @Test
    void scoresChanceWhereNothingGivesTheKeyAway() {
        var player =
                Guesser.play(BankCheck.of(SmallBank.of("Who? | Ida | *Eve | Ann | Una")).sheets());

        assertThat(player.chance()).isEqualTo(25);
        assertThat(player.scores().get(Hunch.LONGEST)).isEqualTo(25);
        assertThat(player.scores().get(Hunch.STEM_OVERLAP)).isEqualTo(25);
    }

    @Test
    void beatsChanceOnABankOfCues() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            lines.add("What was plan " + i + "? | war | *a long and careful reform | tax");
        }

        var player =
                Guesser.play(BankCheck.of(SmallBank.of(lines.toArray(String[]::new))).sheets());

        assertThat(player.overChance()).isGreaterThan(60);
        assertThat(player.vote()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"25 25 25 25, 1.0", "40 20 20 20, 0.007", "28 24 24 24, 0.923", "50 0 0 0, 0.0"})
    void tellsLikelyPlacesFromUnlikelyOnes(String counts, double probability) {
        int[] at = java.util.Arrays.stream(counts.split(" ")).mapToInt(Integer::parseInt).toArray();

        assertThat(new KeyPlaces(Map.of(4, at)).probability())
                .isCloseTo(probability, within(0.003));
    }
}
