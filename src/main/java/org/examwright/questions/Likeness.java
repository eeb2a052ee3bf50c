package org.examwright.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.questions.text.Text;

/**
 * What a question is compared by: the stems of the words of its stem and key, what it asks, and the
 * parts that its answer chooses from. Twins are two questions that a class would take for the same
 * one, though words, type and order may differ:
 *
 * <ul>
 *   <li>of one type, with more than 80 % of the words of stem and key in common, however they ask
 *       for a time or a person;
 *   <li>the same but for order, letter case and punctuation;
 *   <li>questions about the order of the same events;
 *   <li>matchings of mostly the same pairs;
 *   <li>statements to be judged that differ in a number alone.
 * </ul>
 *
 * A statement to be judged restates a choice that asks for a part of it. On another extract the
 * same words ask something else.
 */
public final class Likeness {
    /** Twins share more than this part of all their words (Jaccard). */
    public static final double TWINS = 0.8;

    /** Of fewer words nothing can be told. */
    private static final int FEW = 3;

    private static final double MOSTLY = 0.5;
    static final int TIME = asked(Traits.TIME, 0);

    private final QuestionType type;
    private final long content;
    private final int[] words;
    private final int[] asked;
    private final Traits.Parts partsAre;
    private final int[] parts;

    private Likeness(
            QuestionType type,
            long content,
            int[] words,
            int[] asked,
            Traits.Parts partsAre,
            int[] parts) {
        this.type = type;
        this.content = content;
        this.words = words;
        this.asked = asked;
        this.partsAre = partsAre;
        this.parts = parts;
    }

    public static Likeness of(QuestionContent question) {
        String extracts = extracts(question);
        int before = extracts.hashCode();
        Set<String> asked = Traits.asked(question);
        Stream<String> key =
                question.type() == QuestionType.TRUE_FALSE
                        ? Stream.empty()
                        : key(question).flatMap(text -> Text.of(text).stems().stream());
        Traits.Found found = Traits.parts(question);
        String canonical =
                Stream.of(
                                Stream.of(question.type().name(), question.stem()),
                                question.options().stream().map(Option::text).sorted(),
                                key(question))
                        .flatMap(texts -> texts)
                        .map(Overlap::plain)
                        .collect(Collectors.joining("\n"));
        return new Likeness(
                question.type(),
                Overlap.digest(extracts.isEmpty() ? canonical : canonical + "\n" + extracts),
                Overlap.set(
                        Stream.concat(asked.stream(), key).mapToInt(w -> w.hashCode() ^ before)),
                Overlap.set(asked.stream().mapToInt(word -> asked(word, before))),
                found.what(),
                Overlap.set(found.parts().stream().mapToInt(part -> part.hashCode() ^ before)));
    }

    /** A word of what is asked as a number, odd where it has digits. */
    private static int asked(String word, int before) {
        int number = word.chars().anyMatch(Character::isDigit) ? 1 : 0;
        return ((word.hashCode() ^ before) & ~1) | number;
    }

    private static String extracts(QuestionContent question) {
        return question.extracts().stream()
                .map(extract -> Overlap.plain(extract.text()))
                .collect(Collectors.joining("\n"));
    }

    /**
     * As it was stored.
     *
     * @param partsAre as {@link #partsAre} said
     */
    public static Likeness stored(
            QuestionType type,
            long content,
            Integer[] words,
            Integer[] asked,
            String partsAre,
            Integer[] parts) {
        return new Likeness(
                type,
                content,
                Overlap.set(words),
                Overlap.set(asked),
                Traits.Parts.valueOf(partsAre),
                Overlap.set(parts));
    }

    /** Whether a class would take the two for the same question. */
    public boolean twinOf(Likeness other) {
        return content == other.content
                || type == other.type && Overlap.alike(words, other.words) && asksLike(other)
                || sameParts(other)
                || sayTheSame(other);
    }

    /** Whether one is a statement to be judged that answers the other, a choice. */
    public boolean restates(Likeness other) {
        return judges(other) || other.judges(this);
    }

    /** Who did it, and when they did, is told in the same words; what is asked differs. */
    private boolean asksLike(Likeness other) {
        return asked.length == 0
                || other.asked.length == 0
                || asksForTime() == other.asksForTime()
                        && Overlap.common(asked, other.asked)
                                > MOSTLY * Math.max(asked.length, other.asked.length);
    }

