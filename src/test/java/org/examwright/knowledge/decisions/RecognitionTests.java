package org.examwright.knowledge.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.decisions.Recognition.Decided;
import org.examwright.knowledge.decisions.Recognition.Words;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Test;

class RecognitionTests {
    private static final SourceId NOTES = SourceId.next();
    private static final UUID DECIDED = UuidV7.next();
    private static final UUID OTHER = UuidV7.next();

    @Test
    void knowsAFactThatRestsOnTheSameWordsThoughItIsPutOtherwise() {
        var found = event("A gale broke the lamp", "a storm destroyed the lighthouse");

        assertThat(
                        Recognition.of(
                                List.of(found),
                                List.of(decided(DECIDED, "a storm destroyed the lighthouse"))))
                .containsExactlyEntriesOf(Map.of(found.id(), DECIDED));
    }

    @Test
    void leavesAFactAloneThatRestsOnOtherWords() {
        var found = event("A gale broke the lamp", "a gale broke the lamp");

        assertThat(Recognition.of(List.of(found), List.of(decided(DECIDED, "a storm")))).isEmpty();
    }

    @Test
    void doesNotGuessBetweenTwoFoundFactsOfOneSentence() {
        var one = event("The Board began the mole", "The Board began the mole and left");
        var two = event("The Board left", "The Board began the mole and left");

        assertThat(
                        Recognition.of(
                                List.of(one, two),
                                List.of(decided(DECIDED, "The Board began the mole and left"))))
                .isEmpty();
    }

    @Test
    void doesNotGuessBetweenTwoDecidedFactsOfOneSentence() {
        var found = event("The Board began", "The Board began the mole");

        assertThat(
                        Recognition.of(
                                List.of(found),
                                List.of(
                                        decided(DECIDED, "The Board began the mole"),
                                        decided(OTHER, "The Board began the mole"))))
                .isEmpty();
    }

    @Test
    void looksAtSentencesAndNotAtNames() {
        assertThat(Recognition.speaksFor("EVENT")).isTrue();
        assertThat(Recognition.speaksFor("ACTOR")).isFalse();
    }

    private static Decided decided(UUID id, String quote) {
        return new Decided(id, Set.of(new Words(NOTES, quote)));
    }

    private static Event event(String label, String quote) {
        var day = LocalDate.of(1815, 1, 1);
        return new Event(
                UuidV7.next(),
                label,
                day,
                day,
                Event.Precision.DAY,
                false,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Evidence(NOTES, 2, 6, 0, quote.length(), quote)),
                Standing.extracted(0.8));
    }
}
