package org.examwright.knowledge.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Statement;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Test;

/** The words that the shipped pack quotes say what its questions take from them, and when. */
class PackEvidenceTests {
    /** Long enough to tell words apart, short enough for their forms: "execu" of "executed". */
    private static final int STEM = 5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    /** "In the 1930s" tells of 1930 to 1939. */
    private static final Pattern DECADE = Pattern.compile("\\b(?<tens>\\d{3})0s\\b");

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    /** "1927-28" tells of 1928 too. */
    private static final Pattern SPAN = Pattern.compile("\\b(\\d\\d)(\\d\\d)-(\\d\\d)\\b");

    private static final Set<String> LIGHT =
            Set.of(
                    ("the a an of to in on at by for from with and or as was were is are be been his"
                                    + " her their its that which after before against between")
                            .split(" "));

    private final Knowledge knowledge = read();

    @Test
    void tellWhenItWas() {
        assertThat(events(event -> !datesIn(words(event)).containsAll(dates(event)))).isEmpty();
    }

    @Test
    void nameWhomTheLabelNames() {
        assertThat(events(event -> !actors(event).allMatch(actor -> named(actor, words(event)))))
                .isEmpty();
    }

    @Test
    void tellMoreThanHalfOfWhatHappened() {
        Set<String> first =
                knowledge.actors().stream()
                        .map(actor -> stem(actor.name().split(" ")[0]))
                        .collect(Collectors.toSet());
        assertThat(
                        events(
                                event -> {
                                    Set<String> said = stems(words(event));
                                    List<String> told =
                                            stems(event.label()).stream()
                                                    .filter(word -> !first.contains(word))
                                                    .toList();
                                    return told.stream().filter(said::contains).count() * 2
                                            < told.size();
                                }))
                .isEmpty();
    }

    @Test
    void tellThroughWhichYearsSomethingLasted() {
        assertThat(
                        knowledge.statements().stream()
                                .filter(lasting -> lasting.kind() == Statement.Kind.CONTINUITY)
                                .filter(
                                        lasting ->
                                                !datesIn(words(lasting))
                                                        .containsAll(years(lasting.subject())))
                                .map(lasting -> lasting.subject() + ": " + words(lasting)))
                .isEmpty();
    }

    @Test
    void tellForWhichYearsAFigureHolds() {
        assertThat(
                        knowledge.figures().stream()
                                .filter(
                                        figure ->
                                                !datesIn(words(figure)).containsAll(years(figure)))
                                .map(figure -> figure.measure() + ": " + words(figure)))
                .isEmpty();
    }

    private static List<String> years(Figure figure) {
        return Stream.of(figure.from(), figure.to())
                .filter(Objects::nonNull)
                .map(date -> String.valueOf(date.getYear()))
                .toList();
    }

    private static List<String> years(String text) {
        return YEAR.matcher(text).results().map(found -> found.group()).toList();
    }

    private List<String> events(Predicate<Event> wanting) {
        return knowledge.events().stream()
                .filter(wanting)
                .map(event -> event.label() + ": " + words(event))
                .toList();
    }

    private static String words(Fact fact) {
        return fact.evidence().stream().map(Evidence::quote).collect(Collectors.joining(" "));
    }

    /** The years that it began and ended in and, where the day or month is known, its month. */
    private static List<String> dates(Event event) {
        List<String> dates = new ArrayList<>();
        dates.add(String.valueOf(event.from().getYear()));
        dates.add(String.valueOf(event.to().getYear()));
        if (event.precision() == Event.Precision.DAY
                || event.precision() == Event.Precision.MONTH) {
            dates.add(month(event.from()));
        }
        return dates;
    }

    private static Set<String> datesIn(String words) {
        String spelt = SPAN.matcher(words).replaceAll("$1$2 $1$3");
        spelt = DECADE.matcher(spelt).replaceAll("${tens}0 ${tens}9");
        return WORD.matcher(spelt)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private Stream<Actor> actors(Event event) {
        return knowledge.actors().stream().filter(actor -> event.label().contains(actor.name()));
    }

    /** Whether one of the names' last words stands there, in any form: "German" of "Germany". */
    private static boolean named(Actor actor, String words) {
        Set<String> said = stems(words);
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .map(name -> Arrays.asList(name.split(" ")).getLast())
                .anyMatch(name -> said.contains(stem(name)));
    }

    private static Set<String> stems(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(word -> !LIGHT.contains(word.toLowerCase(Locale.ROOT)))
                .map(PackEvidenceTests::stem)
                .collect(Collectors.toSet());
    }

    private static String stem(String word) {
        String bare = word.toLowerCase(Locale.ROOT);
        return bare.length() > STEM ? bare.substring(0, STEM) : bare.replaceFirst("s$", "");
    }

    private static Knowledge read() {
        Pack pack = ShippedPack.read();
        Map<String, SourceId> sources = new TreeMap<>();
        pack.notes().forEach(note -> sources.put(note.file(), new SourceId(UUID.randomUUID())));
        return pack.knowledge(sources);
    }
}
