package org.examwright.generation.extracts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Something of the course that an extract deals with.
 *
 * @param name as it stands inside a sentence: "the General Strike"
 * @param finder where a text names it
 * @param fact what the course calls so; null for a topic
 * @param topics by name
 */
public record Matter(
        String name,
        Pattern finder,
        @Nullable Fact fact,
        List<String> topics,
        List<String> themes) {
    private static final Pattern PLACE =
            Pattern.compile("^(?:the )?(?<place>\\p{Lu}[\\p{L}-]+) \\p{Ll}[\\p{Ll}-]+$");
    private static final Pattern PRONOUN =
            Pattern.compile("^(?:It|They)\\b(?! (?:was|is) (?:\\w+ )?(?:that|who|to|for)\\b)");

    /** What it is known by among extracts, one of which may have an article before its name. */
    String key() {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    /** Where a sentence names it, or points back to it as its first word. */
    List<int[]> spans(Said said) {
        List<int[]> spans = new ArrayList<>();
        Matcher named = finder.matcher(said.text());
        while (named.find()) {
            spans.add(new int[] {named.start(), named.end()});
        }
        Matcher pronoun = PRONOUN.matcher(said.text());
        if (spans.isEmpty() && begins(said.after()) && pronoun.find()) {
            spans.add(new int[] {pronoun.start(), pronoun.end()});
        }
        return spans;
    }

    /** Whether a sentence has it for its subject, as far as its first words tell. */
    public boolean begins(String sentence) {
        Matcher named = finder.matcher(sentence);
        return named.find()
                && sentence.substring(0, named.start()).matches("(?i)(?:the |this |our |a |an )?");
    }

    /** Whether a text names it. */
    public boolean in(String text) {
        return finder.matcher(text).find();
    }

    /**
     * Whether a text tells of it without naming it: of "the Leeds races", what names Leeds under
     * the same heading, which names it too.
     */
    boolean isHeading(String text, List<String> headings) {
        Matcher place = PLACE.matcher(name);
        if (!place.find() || in(text)) {
            return false;
        }
        Pattern named =
                Pattern.compile(
                        "(?<![\\p{L}-])" + Pattern.quote(place.group("place")) + "(?![\\p{L}-])");
        return named.matcher(text).find()
                && headings.stream()
                        .anyMatch(
                                heading ->
                                        topics.contains(heading) && named.matcher(heading).find());
    }

    /** The sentences of an extract that name it or point back to it. */
    public List<Said> named(Piece piece) {
        return piece.said().stream().filter(said -> !spans(said).isEmpty()).toList();
    }

    /** The same, with those first that tell of it rather than praise or blame it. */
    public List<Said> told(Piece piece) {
        return named(piece).stream()
                .sorted(Comparator.comparing(said -> Tone.of(said, this).isPresent()))
                .toList();
    }
}
