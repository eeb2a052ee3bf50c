package org.examwright.questions.bank.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examwright.questions.Likeness;
import org.examwright.questions.Written;
import org.junit.jupiter.api.Test;

class TwinsTests {
    @Test
    void takesTheFirstAndRefusesItsTwin() {
        var first = likeness("In which year did the leader die?", "1924");
        var twin = likeness("In what year had this leader died?", "1924");
        var other = likeness("In which year did the leader come home?", "1917");
        var twins = new Twins();

        assertThat(twins.add(first)).isTrue();
        assertThat(twins.add(twin)).isFalse();
        assertThat(twins.add(other)).isTrue();
    }

    @Test
    void knowsATwinOfWhatTheBankHoldsThoughThatIsATwinItself() {
        var twins = new Twins();
        twins.put(likeness("In which year did the old leader of the harbour league die?", "1924"));
        twins.put(
                likeness(
                        "In which year did the old tired leader of the harbour league die?",
                        "1924"));

        assertThat(
                        twins.add(
                                likeness(
                                        "In which year did the old tired sick leader of the harbour"
                                                + " league die?",
                                        "1924")))
                .isFalse();
    }

    @Test
    void agreesWithComparingEachWithEach() {
        var all = random(600, 40);
        var twins = new Twins();
        List<Likeness> taken = new ArrayList<>();
        for (Likeness one : all) {
            boolean unlike = taken.stream().noneMatch(one::twinOf);
            if (unlike) {
                taken.add(one);
            }
            assertThat(twins.add(one)).isEqualTo(unlike);
        }
        assertThat(taken).hasSizeBetween(1, 599);
    }

    @Test
    void staysFastInALargeBank() {
        var all = random(10_000, 4_000);
        long start = System.nanoTime();
        var twins = new Twins();
        long taken = all.stream().filter(twins::add).count();

        assertThat(taken).isPositive();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
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
