package org.examwright.generation.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.generation.language.Words;

/** The reasons and results that an extract itself gives for a matter, in words that say so. */
public final class Because {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 30;
    private static final String ONE =
            "(?:A|An|One|Another|The|Its)(?:"
                + " (?:first|second|third|fourth|last|final|main|chief|deeper|further|other|great|lasting|worst|only))*";
    private static final Pattern REASON_IS =
            Pattern.compile(
                    "^"
                            + ONE
                            + " (?:reason|cause)\\b.{0,80}? (?:was|were|is|are|lay in)(?: that)?"
                            + " (?<what>.+?)[.!?]?$");
    private static final Pattern RESULT_IS =
            Pattern.compile(
                    "^"
                            + ONE
                            + " (?:result|effect|consequence|outcome)\\b.{0,80}?"
                            + " (?:was|were|is|are)(?: that)? (?<what>.+?)[.!?]?$");
    private static final Pattern BECAUSE =
            Pattern.compile(
                    " (?:because of|because|owing to|as a result of|thanks to|on account of)"
                            + " (?<what>.+?)[.!?]?$");
    private static final Pattern SPRANG =
            Pattern.compile(
                    "^ (?:was|were|had been)? ?(?:\\w+ly )?(?:caused by|brought about by|brought on"
                            + " by|sprang from|arose from|grew out of|came from|came out of|was due"
                            + " to|were due to|resulted from|stemmed from) (?<what>.+?)[.!?]?$");
    private static final Pattern LED =
            Pattern.compile(
                    "^ (?:also |soon |thus |at last )?(?:led to|brought about|brought|resulted"
                        + " in|caused|meant that|left|ended in|gave rise to) (?<what>.+?)[.!?]?$");
    private static final Pattern AS_A_RESULT =
            Pattern.compile(
                    "^(?:As a result|In consequence|Because of it|Because of this|As a"
                            + " consequence)\\b[^,]{0,60}, (?<what>.+?)[.!?]?$");

    private Because() {}

    /** A reason or a result, in the extract's own words. */
    public record Item(Said said, String words) {}

    /** The reasons it gives, in its order. */
    public static List<Item> reasons(Piece piece, Matter matter) {
        return items(piece, matter, true);
    }

    /** The results it gives, in its order. */
    public static List<Item> results(Piece piece, Matter matter) {
        return items(piece, matter, false);
    }

    private static List<Item> items(Piece piece, Matter matter, boolean reasons) {
        List<Item> items = new ArrayList<>();
        boolean begun = false;
        for (Said said : piece.said()) {
            Optional<String> what =
                    reasons ? reason(said, matter, begun) : result(said, matter, begun);
            what.filter(Because::fits).ifPresent(words -> items.add(new Item(said, words)));
            begun = begun || matter.in(said.text());
        }
        return items;
    }

    /** Once the matter was named, "a second reason" is one for it. */
    private static Optional<String> reason(Said said, Matter matter, boolean begun) {
        String text = said.text();
        boolean about = begun || matter.in(text);
        return Stream.of(
                        about ? in(REASON_IS, text) : Optional.<String>empty(),
                        behind(said, matter).flatMap(rest -> in(SPRANG, rest)),
                        behind(said, matter)
                                .filter(rest -> matter.begins(text) || text.startsWith("It "))
                                .flatMap(rest -> in(BECAUSE, rest)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> result(Said said, Matter matter, boolean begun) {
        String text = said.text();
        boolean about = begun || matter.in(text);
        return Stream.of(
                        about ? in(RESULT_IS, text) : Optional.<String>empty(),
                        about && matter.in(text + said.after())
                                ? in(AS_A_RESULT, text)
                                : Optional.<String>empty(),
                        behind(said, matter)
                                .filter(rest -> matter.begins(text) || text.startsWith("It "))
                                .flatMap(rest -> in(LED, rest)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What follows where the sentence names the matter first. */
    private static Optional<String> behind(Said said, Matter matter) {
        return matter.spans(said).stream().findFirst().map(span -> said.text().substring(span[1]));
    }

    private static Optional<String> in(Pattern form, String text) {
        Matcher found = form.matcher(text);
        return found.find() ? Optional.of(found.group("what").strip()) : Optional.empty();
    }

    private static boolean fits(String words) {
        return Words.count(words) >= SHORTEST && Words.count(words) <= LONGEST;
    }
}
