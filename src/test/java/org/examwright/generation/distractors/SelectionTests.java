package org.examwright.generation.distractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Places;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Standing;
import org.examwright.questions.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTests {
    private static final String STEM = "Who was Keeper of the Seal in 1702?";
    private static final String KEY = "Ada Brook";
    private static final List<String> NAMES =
            List.of("Ben Carter", "Clara Dean", "David Ellis", "Emma Field", "Felix Grant");

    @Test
    void takesThreeWhereThreeAreFair() {
        assertThat(pick(1, rivals("predecessor", 0.5, NAMES)))
                .hasValueSatisfying(set -> assertThat(set).hasSize(3));
    }

    @Test
    void takesTwoWhereThereAreNoThree() {
        assertThat(pick(1, rivals("predecessor", 0.5, NAMES.subList(0, 2))))
                .hasValueSatisfying(set -> assertThat(set).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void takesNoneWhereThereAreNoTwo(int rivals) {
        assertThat(pick(1, rivals("predecessor", 0.5, NAMES.subList(0, rivals)))).isEmpty();
    }

    /**
     * Three of one reason are each a little nearer; one of another reason comes in all the same.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void spreadsOverReasons(long seed) {
        List<Rival> rivals =
                Stream.concat(
                                rivals("predecessor", 0.52, NAMES.subList(0, 4)).stream(),
                                rivals("same topic", 0.52, NAMES.subList(4, 5)).stream())
                        .toList();

        assertThat(pick(seed, rivals))
                .hasValueSatisfying(
                        set ->
                                assertThat(set)
                                        .extracting(Rival::reason)
                                        .contains("predecessor", "same topic"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void prefersTheNear(long seed) {
        List<Rival> rivals =
                Stream.concat(
                                rivals("predecessor", 0.1, NAMES.subList(0, 2)).stream(),
                                rivals("predecessor", 0.9, NAMES.subList(2, 5)).stream())
                        .toList();

        assertThat(pick(seed, rivals))
                .hasValueSatisfying(
                        set ->
                                assertThat(set)
                                        .extracting(Rival::text)
                                        .containsExactlyInAnyOrderElementsOf(NAMES.subList(2, 5)));
    }

    @Test
    void dependsOnTheSeedAndNotOnTheOrderOfTheRivals() {
        List<Rival> rivals = rivals("predecessor", 0.5, NAMES);

        assertThat(pick(7, rivals.reversed())).isEqualTo(pick(7, rivals));
        assertThat(IntStream.rangeClosed(1, 8).mapToObj(seed -> pick(seed, rivals)).distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void takesNoSetOfOneReasonWhereItMustSpread() {
        List<Rival> rivals = rivals("predecessor", 0.5, NAMES);

        assertThat(pickAcross(rivals, new Pen(1, "keeper", new Places(1)))).isEmpty();
        assertThat(pick(1, rivals)).isPresent();
    }

    @Test
    void takesTheSameSetWhereItSpreadsAnyway() {
        List<Rival> rivals =
                Stream.concat(
                                rivals("predecessor", 0.5, NAMES.subList(0, 3)).stream(),
                                rivals("same topic", 0.5, NAMES.subList(3, 5)).stream())
                        .toList();

        assertThat(pickAcross(rivals, new Pen(1, "keeper", new Places(1))))
                .isPresent()
                .isEqualTo(pick(1, rivals));
    }

    /** What is drawn afterwards must not hang on whether a set was looked for. */
    @Test
    void drawsAsOftenWhereItDoesNotLook() {
        List<Rival> rivals = rivals("predecessor", 0.5, NAMES);
        Pen looked = new Pen(1, "keeper", new Places(1));
        Pen notLooked = new Pen(1, "keeper", new Places(1));

        Selection.pick(STEM, KEY, rivals, looked);
        pickAcross(rivals, notLooked);

        assertThat(notLooked.below(1000)).isEqualTo(looked.below(1000));
    }

    @Test
    void takesOneHappeningOnce() {
        List<Rival> rivals =
                List.of(
                        told("Members of the Diet began to plot", 1, 30),
                        told("Senior figures in the Diet started plotting", 1, 30),
                        told("Bell fell at Kiel", 3, 3),
                        told("The Battle of Lund took place", 3, 3),
                        told("Norway left the League", 20, 20));

        assertThat(pick(1, rivals))
                .hasValueSatisfying(
                        set ->
                                assertThat(set)
                                        .hasSize(3)
                                        .extracting(Rival::text)
                                        .contains("Norway left the League"));
        assertThat(pick(1, rivals.subList(0, 2))).isEmpty();
        assertThat(pick(1, rivals.subList(2, 4))).isEmpty();
        assertThat(pick(1, rivals.subList(1, 3))).isPresent();
    }

    private static Rival told(String label, int from, int to) {
        Event event =
                new Event(
                        UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8)),
                        label,
                        LocalDate.of(1702, 6, from),
                        LocalDate.of(1702, 6, to),
                        from == to ? Event.Precision.DAY : Event.Precision.MONTH,
                        false,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Standing(FactStatus.EXTRACTED, Origin.EXTRACTION, 0.9));
        return Rival.proven(
                Proof.Tier.P1, label, label + ".", new Nearness(0.5, "of the year"), event);
    }

    private static Optional<List<Rival>> pickAcross(List<Rival> rivals, Pen pen) {
        return Selection.pickAcross(STEM, KEY, rivals, pen);
    }

    private static Optional<List<Rival>> pick(long seed, List<Rival> rivals) {
        return Selection.pick(STEM, KEY, rivals, new Pen(seed, "keeper", new Places(seed)));
    }

    private static List<Rival> rivals(String reason, double score, List<String> names) {
        return names.stream()
                .map(
                        name ->
                                new Rival(
                                        name,
                                        name + " was not.",
                                        new Proof(Proof.Tier.P1, List.of()),
                                        score,
                                        reason))
                .toList();
    }
}