    private boolean asksForTime() {
        return Arrays.binarySearch(asked, TIME) >= 0;
    }

    private boolean sameParts(Likeness other) {
        if (partsAre != other.partsAre || parts.length < FEW || other.parts.length < FEW) {
            return false;
        }
        int common = Overlap.common(parts, other.parts);
        return switch (partsAre) {
            case EVENTS -> common == Math.max(parts.length, other.parts.length);
            case PAIRS -> common > MOSTLY * Math.min(parts.length, other.parts.length);
            case OPTIONS -> false;
        };
    }

    /** Whether it states, be it rightly or wrongly, an answer to what the other asks. */
    private boolean judges(Likeness other) {
        if (type != QuestionType.TRUE_FALSE
                || other.type != QuestionType.MULTIPLE_CHOICE
                || other.asked.length < FEW) {
            return false;
        }
        int time = other.asksForTime() ? 1 : 0;
        int wanted = other.asked.length - time;
        int stated = Overlap.common(asked, other.asked);
        int more = asked.length - stated;
        int answer = other.words.length - other.asked.length;
        return stated > TWINS * wanted && stated >= FEW && more <= Math.max(1, answer + time);
    }

    private boolean sayTheSame(Likeness other) {
        if (type != QuestionType.TRUE_FALSE || other.type != QuestionType.TRUE_FALSE) {
            return false;
        }
        int[] one = wordsOnly(asked);
        int[] two = wordsOnly(other.asked);
        return Math.min(one.length, two.length) >= FEW && Overlap.alike(one, two);
    }

    private static int[] wordsOnly(int[] asked) {
        return Arrays.stream(asked).filter(word -> (word & 1) == 0).toArray();
    }

    /** Where it meets those that are like it. */
    MeetingPlaces meetingPlaces() {
        return new MeetingPlaces(type, words, asked, partsAre, parts);
    }

    /**
     * Whether who reads this one, with its right answer, knows most of what the other asks and
     * answers: more than 80 % of the other's words are among its own. Two questions may each tell
     * the other.
     */
    public boolean tells(Likeness other) {
        return other.words.length >= FEW
                && Overlap.common(words, other.words) > TWINS * other.words.length;
    }

    public QuestionType type() {
        return type;
    }

    /** A digest of the whole content. */
    public long content() {
        return content;
    }

    /** The words of stem and key as numbers, ascending. */
    public List<Integer> words() {
        return Arrays.stream(words).boxed().toList();
    }

    /** The words of what is asked as numbers, ascending. */
    public List<Integer> asked() {
        return Arrays.stream(asked).boxed().toList();
    }

    /** Whether it asks for the order of events. */
    public boolean ordersEvents() {
        return partsAre == Traits.Parts.EVENTS;
    }

    /** What the parts are: OPTIONS, EVENTS to be put in order, or PAIRS. */
    public String partsAre() {
        return partsAre.name();
    }

    /** The parts as numbers, ascending. */
    public List<Integer> parts() {
        return Arrays.stream(parts).boxed().toList();
    }

    /** What the right answer says; for a written answer, what earns marks. */
    public static Stream<String> key(QuestionContent question) {
        return switch (question.type()) {
            case MULTIPLE_CHOICE, MULTIPLE_RESPONSE, TRUE_FALSE ->
                    texts(question, option -> Boolean.TRUE.equals(option.correct()));
            case ORDERING, MATCHING ->
                    Stream.concat(
                            question.prompts().stream().map(Prompt::text),
                            texts(question, option -> true));
            case NUMERICAL, CLOZE, SHORT_ANSWER -> points(question);
            case ESSAY, DESCRIPTION -> Stream.empty();
        };
    }

    private static Stream<String> texts(QuestionContent question, Predicate<Option> which) {
        return question.options().stream().filter(which).map(Option::text);
    }

    private static Stream<String> points(QuestionContent question) {
        MarkScheme scheme = question.markScheme();
        return scheme == null
                ? Stream.empty()
                : scheme.points().stream().map(MarkScheme.Point::text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Likeness that
                && type == that.type
                && content == that.content
                && Arrays.equals(words, that.words)
                && Arrays.equals(asked, that.asked)
                && partsAre == that.partsAre
                && Arrays.equals(parts, that.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, content);
    }
}
