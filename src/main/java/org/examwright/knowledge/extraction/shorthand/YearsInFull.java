package org.examwright.knowledge.extraction.shorthand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.knowledge.extraction.dates.DateParser;
import org.examwright.knowledge.extraction.dates.When;
import org.examwright.knowledge.extraction.labels.naming.KnownHappenings;
import org.examwright.knowledge.extraction.language.CleanText;

/**
 * The years of a page that writes them with two digits, in full. Their century is what the page
 * tells for sure: a year in full somewhere on it, or two known happenings that took place in years
 * with these digits. Where that leaves a doubt, none is said.
 */
public final class YearsInFull {
    /** Fewer are an author's slip rather than his habit. */
    private static final int HABIT = 5;

    /** A longer story may tell the same two digits of two centuries. */
    private static final int LONGEST_STORY = 80;

    /** For one happening whose digits fit another century by chance, so many fit this one. */
    private static final int TO_ONE = 8;

    /** So far back goes no story that does not come again to where it was. */
    private static final int FAR = 45;

    /** Later years on a page are those of its writing. */
    private static final int LATEST = 2010;

    private static final Pattern IN_FULL = Pattern.compile("1\\d{3}|20\\d\\d");
    private static final int CENTURY = 100;

    private final boolean daysFirst;

    /** What two digits mean on the page; empty where its century is not known. */
    private final Map<Integer, Integer> full;

    public YearsInFull(List<String> lines) {
        this.daysFirst = ShortYear.daysComeFirst(lines);
        List<Integer> digits = new ArrayList<>();
        for (String line : lines) {
            ShortYear.sure(line, daysFirst).forEach(year -> digits.add(year.digits()));
        }
        if (digits.size() < HABIT) {
            this.full = Map.of();
            return;
        }
        List<Integer> written = lines.stream().flatMap(YearsInFull::written).toList();
        boolean habit = 2 * digits.size() > written.size();
        this.full = habit ? inFull(digits, written, happened(lines)) : Map.of();
    }

    /** What is read otherwise in a line than it is typed, from left to right. */
    public List<ShortForms.Swap> in(String line) {
        if (full.isEmpty()) {
            return List.of();
        }
        return ShortYear.in(line, daysFirst).stream().flatMap(year -> swap(year).stream()).toList();
    }

    private Optional<ShortForms.Swap> swap(ShortYear year) {
        return Optional.ofNullable(full.get(year.digits()))
                .map(
                        known ->
                                new ShortForms.Swap(
                                        year.start(), year.end(), Integer.toString(known)));
    }

    /** The years of known happenings that stand in a line with their digits. */
    private List<Integer> happened(List<String> lines) {
        List<Integer> happened = new ArrayList<>();
        for (String line : lines) {
            for (ShortYear year : ShortYear.sure(line, daysFirst)) {
                happened.addAll(KnownHappenings.years(line, year.digits()));
            }
        }
        return happened;
    }

    /**
     * What the digits mean: on the circle of a hundred years they leave a gap that tells where the
     * story begins, and all that is sure has to lie in one and the same hundred.
     */
    private static Map<Integer, Integer> inFull(
            List<Integer> digits, List<Integer> written, List<Integer> happened) {
        TreeSet<Integer> circle = new TreeSet<>(digits);
        written.forEach(year -> circle.add(Math.floorMod(year, CENTURY)));
        int first = beginning(circle, digits);
        int length = circle.stream().mapToInt(one -> behind(one, first)).max().orElse(0);
        Map<Integer, Integer> votes = new TreeMap<>();
        written.forEach(year -> votes.merge(year - behind(year, first), 1, Integer::sum));
        happened.forEach(year -> votes.merge(year - behind(year, first), 1, Integer::sum));
        if (votes.isEmpty() || length > LONGEST_STORY || turns(digits, first)) {
            return Map.of();
        }
        int begin = Collections.max(votes.entrySet(), Map.Entry.comparingByValue()).getKey();
        int agree = votes.getOrDefault(begin, 0);
        int others = votes.values().stream().mapToInt(Integer::intValue).sum() - agree;
        boolean told = written.stream().anyMatch(year -> year - behind(year, first) == begin);
        boolean known = Set.copyOf(happened).size() > 1 && agree > 1;
        Map<Integer, Integer> full = new TreeMap<>();
        for (int year = begin; year <= begin + length; year++) {
            full.put(year % CENTURY, year);
        }
        return (told || known) && others * TO_ONE <= agree ? Map.copyOf(full) : Map.of();
    }

    /** Years in full, but for those of books and the like, in brackets. */
    private static Stream<Integer> written(String typed) {
        String line = CleanText.of(typed);
        return DateParser.parse(line).stream()
                .filter(date -> date.certain() && date.bracket(line) < 0)
                .filter(
                        date ->
                                IN_FULL.matcher(line.substring(date.core(), date.end())).find()
                                        && !(date.when() instanceof When.Hundred))
                .map(date -> date.when().first().getYear())
                .filter(year -> year < LATEST);
    }

    /**
     * The digits at which the story begins: told from there it goes back least, and where that is
     * no difference, the longest stretch of years that the page does not name lies before them.
     */
    private static int beginning(TreeSet<Integer> circle, List<Integer> digits) {
        int first = 0;
        int least = Integer.MAX_VALUE;
        int before = circle.last() - CENTURY;
        for (int one : circle) {
            int back = CENTURY * back(digits, one) - (one - before);
            if (back < least) {
                least = back;
                first = one;
            }
            before = one;
        }
        return first;
    }

    /** So many years the story goes back in all, if it begins with these digits. */
    private static int back(List<Integer> digits, int first) {
        return steps(digits, first).map(step -> Math.max(0, -step)).sum();
    }

    /** Whether the story goes back where a new century may begin. */
    private static boolean turns(List<Integer> digits, int first) {
        return steps(digits, first).map(step -> step < -FAR ? 1 : step > FAR ? -1 : 0).sum() > 0;
    }

    private static IntStream steps(List<Integer> digits, int first) {
        return IntStream.range(1, digits.size())
                .map(i -> behind(digits.get(i), first) - behind(digits.get(i - 1), first));
    }

    /** So many years a year or its digits lie behind the beginning. */
    private static int behind(int year, int first) {
        return Math.floorMod(year - first, CENTURY);
    }
}
