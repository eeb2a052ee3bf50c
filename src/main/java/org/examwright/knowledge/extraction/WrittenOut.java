package org.examwright.knowledge.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.extraction.shorthand.ShortForms;
import org.examwright.knowledge.extraction.shorthand.YearsInFull;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceText;

/**
 * A source whose short forms are read as the words they stand for.
 *
 * @param lines the source in whole words
 * @param forms the short forms of the source
 */
record WrittenOut(ReadOtherwise lines, ShortForms forms) {
    /** Too little to be asked for. */
    private static final double DOUBTED = 0.4;

    static WrittenOut of(SourceText source) {
        List<String> lines =
                source.passages().stream()
                        .filter(passage -> !Extraction.tooLong(passage))
                        .map(Passage::text)
                        .toList();
        ShortForms forms = new ShortForms(lines);
        YearsInFull years = new YearsInFull(lines);
        return new WrittenOut(
                ReadOtherwise.of(
                        source,
                        passage ->
                                passage.kind() == PassageKind.TEXT
                                        ? both(years.in(passage.text()), forms.in(passage.text()))
                                        : List.of()),
                forms);
    }

    SourceText text() {
        return lines.text();
    }

    private static List<ShortForms.Swap> both(
            List<ShortForms.Swap> years, List<ShortForms.Swap> forms) {
        if (years.isEmpty()) {
            return forms;
        }
        List<ShortForms.Swap> all = new ArrayList<>(years);
        forms.stream().filter(form -> years.stream().noneMatch(form::overlaps)).forEach(all::add);
        all.sort(Comparator.comparingInt(ShortForms.Swap::start));
        return List.copyOf(all);
    }

    /** The same facts, their evidence as it was typed. */
    Knowledge asTyped(Knowledge found) {
        return new OtherGrounds(lines::asTyped, this::doubted).of(found);
    }

    /** What keeps a short form that nothing explains is not told in words for all. */
    private Standing doubted(Fact fact, Standing standing) {
        boolean told = fact instanceof Event || fact instanceof Statement;
        return told && forms.keepsOne(fact.name())
                ? Standing.extracted(Math.min(DOUBTED, standing.confidence()))
                : standing;
    }
}
