package org.examwright.generation.essay.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.View;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Places;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.platform.UuidV7;
import org.junit.jupiter.api.Test;

class WeighingTests {
    private static final Ground NOTHING =
            new Ground(
                    new Knowledge(
                            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                            List.of(), List.of()));

    @Test
    void namesTheDecadesThatThePointsTellOf() {
        assertThat(spread(1901, 1929, "In 1905 it ran", "In 1911 it ran", "In 1924 it ran"))
                .isEqualTo(
                        "Evidence from at least three parts of the years 1901–29, as from the"
                                + " 1900s, the 1910s and the 1920s");
    }

    @Test
    void namesNoDecadesThatStandForAFractionOfTheSpan() {
        assertThat(spread(1750, 1900, "In 1764 it ran", "In 1771 it ran", "In 1784 it ran"))
                .isEqualTo("Evidence from at least three parts of the years 1750–1900");
    }

    @Test
    void takesTheLastYearOfASpanForNoDecade() {
        assertThat(spread(1953, 1980, "In 1957 it ran", "In 1965 it ran", "In 1980 it ran"))
                .isEqualTo("Evidence from at least three parts of the years 1953–80");
    }

    @Test
    void asksForWhatLedUpToTheEventOfASingleYear() {
        assertThat(spread(1921, 1921, "In March it ran"))
                .isEqualTo("Evidence on the matter itself and on what led up to it");
    }

    @Test
    void joinsPointsOfOneMatter() {
        assertThat(links("Wages rose with the dam", "Wages fell in the towns"))
                .containsExactly(
                        "Weigh “Wages rose with the dam” against “Wages fell in the towns”");
    }

    @Test
    void joinsNoPointsThatHaveOnlyPeopleOrAnIdleVerbInCommon() {
        assertThat(links("Power reached more people", "Disease reached old people")).isEmpty();
    }

    private static List<String> links(String favour, String against) {
        View view =
                new View(
                        "the dam was useful",
                        new int[] {1901, 1929},
                        List.of(point(favour)),
                        List.of(point(against)));
        return Weighing.links(asked(view, 1901, 1929));
    }

    private static String spread(int first, int last, String... points) {
        View view =
                new View(
                        "the dam was useful",
                        new int[] {first, last},
                        Stream.of(points).map(WeighingTests::point).toList(),
                        List.of());
        return Weighing.spread(asked(view, first, last));
    }

    private static Asked asked(View view, int first, int last) {
        return new Asked(NOTHING, view, first, last, new Pen(1, "any", new Places(1)));
    }

    private static Statement point(String text) {
        return new Statement(
                UuidV7.next(),
                Statement.Kind.POSITION,
                "it",
                text,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Standing.extracted(0.9));
    }
}
