package org.examwright.questions.lint.course;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.knowledge.Knowledge;
import org.examwright.questions.Form;
import org.examwright.questions.text.Dates;
import org.examwright.questions.text.Period;
import org.examwright.questions.text.Phrases;
import org.examwright.questions.text.Quantity;
import org.examwright.questions.text.Sentences;
import org.examwright.questions.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the linter knows of a course: its names with their aliases, its words that are too common to
 * mean anything, and what its notes claim. Made once for a course, then used for many questions.
 */
public final class Lexicon {
    /** Words in more than this share of the passages are generic. */
    private static final double GENERIC = 0.08;

    /** Below this many passages a share says nothing. */
    private static final int ENOUGH_PASSAGES = 25;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:(?:about|around|over|under|nearly|almost|roughly|approximately|some|more"
                            + " than|less than|fewer than) )?[£$€₽]?\\d",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR =
            Pattern.compile("(?:in )?\\d{3,4}(?: ?(?:BC|AD|BCE|CE))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("\\d ?[-–—] ?\\d|\\b(?:to|and|until)\\b");

    private static final Knowledge NOTHING =
            new Knowledge(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of());
    private static final Lexicon NONE = new Lexicon(false, NOTHING, List.of());

    private final boolean known;
    private final int passages;
    private final Things things;
    private final Families families;
    private final Set<String> generic;
    private final Claims claims;
    private final Disputed disputed;
    private final @Nullable Period period;

    private Lexicon(boolean known, Knowledge knowledge, Collection<String> passages) {
        List<Text> texts = passages.stream().map(Text::of).toList();
        this.known = known;
        this.passages = passages.size();
        this.things = Things.of(knowledge, texts);
        this.families = Families.of(knowledge);
        this.generic = generic(texts);
        this.claims = Claims.of(knowledge);
        this.disputed = Disputed.of(knowledge);
        this.period = period(knowledge);
    }

    /** For a question that belongs to no course. */
    public static Lexicon none() {
        return NONE;
    }

    /**
     * For the questions of a course.
     *
     * @param passages the lines of its notes, from which generic words and mentions are counted
     */
    public static Lexicon of(Knowledge knowledge, Collection<String> passages) {
        return new Lexicon(true, knowledge, passages);
    }

    private static Set<String> generic(Collection<Text> passages) {
        if (passages.size() < ENOUGH_PASSAGES) {
            return Set.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Text passage : passages) {
            passage.stems().forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > GENERIC * passages.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Period period(Knowledge knowledge) {
        return knowledge.events().stream()
                .map(event -> new Period(event.from(), event.to()))
                .reduce(
                        (one, other) ->
                                new Period(
                                        one.from().isBefore(other.from())
                                                ? one.from()
                                                : other.from(),
                                        one.to().isAfter(other.to()) ? one.to() : other.to()))
                .orElse(null);
    }

    /** Whether there is a course to ask. */
    public boolean known() {
        return known;
    }

    public Phrases names() {
        return things.names();
    }

    /** From the first day of what the course tells to the last; null where it dates nothing. */
    public @Nullable Period period() {
        return period;
    }

    /** Whether a stem says nothing in this course because it is everywhere. */
    public boolean generic(String stem) {
        return generic.contains(stem);
    }

    /** Whether a thing is named everywhere in this course, so that to name it says nothing. */
    public boolean everywhere(int thing) {
        return passages >= ENOUGH_PASSAGES && things.everywhere(thing, GENERIC);
    }

    /** Whether the course has several of a kind that are told apart by more than this noun. */
    public boolean several(String noun) {
        return families.several(noun);
    }

    /** The things a text names, as numbers that all names of one thing share. */
    public Set<Integer> thingsIn(Text text) {
        return things.in(text);
    }

    /** The things of which the whole text is a name. */
    public Set<Integer> named(Text text) {
        return things.whole(text);
    }

    /** Whether two texts are each nothing but a name, and of the same thing. */
    public boolean aliases(Text one, Text other) {
        return things.whole(one).stream().anyMatch(things.whole(other)::contains);
    }

    /** When a thing was about; null where the notes do not say. */
    public @Nullable Period active(int thing) {
        return things.active(thing);
    }

    /** How often learners meet a thing in the notes; null where the passages are not known. */
    public @Nullable Integer mentions(int thing) {
        return things.mentions(thing);
    }

    /** The topics and themes of what a thing is part of. */
    public Set<String> matters(int thing) {
        return things.matters(thing);
    }

    /** What sort of thing an answer is. */
    public Kind kind(Text answer) {
        Period time = Dates.parse(answer.raw());
        if (time != null) {
            boolean year = YEAR.matcher(answer.raw().strip()).matches();
            boolean range = RANGE.matcher(answer.raw()).find();
            return range ? Kind.RANGE : year ? Kind.YEAR : Kind.DATE;
        }
        Quantity quantity = Quantity.parse(answer.raw());
        if (quantity != null
                && Sentences.finiteVerbs(answer.words()) == 0
                && measured(quantity, answer)) {
            return quantity.ordinal()
                    ? Kind.PLACE_IN_SERIES
                    : quantity.unit().startsWith("%") ? Kind.PERCENT : Kind.COUNT;
        }
        return things.whole(answer).stream()
                .findFirst()
                .map(things::kind)
                .orElse(things.isPlace(answer) ? Kind.PLACE : Kind.OTHER);
    }

    /** "First Reform Act" is a name, "First" a place in a series; "One day" is neither. */
    private static boolean measured(Quantity quantity, Text answer) {
        return answer.words().size() == 1
                || !quantity.ordinal() && NUMBER.matcher(answer.raw().strip()).find();
    }

    /** Whether the notes make this distractor a right answer. */
    public boolean alsoRight(Text stem, Form form, Text key, Text distractor) {
        return claims.alsoRight(new Claims.Asked(stem, form), key, distractor);
    }

    /** How many held the office that the stem names at its time; 0 where it asks for no such. */
    public long holders(Text stem) {
        return claims.holders(stem);
    }

    /** The values between which the notes leave a matter. */
    public Disputed disputed() {
        return disputed;
    }
}
