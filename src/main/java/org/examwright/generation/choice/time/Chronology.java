package org.examwright.generation.choice.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.choice.Notable;
import org.examwright.generation.facts.ByDate;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.writing.Pen;
import org.examwright.knowledge.Event;
import org.examwright.sources.Evidence;

/**
 * Sets of events that can be put in order by knowing them and by nothing else: far enough apart, of
 * the same matter, without ordinals, and without two deeds of the same actor, whose order common
 * sense may tell.
 */
public final class Chronology {
    private static final Pattern ORDINAL =
            Pattern.compile(
                    "(?i)\\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\w+teenth|twent\\w+|"
                            + "\\d+(st|nd|rd|th)|last|final|new|permanent)\\b");

    /** "Before Jacob died after a fall": a mark that is itself told by another. */
    private static final Pattern TIMED = Pattern.compile("\\b(after|before|until|since|while)\\b");

    private static final Set<String> ENDS =
            Set.of("restore", "rehabilitate", "reverse", "repeal", "replace", "return", "reform");

    /** More than these near an event give no better choice. */
    private static final int NEAREST = 240;

    private Chronology() {}

    /** Whether an event may be put in order at all. */
    static boolean orderable(Ground ground, Happening happening) {
        return EventOfYear.readsAsOption(ground, happening)
                && !ORDINAL.matcher(happening.label()).find()
                && !ENDS.contains(happening.clause().base());
    }

    /** Whether its own words say before or after what it was. */
    public static boolean isTimed(Happening happening) {
        return TIMED.matcher(happening.label()).find();
    }

    /** Whether a stem may tell a time by it. */
    static boolean marks(Ground ground, Happening happening) {
        return !isTimed(happening) && Notable.standsAlone(ground, happening);
    }

    /** All that an answer depends on: the key's words, then those of what it is compared with. */
    static List<Evidence> cited(Happening key, List<Happening> comparedWith) {
        return Stream.concat(Stream.of(key), comparedWith.stream())
                .flatMap(each -> each.event().quotes().stream())
                .distinct()
                .toList();
    }

    /** Whether the order of two events tells nothing but when they were. */
    public static boolean independent(Happening one, Happening other) {
        return one.apart(other, ChoicePattern.HALF_A_YEAR)
                && !shareADoer(one.event(), other.event())
                && one.sharesNoWordWith(other);
    }

    private static boolean shareADoer(Event one, Event other) {
        for (Event.Participation ours : one.parts()) {
            for (Event.Participation theirs : other.parts()) {
                if (ours.part() != Event.Part.OTHER
                        && theirs.part() != Event.Part.OTHER
                        && ours.actor().equals(theirs.actor())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** So many of these, each independent of all the others, the liked ones first. */
    static Optional<List<Happening>> choose(
            List<Happening> from, List<Happening> given, int count, Pen pen, Happening near) {
        List<Happening> order = new ArrayList<>(pen.shuffled(from));
        order.sort(Comparator.comparingInt(happening -> (int) (happening.yearsFrom(near) / 3)));
        List<Happening> chosen = new ArrayList<>();
        for (Happening happening : order) {
            boolean free =
                    chosen.stream().allMatch(other -> independent(happening, other))
                            && given.stream().allMatch(other -> independent(happening, other));
            if (free) {
                chosen.add(happening);
                if (chosen.size() == count) {
                    return Optional.of(chosen);
                }
            }
        }
        return Optional.empty();
    }

    /** Events near one in time and of its matter. */
    static List<Happening> around(Ground ground, Happening key, int years) {
        List<Happening> near = ByDate.around(orderable(ground), key.event().from(), years);
        int at = ByDate.firstNotBefore(near, key.event().from());
        int low = at - 1;
        int high = at;
        List<Integer> nearest = new ArrayList<>();
        while (nearest.size() < NEAREST && (low >= 0 || high < near.size())) {
            boolean back =
                    high == near.size()
                            || low >= 0
                                    && near.get(low).yearsFrom(key) < near.get(high).yearsFrom(key);
            int next = back ? low-- : high++;
            Happening other = near.get(next);
            if (other != key && ChoicePattern.beside(ground, key, other)) {
                nearest.add(next);
            }
        }
        return nearest.stream().sorted().map(near::get).toList();
    }

    public static List<Happening> orderable(Ground ground) {
        return ground.once(
                "orderable events",
                () ->
                        ground.happenings().stream()
                                .filter(happening -> orderable(ground, happening))
                                .toList());
    }
}
