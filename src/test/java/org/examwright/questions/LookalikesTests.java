package org.examwright.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookalikesTests {
    @Test
    void findsATwinAndNothingElse() {
        var first = likeness("In which year did the leader die?", "1924");
        var twin = likeness("In what year had this leader died?", "1924");
        var other = likeness("In which year did the leader come home?", "1917");
        var bank = new Lookalikes<Likeness>(likeness -> likeness);
        bank.add(first);

        assertThat(bank.of(twin)).containsExactly(first);
        assertThat(bank.has(other)).isFalse();
    }

    @Test
    void tellsWhetherTheVerySameIsThere() {
        var bank = new Lookalikes<Likeness>(likeness -> likeness);
        bank.add(likeness("In which year did the leader die?", "1924"));

        assertThat(bank.holds(likeness("In which year did the leader die?", "1924"))).isTrue();
        assertThat(bank.holds(likeness("In what year had this leader died?", "1924"))).isFalse();
    }

    @Test
    void forgetsWhatIsTakenOut() {
        var first = likeness("In which year did the leader die?", "1924");
        var bank = new Lookalikes<Likeness>(likeness -> likeness);
        bank.add(first);
        bank.remove(first);

        assertThat(bank.has(first)).isFalse();
    }

    @Test
    void agreesWithComparingEachWithEach() {
        var all = random(600, 40);
        var bank = new Lookalikes<Likeness>(likeness -> likeness);
        List<Likeness> taken = new ArrayList<>();
        for (Likeness one : all) {
            boolean unlike = taken.stream().noneMatch(one::twinOf);
            assertThat(bank.has(one)).isEqualTo(!unlike);
            if (unlike) {
                taken.add(one);
                bank.add(one);
            }
        }
        assertThat(taken).hasSizeBetween(1, 599);
    }

    private static List<Likeness> random(int count, int vocabulary) {
        var random = new Random(7);
        return IntStream.range(0, count)
                .mapToObj(
                        _ ->
                                likeness(
                                        "In which year "
                                                + IntStream.range(0, 3 + random.nextInt(4))
                                                        .mapToObj(
                                                                _ ->
                                                                        "w"
                                                                                + random.nextInt(
                                                                                        vocabulary))
                                                        .collect(Collectors.joining(" ")),
                                        "19" + (10 + random.nextInt(3))))
                .toList();
    }

    private static Likeness likeness(String stem, String key) {
        return Likeness.of(Written.choice(stem, null, key, "1899", "1901"));
    }
}
