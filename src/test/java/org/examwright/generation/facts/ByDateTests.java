package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.examwright.generation.Notebook;
import org.examwright.generation.language.Clause;
import org.examwright.knowledge.Event;

class ByDateTests {
    private static final LocalDate START = LocalDate.of(1600, 1, 1);

    @Property(tries = 200)
    void findsWhatLookingAtEachFinds(
            @ForAll @Size(max = 12) List<@IntRange(max = 9000) Integer> days,
            @ForAll @IntRange(max = 9000) int at,
            @ForAll @IntRange(max = 9) int years) {
        List<Happening> byDate = days.stream().sorted().map(ByDateTests::on).toList();
        LocalDate day = START.plusDays(at);

        assertThat(ByDate.around(byDate, day, years))
                .containsExactlyElementsOf(
                        byDate.stream()
                                .filter(other -> !began(other).isBefore(day.minusYears(years)))
                                .filter(other -> !began(other).isAfter(day.plusYears(years)))
                                .toList());
        assertThat(ByDate.aroundYear(byDate, day.getYear(), years))
                .containsExactlyElementsOf(
                        byDate.stream()
                                .filter(other -> Math.abs(other.year() - day.getYear()) <= years)
                                .toList());
    }

    @Property(tries = 300)
    void findsTheNearestThatSortingAllFinds(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 40) Integer> days,
            @ForAll @IntRange(min = 1, max = 5) int most,
            @ForAll @IntRange(max = 11) int at) {
        List<Happening> byDate = days.stream().sorted().map(ByDateTests::on).toList();
        Happening one = byDate.get(at % byDate.size());
        Predicate<Happening> test = other -> other != one && began(other).getDayOfMonth() % 3 > 0;

        assertThat(ByDate.nearest(byDate, one, most, test))
                .usingElementComparator((a, b) -> a == b ? 0 : 1)
                .containsExactlyElementsOf(
                        byDate.stream()
                                .filter(test)
                                .sorted(
                                        Comparator.comparingDouble(
                                                        (Happening other) -> other.yearsFrom(one))
                                                .thenComparing(Happening::label))
                                .limit(most)
                                .toList());
    }

    private static LocalDate began(Happening happening) {
        return happening.event().from();
    }

    private static Happening on(int day) {
        LocalDate date = START.plusDays(day);
        Event event =
                new Notebook().event("The king fled", date, date, Event.Precision.DAY, "The king");
        return new Happening(
                event,
                event.label(),
                Clause.of(event.label()).orElseThrow(),
                Set.of(),
                Set.of(),
                true,
                true,
                false);
    }
}
