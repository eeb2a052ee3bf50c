package org.examwright.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.questions.text.Text;

/**
 * What a question is compared by: the stems of the words of its stem and key. Two questions of one
 * type are twins when they share more than 80 % of these words, or say the same but for order,
 * letter case and punctuation. On another extract the same words ask something else.
 */
public final class Likeness {
    /** Twins share more than this part of all their words (Jaccard). */
    public static final double TWINS = 0.8;

    /** Of fewer words nothing can be told. */
    private static final int FEW = 3;

    private final QuestionType type;
    private final long content;
    private final int[] words;

    private Likeness(QuestionType type, long content, int[] words) {
        this.type = type;
        this.content = content;
        this.words = words;
    }

    public static Likeness of(QuestionContent question) {
        String extracts = extracts(question);
        int before = extracts.hashCode();
        TreeSet<Integer> words = new TreeSet<>();
        Stream.concat(Stream.of(question.stem()), key(question))
                .flatMap(text -> Text.of(text).stems().stream())
                .forEach(stem -> words.add(stem.hashCode() ^ before));
        String canonical =
                Stream.of(
                                Stream.of(question.type().name(), question.stem()),
                                question.options().stream().map(Option::text).sorted(),
                                key(question))
                        .flatMap(texts -> texts)
                        .map(Likeness::plain)
                        .collect(Collectors.joining("\n"));
        return new Likeness(
                question.type(),
                digest(extracts.isEmpty() ? canonical : canonical + "\n" + extracts),
                words.stream().mapToInt(Integer::intValue).toArray());
    }

    private static String extracts(QuestionContent question) {
        return question.extracts().stream()
                .map(extract -> plain(extract.text()))
                .collect(Collectors.joining("\n"));
    }

    /** As it was stored. */
    public static Likeness stored(QuestionType type, long content, Integer[] words) {
        return new Likeness(
                type, content, Arrays.stream(words).mapToInt(Integer::intValue).sorted().toArray());
    }

    /** Whether a class would take the two for the same question. */
    public boolean twinOf(Likeness other) {
        if (type != other.type) {
            return false;
        }
        if (content == other.content) {
            return true;
        }
        if (Math.min(words.length, other.words.length)
                <= TWINS * Math.max(words.length, other.words.length)) {
            return false;
        }
        int common = common(other);
        return common > TWINS * (words.length + other.words.length - common);
    }

    private int common(Likeness other) {
        int common = 0;
        for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
            if (words[i] == other.words[j]) {
                common++;
                i++;
                j++;
            } else if (words[i] < other.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /**
     * Whether who reads this one, with its right answer, knows most of what the other asks and
     * answers: more than 80 % of the other's words are among its own. Two questions may each tell
     * the other.
     */
    public boolean tells(Likeness other) {
        return other.words.length >= FEW && common(other) > TWINS * other.words.length;
    }

    public QuestionType type() {
        return type;
    }

    /** A digest of the whole content. */
    public long content() {
        return content;
    }

    /** The words as numbers, ascending. */
    public List<Integer> words() {
        return Arrays.stream(words).boxed().toList();
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

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** FNV-1a, 64 bits, over the characters: the same on every machine. */
    private static long digest(String text) {
        long digest = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            digest = (digest ^ text.charAt(i)) * 0x100000001b3L;
        }
        return digest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Likeness that
                && type == that.type
                && content == that.content
                && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, content);
    }
}
