package org.examwright.generation.facts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Event;

/** Where events happened, and how to tell of them without saying where. */
public final class Places {
    /** What sort of place it is; one of another sort would be seen through. */
    public enum Sort {
        TOWN,
        COUNTRY,
        REGION
    }

    /** The states of one federation that no article and no word of theirs tells from towns. */
    private static final Pattern STATES =
            Pattern.compile(
                    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware"
                            + "|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky"
                            + "|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota"
                            + "|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon"
                            + "|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin"
                            + "|Wyoming|New (Hampshire|Jersey|Mexico)|Rhode Island"
                            + "|(North|South) (Carolina|Dakota)|West Virginia");

    private Places() {}

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

    /** Told by the course's own actors, where states are some of them, and by the name. */
    public static Sort sort(Ground ground, String place) {
        if (ground.people().named(place).isPresent()) {
            return Sort.COUNTRY;
        }
        if (STATES.matcher(place).matches()) {
            return Sort.REGION;
        }
        boolean article = ground.usage().of(place).with() > 0;
        return article
                        || place.matches(
                                "(?i)(the |.*"
                                        + " (region|province|river|sea|mountains|islands?|steppes?|border)$).*")
                ? Sort.REGION
                : Sort.TOWN;
    }

    /** The place of an event where the notes' own words say it too. */
    public static Optional<String> of(Event event) {
        String place = event.place();
        return place == null || event.evidence().stream().noneMatch(e -> leaks(e.quote(), place))
                ? Optional.empty()
                : Optional.of(place.strip());
    }
}
