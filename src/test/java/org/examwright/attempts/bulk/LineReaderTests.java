package org.examwright.attempts.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import org.examwright.attempts.bulk.Line.Fault;
import org.junit.jupiter.api.Test;

class LineReaderTests {
    @Test
    void passesOverBlankLinesAndCountsThem() throws IOException {
        assertThat(read("\ufeffone\r\n\n  \ntwo", false))
                .containsExactly(new Line(1, "one\r", null), new Line(4, "two", null));
    }

    @Test
    void goesOnOverALineBreakWithinQuotes() throws IOException {
        assertThat(read("a,\"b\nc\"\nd,e\n", true))
                .containsExactly(new Line(1, "a,\"b\nc\"", null), new Line(3, "d,e", null));
    }

    @Test
    void tellsALineThatIsTooLongAndReadsTheNext() throws IOException {
        assertThat(read("x".repeat(LineReader.LONGEST + 1) + "\nnext", false))
                .containsExactly(new Line(1, null, Fault.TOO_LONG), new Line(2, "next", null));
        assertThat(read("x".repeat(LineReader.LONGEST) + "\nnext", false).getFirst().fault())
                .isNull();
    }

    @Test
    void letsAnOpenQuoteSwallowNoMoreThanALine() throws IOException {
        var text = "a,\"b\n" + "c,d\n".repeat(20_000) + "e,f\n";

        var lines = read(text, true);

        assertThat(lines.getFirst().fault()).isEqualTo(Fault.TOO_LONG);
        assertThat(lines.getLast()).isEqualTo(new Line(20_002, "e,f", null));
    }

    @Test
    void tellsWhatIsNotUtf8AndWhatHoldsANul() throws IOException {
        byte[] bytes = {'a', (byte) 0xff, '\n', 'b', 0, '\n', 'c'};

        assertThat(read(bytes, false))
                .containsExactly(
                        new Line(1, null, Fault.NOT_UTF8),
                        new Line(2, null, Fault.NUL),
                        new Line(3, "c", null));
    }

    @Property(tries = 200)
    void givesBackEveryLine(@ForAll List<@NotEmpty @AlphaChars String> lines) throws IOException {
        assertThat(read(String.join("\n", lines), false))
                .extracting(Line::text)
                .containsExactlyElementsOf(lines);
    }

    private static List<Line> read(String text, boolean quotes) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), quotes);
    }

    private static List<Line> read(byte[] bytes, boolean quotes) throws IOException {
        var reader = new LineReader(new ByteArrayInputStream(bytes), quotes);
        List<Line> lines = new ArrayList<>();
        for (Line line = reader.next(); line != null; line = reader.next()) {
            lines.add(line);
        }
        return lines;
    }
}
