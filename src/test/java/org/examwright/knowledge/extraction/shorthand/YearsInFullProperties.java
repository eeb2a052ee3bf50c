package org.examwright.knowledge.extraction.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.examwright.knowledge.extraction.language.Lexicon;

/** A page whose years are cut to two digits reads as the whole page, or as it stands. */
class YearsInFullProperties {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec");

    private static final List<List<String>> KNOWN =
            Lexicon.entries("known-happenings").stream()
                    .filter(entry -> entry.get(2).matches("1\\d{3}"))
                    .toList();

    /** A line of a page: when, and what it says. */
    record Entry(int year, String said) {
        String line(int place, String year) {
            return (place % 27 + 1)
                    + " "
                    + MONTHS.get(place % MONTHS.size())
                    + " "
                    + year
                    + " "
                    + said;
        }

        String whole(int place) {
            return line(place, Integer.toString(year));
        }

        String cut(int place) {
            return line(place, "%02d".formatted(year % 100));
        }
    }

    private static List<Entry> page(int first, List<Integer> steps, List<Integer> chosen) {
        List<Entry> page = new ArrayList<>();
        steps.forEach(step -> page.add(new Entry(first + step, "the council met")));
        List<List<String>> near =
                KNOWN.stream()
                        .filter(entry -> Integer.parseInt(entry.get(2)) >= first)
                        .filter(entry -> Integer.parseInt(entry.get(2)) <= first + 70)
                        .toList();
        for (int choice : chosen) {
            List<String> entry = near.get(choice % near.size());
            page.add(new Entry(Integer.parseInt(entry.get(2)), entry.getFirst()));
        }
        page.sort(Comparator.comparingInt(Entry::year));
        return page;
    }

    private static List<String> read(List<String> lines) {
        YearsInFull years = new YearsInFull(lines);
        List<String> read = new ArrayList<>();
        for (String line : lines) {
            StringBuilder text = new StringBuilder(line);
            for (ShortForms.Swap swap : years.in(line).reversed()) {
                text.replace(swap.start(), swap.end(), swap.words());
            }
            read.add(text.toString());
        }
        return read;
    }

    @Property(tries = 300)
    void neverReadsAnotherYearThanTheWholePageHas(
            @ForAll @IntRange(min = 1100, max = 1920) int first,
            @ForAll @Size(min = 5, max = 20) List<@IntRange(max = 70) Integer> steps,
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 5000) Integer> chosen) {
        List<Entry> page = page(first, steps, chosen);
        List<String> cut = new ArrayList<>();
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            cut.add(page.get(i).cut(i));
            whole.add(page.get(i).whole(i));
        }

        assertThat(read(cut)).isIn(whole, cut);
    }

    @Property(tries = 300)
    void readsAPageWithAYearInFullAsTheWholePage(
            @ForAll @IntRange(min = 1100, max = 1920) int first,
            @ForAll @Size(min = 5, max = 20) List<@IntRange(max = 70) Integer> steps) {
        List<Entry> page = page(first, steps, List.of());
        List<String> cut = new ArrayList<>(List.of("Lund was founded in " + first));
        List<String> whole = new ArrayList<>(cut);
        for (int i = 0; i < page.size(); i++) {
            cut.add(page.get(i).cut(i));
            whole.add(page.get(i).whole(i));
        }

        assertThat(read(cut)).isEqualTo(whole);
    }
}
