package org.examwright.knowledge.drafting;

import java.util.List;
import java.util.Optional;
import org.examwright.platform.ProblemException;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a person quotes against the text. A quote is the text of one line, letter for letter;
 * page furniture is never quoted.
 */
public final class Quotation {
    private static final int SHOWN = 300;

    private final Notes notes;
    private final ProblemException refused;

    /** The notes of a course. */
    public interface Notes {
        /** The present version of a source; empty where the course has no such source. */
        Optional<Integer> version(SourceId source);

        Optional<Passage> line(SourceId source, int version, int line);

        /** Where words of an earlier version stand in the present one. */
        Optional<Evidence> now(Evidence earlier);
    }

    /**
     * @param refused takes what is wrong
     */
    Quotation(Notes notes, ProblemException refused) {
        this.notes = notes;
        this.refused = refused;
    }

    /**
     * The evidence that is meant; null where it is refused.
     *
     * @param held what the fact rests on already, which is not looked at again
     */
    @Nullable Evidence evidence(String pointer, QuoteDraft draft, List<Evidence> held) {
        for (var piece : held) {
            if (draft.is(piece)) {
                return piece;
            }
        }
        var id = draft.sourceId();
        var number = draft.line();
        var quote = draft.quote();
        if (id == null || number == null || quote == null || quote.isBlank()) {
            return fault(
                    pointer, EditProblem.INVALID, "A quote needs its sourceId, line and quote");
        }
        return placed(pointer, draft, new SourceId(id), number, quote);
    }

    private @Nullable Evidence placed(
            String pointer, QuoteDraft draft, SourceId source, int number, String quote) {
        var present = notes.version(source);
        if (present.isEmpty()) {
            return fault(
                    pointer + "/sourceId",
                    EditProblem.NOT_QUOTED,
                    "The course has no source " + source);
        }
        int version = draft.sourceVersion() == null ? present.get() : draft.sourceVersion();
        if (version < 1 || version > present.get()) {
            return fault(
                    pointer + "/sourceVersion",
                    EditProblem.NOT_QUOTED,
                    "The source has versions 1 to " + present.get());
        }
        var line = number < 1 ? Optional.<Passage>empty() : notes.line(source, version, number);
        if (line.isEmpty() || line.get().kind() == PassageKind.CHROME) {
            return fault(
                    pointer + "/line",
                    EditProblem.NOT_QUOTED,
                    line.isEmpty()
                            ? "Line %d of version %d is blank or not there"
                                    .formatted(number, version)
                            : "Line %d is page furniture, which is never evidence"
                                    .formatted(number));
        }
        var start = start(pointer, draft, line.get().text(), quote);
        if (start == null) {
            return null;
        }
        int length = quote.codePointCount(0, quote.length());
        var said = new Evidence(source, version, number, start, start + length, quote);
        return version == present.get() ? said : now(pointer, said);
    }

    private @Nullable Integer start(String pointer, QuoteDraft draft, String line, String quote) {
        int first = line.indexOf(quote);
        if (first < 0) {
            return none(pointer + "/quote", "The line says: " + shown(line));
        }
        if (draft.start() == null) {
            return line.indexOf(quote, first + 1) < 0
                    ? Integer.valueOf(line.codePointCount(0, first))
                    : none(
                            pointer + "/start",
                            "The words stand more than once in the line; say where they start");
        }
        int start = draft.start();
        int length = quote.codePointCount(0, quote.length());
        int end = draft.end() == null ? start + length : draft.end();
        int whole = line.codePointCount(0, line.length());
        if (start < 0 || end > whole || end <= start) {
            return none(pointer + "/start", "The line has the characters 0 to " + whole);
        }
        var there =
                line.substring(line.offsetByCodePoints(0, start), line.offsetByCodePoints(0, end));
        return there.equals(quote)
                ? Integer.valueOf(start)
                : none(pointer + "/quote", "At that place stands: " + shown(there));
    }

    /** Words of an earlier version are good where the present one says them too. */
    private @Nullable Evidence now(String pointer, Evidence said) {
        return notes.now(said)
                .orElseGet(
                        () ->
                                fault(
                                        pointer + "/sourceVersion",
                                        EditProblem.NOT_QUOTED,
                                        "The present version of the source no longer says this"));
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? "“" + text + "”"
                : "“" + text.substring(0, text.offsetByCodePoints(0, SHOWN)) + " …”";
    }

    private @Nullable Integer none(String pointer, String detail) {
        refused.with(pointer, EditProblem.NOT_QUOTED.code(), detail);
        return null;
    }

    private @Nullable Evidence fault(String pointer, EditProblem problem, String detail) {
        refused.with(pointer, problem.code(), detail);
        return null;
    }
}
