package org.examwright.generation.essay.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.examwright.generation.facts.View;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.platform.UuidV7;
import org.junit.jupiter.api.Test;

class ShortageTests {
    @Test
    void namesTheViewThatLacksLeast() {
        List<View> views = List.of(view("the dam was useful", 4, 0), view("the mill failed", 2, 3));
        assertThat(Shortage.of(views, 3, _ -> "no paper"))
                .isEqualTo("‘The mill failed’ has two points for it where three are needed");
    }

    @Test
    void tellsOfASideThatIsEmpty() {
        assertThat(Shortage.of(List.of(view("the dam was useful", 4, 0)), 3, _ -> "no paper"))
                .isEqualTo("‘The dam was useful’ has no points against it where three are needed");
    }

    @Test
    void saysThatThereIsNoViewWhereThereIsNone() {
        assertThat(Shortage.of(List.of(), 3, _ -> "no paper")).startsWith("the facts hold no view");
    }

    @Test
    void isNoLackOfPointsWhereAFullViewIsRefusedForSomethingElse() {
        assertThat(
                        Shortage.of(
                                List.of(view("the dam was useful", 4, 3)),
                                3,
                                view -> "nobody asks whether " + view.sentence()))
                .isEqualTo("nobody asks whether the dam was useful");
    }

    private static View view(String sentence, int favour, int against) {
        return new View(sentence, null, points(favour), points(against));
    }

    private static List<Statement> points(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                new Statement(
                                        UuidV7.next(),
                                        Statement.Kind.POSITION,
                                        "it",
                                        "In 190" + i + " it ran",
                                        null,
                                        null,
                                        null,
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        Standing.extracted(0.9)))
                .toList();
    }
}
