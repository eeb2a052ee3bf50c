package org.examwright.generation.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Genus;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Event;

/** Where events happened, and how to tell of them without saying where. */
public final class Places {
    /** What sort of place it is; one of another sort would be seen through. */
    public enum Sort {
        TOWN,
        COUNTRY,
        REGION,
        /** A camp or a body that stands for where it was: no place on a map. */
        INSTITUTION
    }

    private static final Set<String> COUNTRIES =
            Stream.concat(
                            Arrays.stream(Locale.getISOCountries())
                                    .map(code -> Locale.of("", code))
                                    .map(land -> land.getDisplayCountry(Locale.ENGLISH)),
                            Stream.of("England", "Scotland", "Wales", "Britain"))
                    .collect(Collectors.toUnmodifiableSet());

    /** States of a federation, counties and provinces that no word of theirs tells from towns. */
    private static final Pattern STATES =
            Pattern.compile(
                    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware"
                            + "|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky"
                            + "|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota"
                            + "|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon"
                            + "|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin"
                            + "|Wyoming|New (Hampshire|Jersey|Mexico)|Rhode Island"
                            + "|(North|South) (Carolina|Dakota)|West Virginia|\\p{Lu}\\p{L}+shire"
                            + "|Cornwall|Devon|Dorset|Essex|Kent|Norfolk|Northumberland|Suffolk"
                            + "|Surrey|Sussex|Connacht|Leinster|Munster|Ulster|Bavaria|Saxony"
                            + "|Silesia|Westphalia|Brittany|Burgundy|Flanders|Gascony|Normandy"
                            + "|Provence|Savoy|Catalonia|Lombardy|Tuscany|Sicily");

    private Places() {}

    /** The countries that go by one word. */
    static Stream<String> countriesOfOneWord() {
        return COUNTRIES.stream().filter(name -> Words.count(name) == 1);
    }

    /** What happened, told without its place; empty where that cannot be done. */
    public static Optional<Clause> without(Happening happening) {
        String place = happening.event().place();
        if (place == null || place.isBlank()) {
            return Optional.empty();
        }
        String there =
                "\\s+(?:in|at|near|outside|off|inside) (?:the )?(?:city of |town of )?"
                        + Pattern.quote(place)
                        + "(?: in (?:the )?\\p{Lu}[\\p{L} ]+)?$";
        String bare = happening.label().replaceFirst(there, "");
        return leaks(bare, place) ? Optional.empty() : Clause.of(bare);
    }

    /** Whether a text gives a place away by a word or the root of one. */
    public static boolean leaks(String text, String place) {
        return Words.stems(place).stream()
                .anyMatch(
                        part ->
                                Words.stems(text).stream()
                                        .anyMatch(
                                                word ->
                                                        word.equals(part)
                                                                || root(word).equals(root(part))));
    }

    private static String root(String word) {
        return word.substring(0, Math.min(5, word.length()));
    }

    /** Told by the course's own actors and terms, by the name, and by how it is written. */
    public static Sort sort(Ground ground, String place) {
        if (ground.people().named(place).isPresent()) {
            return Sort.COUNTRY;
        }
        if (STATES.matcher(place).matches()) {
            return Sort.REGION;
        }
        if (COUNTRIES.contains(place)) {
            return Sort.COUNTRY;
        }
        if (institutions(ground).contains(Words.bare(place))) {
            return Sort.INSTITUTION;
        }
        return ground.usage().isPlaceWithArticle(place)
                        || place.matches(
                                "(?i)(the |(north|south|east|west|central)(ern)? \\p{L}+$|.*"
                                        + " (region|province|river|sea|mountains|islands?|steppes?|border)$).*")
                ? Sort.REGION
                : Sort.TOWN;
    }

    private static Set<String> institutions(Ground ground) {
        return ground.once(
                "terms that are bodies",
                () ->
                        ground.terms().stream()
                                .filter(term -> Genus.of(term.definition()) != Genus.PLACE)
                                .map(term -> Words.bare(term.term()))
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Every event with a place, also those that are not sure enough to be asked about. */
    public static List<Event> placed(Ground ground) {
        return ground.once(
                "events with a place",
                () ->
                        ground.facts()
                                .filter(Event.class::isInstance)
                                .map(Event.class::cast)
                                .filter(event -> of(event).isPresent())
                                .toList());
    }

    /** The place of an event where the notes' own words say it too. */
    public static Optional<String> of(Event event) {
        String place = event.place();
        return place == null
                        || partOfName(event.label(), place)
                        || event.evidence().stream().noneMatch(e -> leaks(e.quote(), place))
                ? Optional.empty()
                : Optional.of(place.strip());
    }

    /** "the Act in Restraint of Trade" was passed elsewhere. */
    private static boolean partOfName(String label, String place) {
        return Pattern.compile("\\p{Lu}\\p{L}+ in " + Pattern.quote(place) + " of \\p{Lu}")
                .matcher(label)
                .find();
    }
}
