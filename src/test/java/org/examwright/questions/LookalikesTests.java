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

    /**
     * Of statements, choices, orders and written answers on a few matters, whichever comes first.
     */
    @Test
    void findsAllThatAreLikeAQuestionAndNoOther() {
        var all = mixed(900);
        var bank = new Lookalikes<Likeness>(likeness -> likeness);
        List<Likeness> taken = new ArrayList<>();
        int found = 0;
        for (Likeness one : all) {
            var like =
                    taken.stream()
                            .distinct()
                            .filter(o -> one.twinOf(o) || one.restates(o))
                            .toList();
            assertThat(bank.of(one).toList()).hasSameSizeAs(like).containsAll(like);
            assertThat(bank.hasLike(one)).isEqualTo(!like.isEmpty());
            found += like.size();
            taken.add(one);
            bank.add(one);
        }
        assertThat(found).isGreaterThan(200);
    }

    private static List<Likeness> mixed(int count) {
        var random = new Random(11);
        return IntStream.range(0, count)
                .mapToObj(
                        _ -> {
                            String deed = "w" + random.nextInt(6) + " x" + random.nextInt(6);
                            String more =
                                    IntStream.range(0, random.nextInt(8))
                                            .mapToObj(i -> " y" + (2 * i + random.nextInt(2)))
                                            .collect(Collectors.joining());
                            String year = "19" + (10 + random.nextInt(3));
                            String said = deed + " z" + random.nextInt(3) + more;
                            return switch (random.nextInt(5)) {
                                case 0 -> likeness("In which year did " + said + "?", year);
                                case 1 -> Likeness.of(judged(said + " in " + year + "."));
                                case 2 -> Likeness.of(asked("When did " + said + "?", year));
                                case 3 -> Likeness.of(ordered(random));
                                default -> likeness("Which came " + said + "?", "v" + year);
                            };
                        })
                .toList();
    }

    private static QuestionContent judged(String statement) {
        return Written.content(
                QuestionType.TRUE_FALSE,
                "True or false? " + statement,
                "SINGLE_BEST",
                List.of(
                        new Option("a", "True", true, null, null, null, null),
                        new Option("b", "False", false, null, null, null, null)),
                null,
                List.of());
    }

    private static QuestionContent asked(String stem, String answer) {
        return Written.written(QuestionType.SHORT_ANSWER, stem, null, answer);
    }

    private static QuestionContent ordered(Random random) {
        List<String> events =
                IntStream.range(0, 3).mapToObj(_ -> "Event e" + random.nextInt(5)).toList();
        return Written.choice(
                "Which of these events happened first?",
                null,
                events.get(0),
                events.get(1),
                events.get(2));
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
