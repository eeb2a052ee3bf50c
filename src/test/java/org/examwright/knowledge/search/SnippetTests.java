package org.examwright.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.examwright.knowledge.search.Snippet.Span;
import org.junit.jupiter.api.Test;

class SnippetTests {
    @Test
    void aShortTextIsShownWhole() {
        var cut = Snippet.of("the stone mole", List.of(new Span(4, 9)));

        assertThat(cut.snippet()).isEqualTo(new Snippet("the stone mole", List.of(new Span(4, 9))));
        assertThat(cut.end()).isEqualTo(14);
    }

    @Test
    void aLongTextIsCutBetweenWordsAroundTheFirstMatch() {
        var text = "sea ".repeat(200) + "mole " + "sand ".repeat(200);

        var cut = Snippet.of(text, List.of(new Span(800, 804)));

        var snippet = cut.snippet();
        var span = snippet.spans().getFirst();
        assertThat(snippet.text()).startsWith("sea ").endsWith(" sand");
        assertThat(snippet.text().substring(span.start(), span.end())).isEqualTo("mole");
        assertThat(text.substring(cut.start(), cut.end())).isEqualTo(snippet.text());
    }

    @Property
    void whatIsMarkedStaysMarked(
            @ForAll @StringLength(max = 600) String text,
            @ForAll @IntRange(max = 599) int at,
            @ForAll @IntRange(min = 1, max = 20) int length) {
        int points = text.codePointCount(0, text.length());
        int start = Math.min(at, Math.max(0, points - 1));
        int end = Math.min(points, start + length);
        var cut = Snippet.of(text, start < end ? List.of(new Span(start, end)) : List.of());

        var all = text.codePoints().skip(cut.start()).limit(cut.end() - cut.start()).toArray();
        assertThat(cut.snippet().text().codePoints().toArray()).isEqualTo(all);
        assertThat(all.length).isLessThanOrEqualTo(Snippet.LONGEST);
        for (var span : cut.snippet().spans()) {
            assertThat(cut.start() + span.start()).isEqualTo(start);
            assertThat(cut.start() + span.end()).isEqualTo(end);
        }
        assertThat(cut.snippet().spans()).hasSize(start < end ? 1 : 0);
    }

    @Test
    void marksBecomePlacesInTheTextWithoutThem() {
        var marked = "\uD83E\uDEA8 \uE000mole\uE001, \uE000quay\uE001";

        assertThat(Marked.spans(marked)).containsExactly(new Span(2, 6), new Span(8, 12));
        assertThat(Marked.spans("\uE001x\uE000")).isEmpty();
    }
}
