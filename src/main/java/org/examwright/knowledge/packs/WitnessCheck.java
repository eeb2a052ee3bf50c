package org.examwright.knowledge.packs;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.packs.PackFacts.Line;
import org.examwright.knowledge.packs.PackFacts.Quote;

/**
 * Holds a fact to its witnesses: the words it quotes must stand where they are said to stand, and
 * its standing must be one.
 */
final class WitnessCheck {
    private static final int LONGEST_VERSION = 20;
    private static final List<String> ORIGINS =
            Arrays.stream(Origin.values()).map(Enum::name).toList();

    /** What was rejected stands in no pack. */
    private static final List<String> STATUSES =
            Arrays.stream(FactStatus.values())
                    .filter(status -> status != FactStatus.REJECTED)
                    .map(Enum::name)
                    .toList();

    private final Map<String, PackNote> notes;
    private final List<PackFault> faults;

    WitnessCheck(List<PackNote> notes, List<PackFault> faults) {
        this.notes =
                notes.stream()
                        .collect(Collectors.toMap(PackNote::file, n -> n, (first, _) -> first));
        this.faults = faults;
    }

    void check(String file, Line line) {
        if (line.quotes().isEmpty() && !mayBeUnquoted(line)) {
            fault(file, line, "quotes nothing; every fact needs the words of a note");
        }
        line.quotes().forEach(quote -> quote(file, line, quote));
        line.context().forEach(quote -> quote(file, line, quote));
        if (new HashSet<>(line.quotes()).size() < line.quotes().size()) {
            fault(file, line, "quotes the same words twice");
        }
        standing(file, line);
    }

    private void standing(String file, Line line) {
        var standing = line.standing();
        if (standing == null) {
            return;
        }
        var confidence = standing.confidence();
        if (!STATUSES.contains(standing.status())) {
            fault(
                    file,
                    line,
                    "status is '" + standing.status() + "' but must be one of " + STATUSES);
        } else if (!ORIGINS.contains(standing.origin())) {
            fault(
                    file,
                    line,
                    "origin is '" + standing.origin() + "' but must be one of " + ORIGINS);
        } else if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            fault(file, line, "confidence must be from 0 to 1");
        }
        var extraction = standing.extraction();
        if (extraction != null
                && (extraction.length() > LONGEST_VERSION
                        || !standing.origin().equals(Origin.EXTRACTION.name()))) {
            fault(
                    file,
                    line,
                    "extraction is a version of up to "
                            + LONGEST_VERSION
                            + " characters, of facts"
                            + " whose origin is EXTRACTION");
        }
    }

    /** What a person typed, confirmed or edited stands without a note. */
    private static boolean mayBeUnquoted(Line line) {
        var standing = line.standing();
        return standing != null
                && !standing.origin().equals(Origin.PACK.name())
                && !(standing.origin().equals(Origin.EXTRACTION.name())
                        && standing.status().equals(FactStatus.EXTRACTED.name()));
    }

    private void quote(String file, Line line, Quote quote) {
        var note = notes.get(quote.note());
        if (note == null) {
            fault(file, line, "quotes the unknown note '" + quote.note() + "'");
        } else if (quote.quote().isEmpty()) {
            fault(file, line, "has an empty quote");
        } else if (quote.line() != null) {
            if (note.at(quote).isEmpty()) {
                var at = quote.start() == null ? "" : ", character " + quote.start();
                var place = "line " + quote.line() + at + " of " + quote.note();
                fault(file, line, place + " has not the words '" + shown(quote) + "'");
            }
        } else if (quote.start() != null) {
            fault(file, line, "has a quote with a start but no line");
        } else {
            int lines = note.find(quote.quote()).size();
            if (lines != 1) {
                var where = " of " + quote.note() + " have the words '" + shown(quote) + "'";
                fault(
                        file,
                        line,
                        lines + " lines" + where + "; exactly one must, or name the line");
            }
        }
    }

    private static String shown(Quote quote) {
        var text = quote.quote();
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    private void fault(String file, Line line, String detail) {
        faults.add(new PackFault(file, line.key(), detail));
    }
}
