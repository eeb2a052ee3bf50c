package org.examwright.attempts.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.examwright.attempts.sitting.Layout.Shuffle;
import org.examwright.marking.Answer;
import org.examwright.marking.Shape;
import org.junit.jupiter.api.Test;

class LayoutTests {
    private static final Shuffle NOTHING = new Shuffle(false, false);

    @Test
    void isTheSameForTheSameSeed() {
        var one = Layout.of(TestPapers.PAPER, new Shuffle(true, true), 7);
        var other = Layout.of(TestPapers.PAPER, new Shuffle(true, true), 7);

        assertThat(order(one)).isEqualTo(order(other));
        assertThat(one.at(1).orElseThrow().options().ids())
                .isEqualTo(other.at(1).orElseThrow().options().ids());
    }

    /** An attempt under way must look the same after any upgrade: these orders never change. */
    @Test
    void neverChangesWhatASeedMeans() {
        var layout = Layout.of(TestPapers.PAPER, new Shuffle(true, true), 42);

        assertThat(order(layout)).containsExactly(PINNED_ORDER);
        assertThat(layout.at(1).orElseThrow().options().ids()).containsExactly(PINNED_OPTIONS);
    }

    private static final Integer[] PINNED_ORDER = {3, 4, 1, 5, 2, 6};
    private static final String[] PINNED_OPTIONS = {"k4", "k2", "k1", "k3"};

    @Test
    void keepsTheQuizsOrderUnlessAskedTo() {
        assertThat(order(Layout.of(TestPapers.PAPER, Shuffle.USUAL, 7)))
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void keepsOptionsAsTheyAreUnlessAskedTo() {
        var layout = Layout.of(TestPapers.PAPER, NOTHING, 7);

        assertThat(layout.at(1).orElseThrow().options().ids())
                .containsExactly("k1", "k2", "k3", "k4");
    }

    @Test
    void alwaysShufflesWhatTheBankHoldsInTheRightOrder() {
        var orders = new HashSet<List<String>>();
        LongStream.range(0, 50)
                .mapToObj(seed -> Layout.of(TestPapers.PAPER, NOTHING, seed))
                .forEach(layout -> orders.add(layout.at(4).orElseThrow().options().ids()));

        assertThat(orders).hasSizeGreaterThan(15);
    }

    @Test
    void keepsDatesAndCountsInTheirOrder() {
        LongStream.range(0, 20)
                .mapToObj(seed -> Layout.of(TestPapers.ofDates(), Shuffle.USUAL, seed))
                .forEach(
                        layout ->
                                assertThat(layout.at(1).orElseThrow().options().ids())
                                        .containsExactly("k1", "k2", "k3", "k4"));
    }

    @Test
    void leavesTrueBeforeFalse() {
        LongStream.range(0, 20)
                .mapToObj(seed -> Layout.of(TestPapers.PAPER, Shuffle.USUAL, seed))
                .forEach(
                        layout ->
                                assertThat(layout.at(3).orElseThrow().options().ids())
                                        .startsWith("k1", "k2"));
    }

    @Test
    void putsEveryOptionInEveryPlaceAboutAsOften() {
        var first = new int[4];
        LongStream.range(0, 4000)
                .mapToObj(seed -> Layout.of(TestPapers.PAPER, Shuffle.USUAL, seed * 7919))
                .forEach(
                        layout -> {
                            var place = layout.at(1).orElseThrow();
                            first[place.options().ids().indexOf("k1")]++;
                        });

        for (int count : first) {
            assertThat(count).isBetween(880, 1120);
        }
    }

    @Property(tries = 200)
    void givesNamesThatCarryNoHint(@ForAll long seed) {
        for (var place : Layout.of(TestPapers.PAPER, new Shuffle(true, true), seed).places()) {
            var names = place.options().names();
            assertThat(names).isEqualTo(List.of("a", "b", "c", "d").subList(0, names.size()));
            assertThat(place.prompts().names()).isSubsetOf("1", "2");
        }
    }

    @Property(tries = 200)
    void isTheSameWhereOnePlaceIsAskedForAlone(@ForAll long seed) {
        var shuffle = new Shuffle(true, true);

        for (var place : Layout.of(TestPapers.PAPER, shuffle, seed).places()) {
            var alone = Layout.place(TestPapers.PAPER, place.asked().slot(), shuffle, seed);

            assertThat(alone.orElseThrow().asked()).isEqualTo(place.asked());
            assertThat(alone.orElseThrow().options().ids()).isEqualTo(place.options().ids());
            assertThat(alone.orElseThrow().prompts().ids()).isEqualTo(place.prompts().ids());
        }
        assertThat(Layout.place(TestPapers.PAPER, 99, shuffle, seed)).isEmpty();
    }

    @Property(tries = 200)
    void comesBackToTheSameAnswer(@ForAll long seed) {
        var layout = Layout.of(TestPapers.PAPER, Shuffle.USUAL, seed);
        var ticks = new Answer.Options(List.of("a", "d"));
        var order = new Answer.Order(List.of("d", "b", "a", "c"));
        var pairs = new Answer.Pairs(Map.of("1", "c", "2", "a"));

        assertThat(round(layout, 2, ticks)).isEqualTo(ticks);
        assertThat(round(layout, 4, order)).isEqualTo(order);
        assertThat(round(layout, 5, pairs)).isEqualTo(pairs);
    }

    @Property(tries = 100)
    void marksTheKeyItShowsInFull(@ForAll long seed) {
        var layout = Layout.of(TestPapers.PAPER, Shuffle.USUAL, seed);
        for (int slot = 1; slot <= 5; slot++) {
            var place = layout.at(slot).orElseThrow();
            place.shape().check(place.key());
            var sheet = Sheet.fold(TestPapers.PAPER, Map.of(slot, place.inward(place.key())));

            assertThat(sheet.at(slot).orElseThrow().mark().score())
                    .isEqualTo(place.asked().item().maximum());
        }
    }

    @Test
    void asksForAnswersInItsOwnNames() {
        var place = Layout.of(TestPapers.PAPER, Shuffle.USUAL, 7).at(5).orElseThrow();

        assertThat(place.shape())
                .isEqualTo(new Shape.Matching(List.of("1", "2"), List.of("a", "b", "c", "d")));
    }

    @Test
    void namesManyOptionsLikeASpreadsheetDoes() {
        var ids = LongStream.range(0, 60).mapToObj(Long::toString).toList();

        var names = Lettering.letters(ids).names();

        assertThat(names).contains("z", "aa", "az", "ba").doesNotHaveDuplicates();
    }

    private static Answer round(Layout layout, int slot, Answer answer) {
        var place = layout.at(slot).orElseThrow();
        return place.outward(place.inward(answer));
    }

    private static List<Integer> order(Layout layout) {
        return layout.places().stream().map(place -> place.asked().slot()).toList();
    }
}
