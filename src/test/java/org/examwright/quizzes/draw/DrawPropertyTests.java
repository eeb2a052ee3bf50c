package org.examwright.quizzes.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.examwright.questions.Demand;
import org.examwright.questions.Likeness;
import org.examwright.questions.QuestionType;

/** What holds for every small bank and blueprint, checked against trying everything out. */
class DrawPropertyTests {
    private static final int TOPICS = 3;

    @Property(tries = 400)
    void fillsAsManyPlacesAsAnyChoiceCould(
            @ForAll @LongRange(min = 0, max = 100_000) long bankSeed,
            @ForAll @IntRange(min = 1, max = 7) int size,
            @ForAll long seed) {
        List<Drawable> bank = bank(bankSeed, size);
        List<Row> rows = rows(bankSeed);

        Drawn drawn = Draw.from(bank, rows, seed);

        assertThat(drawn.places())
                .hasSize(most(bank, rows, 0, new int[rows.size()], new HashSet<>()));
    }

    @Property(tries = 400)
    void neverPutsAFactTwiceIntoAPaperNorAQuestionIntoAWrongRow(
            @ForAll @LongRange(min = 0, max = 100_000) long bankSeed,
            @ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll long seed) {
        List<Row> rows = rows(bankSeed);

        Drawn drawn = Draw.from(bank(bankSeed, size), rows, seed);

        assertThat(drawn.places())
                .extracting(place -> place.question().fact())
                .doesNotHaveDuplicates();
        assertThat(drawn.places())
                .allSatisfy(
                        place -> assertThat(rows.get(place.row()).fits(place.question())).isTrue());
        for (int row = 0; row < rows.size(); row++) {
            int mine = row;
            assertThat(drawn.places().stream().filter(place -> place.row() == mine).count())
                    .isLessThanOrEqualTo(rows.get(row).count());
        }
    }

    @Property(tries = 400)
    void takesWhatIsToBeAvoidedOnlyWhereOthersDoNotSuffice(
            @ForAll @LongRange(min = 0, max = 100_000) long bankSeed,
            @ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll long seed) {
        List<Drawable> bank = bank(bankSeed, size);
        Row row = rows(bankSeed).getFirst();
        Set<UUID> avoided = new HashSet<>();
        bank.stream()
                .filter(each -> each.id().hashCode() % 2 == 0)
                .forEach(each -> avoided.add(each.id()));
        List<Drawable> others = bank.stream().filter(each -> !avoided.contains(each.id())).toList();

        Drawn drawn = Draw.from(bank, List.of(row), seed, avoided);

        int fresh = Draw.from(others, List.of(row), seed).places().size();
        assertThat(
                        drawn.places().stream()
                                .filter(place -> !avoided.contains(place.question().id())))
                .hasSizeGreaterThanOrEqualTo(fresh);
        assertThat(drawn.places()).hasSameSizeAs(Draw.from(bank, List.of(row), seed).places());
    }

    @Property(tries = 400)
    void namesASmallestSetOfRowsThatCannotAllHold(
            @ForAll @LongRange(min = 0, max = 100_000) long bankSeed,
            @ForAll @IntRange(min = 1, max = 7) int size) {
        List<Drawable> bank = bank(bankSeed, size);
        List<Row> rows = rows(bankSeed);

        Drawn drawn = Draw.from(bank, rows, 1);

        int smallest = Integer.MAX_VALUE;
        for (int mask = 1; mask < 1 << rows.size(); mask++) {
            if (!met(bank, rows, mask)) {
                smallest = Math.min(smallest, Integer.bitCount(mask));
            }
        }
        int named = drawn.conflict().stream().mapToInt(row -> 1 << row).sum();
        assertThat(drawn.complete()).isEqualTo(smallest == Integer.MAX_VALUE);
        if (!drawn.complete()) {
            assertThat(drawn.conflict()).hasSize(smallest);
            assertThat(met(bank, rows, named)).isFalse();
        }
    }

    private static boolean met(List<Drawable> bank, List<Row> rows, int mask) {
        List<Row> some = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if ((mask >> row & 1) == 1) {
                some.add(rows.get(row));
            }
        }
        int wanted = some.stream().mapToInt(Row::count).sum();
        return most(bank, some, 0, new int[some.size()], new HashSet<>()) == wanted;
    }

    /** The most places any choice fills, by trying all of them. */
    private static int most(
            List<Drawable> bank, List<Row> rows, int next, int[] filled, Set<String> facts) {
        if (next == bank.size()) {
            return 0;
        }
        Drawable question = bank.get(next);
        int best = most(bank, rows, next + 1, filled, facts);
        String fact = String.valueOf(question.fact());
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).fits(question)
                    && filled[row] < rows.get(row).count()
                    && facts.add(fact)) {
                filled[row]++;
                best = Math.max(best, 1 + most(bank, rows, next + 1, filled, facts));
                filled[row]--;
                facts.remove(fact);
            }
        }
        return best;
    }

    private static List<Drawable> bank(long seed, int size) {
        var random = new Random(seed);
        var bank = new ArrayList<Drawable>();
        for (int i = 0; i < size; i++) {
            Set<UUID> topics = new HashSet<>();
            for (int topic = 0; topic < TOPICS; topic++) {
                if (random.nextInt(3) == 0) {
                    topics.add(new UUID(0, topic));
                }
            }
            bank.add(
                    new Drawable(
                            new UUID(seed, i),
                            random.nextBoolean() ? QuestionType.ESSAY : QuestionType.TRUE_FALSE,
                            BigDecimal.ONE,
                            false,
                            null,
                            topics,
                            Set.of(),
                            Demand.REASONING,
                            Likeness.stored(
                                    QuestionType.ESSAY,
                                    i * 37L,
                                    new Integer[] {i * 2, i * 2 + 1},
                                    new Integer[0],
                                    "OPTIONS",
                                    new Integer[0]),
                            "fact " + random.nextInt(size)));
        }
        return bank;
    }

    private static List<Row> rows(long seed) {
        var random = new Random(seed + 1);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 4; i++) {
            QuestionType type = random.nextInt(3) == 0 ? QuestionType.ESSAY : null;
            UUID topic = random.nextInt(4) == 0 ? null : new UUID(0, random.nextInt(TOPICS));
            rows.add(new Row(type, topic, null, null, 1 + random.nextInt(2), null));
        }
        return rows;
    }
}
