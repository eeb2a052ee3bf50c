package org.examwright.knowledge.extraction;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.extraction.shorthand.Markup;
import org.examwright.knowledge.extraction.shorthand.OutlineLetters;
import org.examwright.knowledge.extraction.shorthand.ShortForms;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceText;

/**
 * A source without the marks of its layout: those of Markdown, and the letters that count the
 * entries of an outline.
 *
 * @param lines the words alone
 */
record Unmarked(ReadOtherwise lines) {
    static Unmarked of(SourceText source) {
        OutlineLetters letters =
                new OutlineLetters(
                        source.passages().stream()
                                .filter(passage -> passage.kind() != PassageKind.CHROME)
                                .filter(passage -> !Extraction.tooLong(passage))
                                .map(Passage::text)
                                .toList());
        return new Unmarked(ReadOtherwise.of(source, passage -> marks(passage, letters)));
    }

    private static List<ShortForms.Swap> marks(Passage passage, OutlineLetters letters) {
        List<ShortForms.Swap> counter =
                passage.kind() == PassageKind.HEADING
                        ? letters.inHeading(passage.text())
                        : letters.in(passage.text());
        return counter.isEmpty()
                ? Markup.in(passage.text())
                : Stream.concat(
                                counter.stream(),
                                Markup.in(passage.text()).stream()
                                        .filter(mark -> mark.start() >= counter.getFirst().end()))
                        .toList();
    }

    SourceText text() {
        return lines.text();
    }

    /** The same facts, their evidence with the marks that stand in it. */
    Knowledge asTyped(Knowledge found) {
        return OtherGrounds.as(lines::asTyped).of(found);
    }
}
