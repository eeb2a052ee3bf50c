package org.examwright.knowledge.extraction.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.extraction.actors.Casting;
import org.examwright.knowledge.extraction.facts.Material;
import org.examwright.knowledge.extraction.labels.LabelMaker;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Progress;
import org.examwright.knowledge.extraction.language.Reader;
import org.examwright.knowledge.extraction.nearness.Themes;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;
import org.junit.jupiter.api.Test;

class ViewFinderTests {
    private static final int LINES = 1_000;
    private static final Knowledge NOTHING =
            new Knowledge(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of());

    private static ViewFinder finder(IntPredicate listener) {
        List<Passage> passages = new ArrayList<>();
        passages.add(passage(1, PassageKind.HEADING, "Causes of the war"));
        for (int i = 0; i < LINES; i++) {
            passages.add(passage(i + 2, PassageKind.TEXT, "- Prices: bread rose in 1846."));
        }
        Reader reader = new Reader();
        List<Line> lines = new ArrayList<>();
        passages.forEach(passage -> lines.add(reader.read(lines.size(), passage)));
        var cast = new Casting(lines, List.of(), new Progress(_ -> true, LINES)).cast();
        Material material =
                new Material(
                        new SourceText(SourceId.next(), 1, "Notes", passages),
                        lines,
                        cast,
                        _ -> List.of(),
                        new Themes(NOTHING, UuidV7::next),
                        new Progress(listener, LINES),
                        UuidV7::next);
        return new ViewFinder(material, new LabelMaker(cast, lines));
    }

    private static Passage passage(int line, PassageKind kind, String text) {
        return new Passage(UuidV7.next(), line, kind, List.of(), text);
    }

    @Test
    void tellsItsProgressAtLeastEveryTwoHundredLines() {
        List<Integer> told = new ArrayList<>();

        finder(told::add).find();

        assertThat(told).hasSizeGreaterThanOrEqualTo(LINES / 200);
    }

    @Test
    void readsALineOnce() {
        List<Integer> told = new ArrayList<>();

        finder(told::add).find();

        assertThat(told).hasSizeLessThanOrEqualTo(LINES / 100 + 1);
    }

    @Test
    void stopsWhenToldTo() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> finder(_ -> false).find());
    }
}
