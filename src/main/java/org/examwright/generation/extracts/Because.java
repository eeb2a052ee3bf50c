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
                    "^ (?:began|broke out|started|came about|came|happened|took place|arose)"
                            + "(?: [^,;:]{1,30})? (?:because of|because|owing to|as a result of|on"
                            + " account of) (?<what>.+?)[.!?]?$");
    private static final Pattern SPRANG =
            Pattern.compile(
                    "^ (?:was|were|had been)? ?(?:\\w+ly )?(?:caused by|brought about by|brought on"
                            + " by|inspired by|prompted by|provoked by|set off by|sparked by|"
                            + "sprang from|arose from|grew out of|came from|came out of|was due"
                            + " to|were due to|resulted from|stemmed from) (?<what>.+?)[.!?]?$");
    private static final Pattern LED =
            Pattern.compile(
                    "^ (?:also |soon |thus |at last )?(?:led to|brought about|resulted in|caused(?!"
                            + " [^.;]* to )|meant that|ended in|gave rise to) (?<what>.+?)[.!?]?$");
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
        Pattern opening = opening(matter, reasons);
        List<Item> items = new ArrayList<>();
        boolean listed = false;
        for (Said said : piece.said()) {
            listed = listed || opening.matcher(said.text()).find();
            Optional<String> what =
                    reasons ? reason(said, matter, listed) : result(said, matter, listed);
            listed = listed || what.isPresent();
            what.filter(Because::fits).ifPresent(words -> items.add(new Item(said, words)));
        }
        return items;
    }

    /** "Three causes of the strike": from there on "another cause" is one of the same. */
    private static Pattern opening(Matter matter, boolean reasons) {
        String name = matter.name().replaceFirst("^the ", "");
        String head = name.substring(name.lastIndexOf(' ') + 1);
        return Pattern.compile(
                "(?i)\\b"
                        + (reasons
                                ? "(?:reasons?|causes?) (?:for|of|behind|why)"
                                : "(?:results?|effects?|consequences?|outcomes?) of")
                        + " (?:the |this |that )?(?:"
                        + Pattern.quote(name)
                        + "|"
                        + Pattern.quote(head)
                        + ")(?![\\p{L}-])");
    }

    private static Optional<String> reason(Said said, Matter matter, boolean listed) {
        String text = said.text();
        return Stream.of(
                        listed ? in(REASON_IS, text) : Optional.<String>empty(),
                        behind(said, matter).flatMap(rest -> in(SPRANG, rest)),
                        behind(said, matter)
                                .filter(_ -> matter.begins(text))
                                .flatMap(rest -> in(BECAUSE, rest)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> result(Said said, Matter matter, boolean listed) {
        String text = said.text();
        boolean follows = matter.in(text) || matter.begins(said.after());
        return Stream.of(
                        listed ? in(RESULT_IS, text) : Optional.<String>empty(),
                        follows ? in(AS_A_RESULT, text) : Optional.<String>empty(),
                        behind(said, matter)
                                .filter(_ -> matter.begins(text) || text.startsWith("It "))
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
