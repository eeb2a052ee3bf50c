package org.examwright.quizzes.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.examwright.questions.Band;
import org.examwright.questions.Demand;
import org.examwright.questions.Extract;
import org.examwright.questions.Likeness;
import org.examwright.questions.Option;
import org.examwright.questions.QuestionType;
import org.examwright.questions.Written;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BalanceTests {
    private static final Row TWENTY = row(20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In which year did the strike begin? | DATE",
                "When was the charter signed? | DATE",
                "Which event took place in 1905? | DATE",
                "Which of these happened in 1905? | DATE",
                "Why did the strike of 1905 fail? | REASONING",
                "Which of these was a result of the strike? | REASONING",
                "In which way did the guilds differ from the unions? | REASONING",
                "What changed in the army after 1905? | REASONING",
                "Who led the strike of 1905? | OTHER",
                "What was a guild? | OTHER",
            })
    void tellsWhatAQuestionAsksFor(String stem, Demand demand) {
        assertThat(Demand.of(Written.choice(stem, null, "a", "b", "c"))).isEqualTo(demand);
    }

    @Test
    void tellsTheSameOfAQuestionOnAnExtract() {
        var words = "The harvest has failed again.";
        var letter = new Evidence(SourceId.next(), 1, 1, 0, words.length(), words);
        var extract = new Extract("A letter", null, "A letter of 1847", null, List.of(letter));

        assertThat(Demand.of(Written.on(Written.choice("Why did it fail?", null, "a"), extract)))
                .isEqualTo(Demand.REASONING);
    }

    @Nested
    class APaperOfTwenty {
        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
        void isBalancedWhereTheBankCanBalanceIt(long seed) {
            Drawn drawn = Draw.from(rich(), List.of(TWENTY), seed);

            assertThat(drawn.places()).hasSize(20);
            assertThat(count(drawn, Demand.DATE)).isLessThanOrEqualTo(4);
            assertThat(count(drawn, Demand.REASONING)).isGreaterThanOrEqualTo(6);
            assertThat(themes(drawn)).hasSizeGreaterThanOrEqualTo(5);
            assertThat(drawn.relaxed()).isEmpty();
        }

        @Test
        void isTheSameForTheSameSeedAndAnotherForAnother() {
            List<Drawable> bank = rich();

            assertThat(Draw.from(bank, List.of(TWENTY), 5))
                    .isEqualTo(Draw.from(bank, List.of(TWENTY), 5))
                    .isNotEqualTo(Draw.from(bank, List.of(TWENTY), 6));
        }

        @Test
        void isRelaxedWithALineWhereTheBankHasTooFew() {
            List<Drawable> bank = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                bank.add(question("In which year did matter%d of thing%d begin?", i, "1", null));
            }

            Drawn drawn = Draw.from(bank, List.of(TWENTY), 1);

            assertThat(drawn.places()).hasSize(20);
            assertThat(drawn.relaxed())
                    .containsExactly(
                            "20 of 20 questions ask for no more than a date, where 4 would be"
                                    + " enough",
                            "0 of 20 questions ask for a cause, a consequence, a change or a"
                                    + " comparison, where there should be 6",
                            "The questions touch 1 themes, where there should be 5");
        }

        @Test
        void restsNoMoreThanTwiceOnAPassage() {
            List<Drawable> bank = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String passage = i < 30 ? "note:7" : "note:" + i;
                bank.add(
                        question(
                                "Why did matter%d of thing%d fail?",
                                i, "" + i % 6, passage + ":" + i * 5 + ":" + (i * 5 + 4)));
            }
            for (long seed = 0; seed < 5; seed++) {
                assertThat(Draw.from(bank, List.of(TWENTY), seed).places())
                        .hasSize(20)
                        .filteredOn(place -> place.question().passages().equals(Set.of("note:7")))
                        .hasSizeLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void isHeldToItsShareWhereItIsShorter() {
        Drawn drawn = Draw.from(rich(), List.of(row(10)), 3);

        assertThat(count(drawn, Demand.DATE)).isLessThanOrEqualTo(2);
        assertThat(count(drawn, Demand.REASONING)).isGreaterThanOrEqualTo(3);
        assertThat(themes(drawn)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void bringsInNothingThatTellsAnAnswer() {
        List<Drawable> bank = new ArrayList<>();
        for (int i = 0; i < 19; i++) {
            bank.add(question("In which year did matter%d of thing%d begin?", i, "1", null));
        }
        bank.add(question("In which year did harbour%d of port%d burn?", 20, "1", null));
        bank.add(
                question(
                        "Why did harbour%d of port%d burn in the key340 year of storms?",
                        20, "2", null));
        assertThat(bank.get(20).likeness().tells(bank.get(19).likeness())).isTrue();
        for (long seed = 0; seed < 200; seed++) {
            List<Drawable> paper =
                    Draw.from(bank, List.of(TWENTY), seed).places().stream()
                            .map(Drawn.Place::question)
                            .toList();

            assertThat(paper).hasSize(20);
            assertThat(paper)
                    .filteredOn(question -> question.likeness().tells(bank.get(19).likeness()))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void keepsEveryRowAsItWasAskedFor() {
        Row hard = new Row(null, null, null, Band.HARD, 12, null);
        Row easy = new Row(null, null, null, Band.EASY, 8, null);

        Drawn drawn = Draw.from(rich(), List.of(hard, easy), 4);

        assertThat(drawn.places())
                .allSatisfy(
                        place ->
                                assertThat(place.question().band())
                                        .isEqualTo(place.row() == 0 ? Band.HARD : Band.EASY));
        assertThat(drawn.places()).filteredOn(place -> place.row() == 0).hasSize(12);
        assertThat(drawn.relaxed()).isEmpty();
    }

    @Test
    void neverTakesWhatIsToBeAvoidedForTheSakeOfBalance() {
        List<Drawable> bank = rich();
        Set<UUID> reasoning = new HashSet<>();
        bank.stream()
                .filter(question -> question.demand() == Demand.REASONING)
                .forEach(question -> reasoning.add(question.id()));

        Drawn drawn = Draw.from(bank, List.of(TWENTY), 2, reasoning);

        assertThat(reasoning).hasSizeGreaterThan(6);
        assertThat(drawn.places()).hasSize(20);
        assertThat(count(drawn, Demand.REASONING)).isZero();
        assertThat(drawn.relaxed()).isNotEmpty();
    }

    /** Mostly dates, of which a draw by luck alone would take too many. */
    private static List<Drawable> rich() {
        List<Drawable> bank = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            String stem =
                    i % 10 == 0
                            ? "Why did matter%d of thing%d fail?"
                            : i % 10 == 1
                                    ? "Who led matter%d of thing%d?"
                                    : "In which year did matter%d of thing%d begin?";
            bank.add(question(stem, i, i % 7 == 0 ? "" + i % 4 : "most", null));
        }
        for (int i = 120; i < 140; i++) {
            bank.add(question("Who wrote matter%d of thing%d?", i, "most", null));
            bank.add(question("Which was a result of matter%d and thing%d?", i, "most", null));
        }
        return bank;
    }

    private static Drawable question(String stem, int number, String theme, @Nullable String fact) {
        var content =
                Written.choice(
                        stem.formatted(number, number * 31), null, "key" + number * 17, "b", "c");
        assertThat(content.options()).extracting(Option::text).doesNotHaveDuplicates();
        return new Drawable(
                UUID.nameUUIDFromBytes((stem + number).getBytes(StandardCharsets.UTF_8)),
                QuestionType.MULTIPLE_CHOICE,
                BigDecimal.ONE,
                false,
                number % 2 == 0 ? Band.HARD : Band.EASY,
                Set.of(),
                Set.of(UUID.nameUUIDFromBytes(theme.getBytes(StandardCharsets.UTF_8))),
                Demand.of(content),
                Likeness.of(content),
                fact);
    }

    private static Row row(int count) {
        return new Row(null, null, null, null, count, null);
    }

    private static long count(Drawn drawn, Demand demand) {
        return drawn.places().stream().filter(place -> place.question().demand() == demand).count();
    }

    private static Set<UUID> themes(Drawn drawn) {
        Set<UUID> themes = new HashSet<>();
        drawn.places().forEach(place -> themes.addAll(place.question().themes()));
        return themes;
    }
}
