package org.examwright.generation.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.generation.language.Words;
import org.examwright.questions.Extract;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;

/**
 * An extract that can be set: short enough to be read in an exam, long enough to say something.
 *
 * @param genre what kind of document it is, where its provenance says so
 * @param year in which it was made, the last one that its provenance names
 */
public record Piece(Document document, List<Said> said, Optional<Genre> genre, OptionalInt year) {
    private static final int SHORTEST = 30;
    private static final int LONGEST = 450;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)1\\d{3}(?!\\d)|(?<!\\d)20\\d\\d");
    private static final Pattern POINTS_BACK = Pattern.compile("^(?:It|They)\\b");
    private static final Pattern SENTENCE_END =
            Pattern.compile(
                    "(?<=[.?!][’”'\")]{0,2})(?<!\\b(?:Mr|Mrs|Dr|St|No|Rev|Capt|Col|Gen|Lt|Sgt|\\p{Lu})\\.)"
                            + "\\s+(?=[‘“\"'(]?[\\p{Lu}\\d])");

    /** The extract, or empty where it is too long or too short to be set whole. */
    static Optional<Piece> of(Document document) {
        List<Said> said = new ArrayList<>();
        for (Passage line : text(document)) {
            sentences(document, line, said);
        }
        int words = said.stream().mapToInt(one -> Words.count(one.text())).sum();
        return words < SHORTEST || words > LONGEST
                ? Optional.empty()
                : Optional.of(
                        new Piece(
                                document,
                                List.copyOf(said),
                                Genre.of(document.provenance()),
                                year(document)));
    }

    private static OptionalInt year(Document document) {
        return YEAR.matcher(document.provenance())
                .results()
                .map(MatchResult::group)
                .mapToInt(Integer::parseInt)
                .reduce((_, last) -> last);
    }

    private static List<Passage> text(Document document) {
        return document.passages().stream()
                .filter(line -> line.kind() == PassageKind.TEXT)
                .toList();
    }

    private static void sentences(Document document, Passage line, List<Said> said) {
        String before = "";
        int from = 0;
        for (String sentence : SENTENCE_END.split(line.text())) {
            String text = sentence.strip();
            int at = line.text().indexOf(text, from);
            if (!text.isEmpty() && at >= 0) {
                from = at + text.length();
                said.add(new Said(text, quote(document, line, at, from), before));
                before = POINTS_BACK.matcher(text).find() ? before : text;
            }
        }
    }

    private static Evidence quote(Document document, Passage line, int from, int to) {
        String text = line.text();
        return new Evidence(
                document.id(),
                document.version(),
                line.line(),
                text.codePointCount(0, from),
                text.codePointCount(0, to),
                text.substring(from, to));
    }

    /** What learners are shown: its whole text, paragraph by paragraph. */
    public Extract extract() {
        return new Extract(
                document.title(),
                document.author(),
                document.provenance(),
                document.licence(),
                text(document).stream()
                        .map(line -> quote(document, line, 0, line.text().length()))
                        .toList());
    }

    /** Its words alone. */
    public String text() {
        return said.stream().map(Said::text).collect(Collectors.joining(" "));
    }

    /** What tells it from other extracts; no id has a part in it. */
    public String name() {
        return document.title() + "|" + document.provenance();
    }

    /** Its author as named within a sentence: "the editor". */
    public String author() {
        String author = Objects.requireNonNullElse(document.author(), "somebody unknown");
        return author.startsWith("The ") ? Words.small(author) : author;
    }

    /** "a speech (Ann Lee; Speech at Wells, 1894), which was meant to win over …". */
    public String made() {
        Genre kind = genre.orElseThrow();
        return "%s (%s; %s), which %s"
                .formatted(kind.name(), author(), document.provenance(), kind.purpose());
    }

    /** Whether a scheme can weigh where it comes from: author, year and kind are known. */
    public boolean hasOrigin() {
        return document.author() != null && genre.isPresent() && year.isPresent();
    }

    /** Whether it comes from the time it tells of, as a letter does and a memoir does not. */
    public boolean isContemporary() {
        return genre.map(Genre::contemporary).orElse(false);
    }

    /** Whether it is a historian's. */
    public boolean isStudy() {
        return genre.map(Genre::study).orElse(false);
    }
}
