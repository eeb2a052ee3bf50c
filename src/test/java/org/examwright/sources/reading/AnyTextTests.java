package org.examwright.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;

/** What holds for every text there can be. */
class AnyTextTests {

    @Property
    void everyLineThatIsNotBlankIsAPassageAtItsPlace(@ForAll("texts") String text) {
        var read = NotesReader.read(text, MediaKind.TEXT);

        var lines = read.text().split("\r?\n", -1);
        assertThat(read.passages())
                .allSatisfy(
                        passage -> assertThat(passage.text()).isEqualTo(lines[passage.line() - 1]));
        assertThat(read.passages().stream().map(Passage::text))
                .containsExactlyElementsOf(
                        Arrays.stream(lines).filter(line -> !Line.isBlank(line)).toList());
    }

    @Property
    void anyUnicodeIsReadInAnyKind(@ForAll String text, @ForAll MediaKind kind) {
        Assume.that(!kind.isDocument());
        var read = NotesReader.read(text, kind);

        assertThat(read.passages()).allSatisfy(p -> assertThat(p.kind()).isNotNull());
    }

    @Property
    void readingTwiceGivesTheSame(@ForAll("texts") String text) {
        assertThat(NotesReader.read(text, MediaKind.MARKDOWN))
                .isEqualTo(NotesReader.read(text, MediaKind.MARKDOWN));
    }

    @Property
    void passagesOfAPageAreLinesOfItsText(@ForAll("pages") String html) {
        var read = NotesReader.read(html, MediaKind.HTML);

        var lines = read.text().split("\n", -1);
        assertThat(read.passages())
                .allSatisfy(
                        passage -> assertThat(passage.text()).isEqualTo(lines[passage.line() - 1]));
    }

    @Property
    void whatIsOfThePageNamesNoSection(@ForAll("texts") String text) {
        var passages = NotesReader.read(text, MediaKind.TEXT).passages();

        var headings = passages.stream().filter(p -> p.kind() == PassageKind.HEADING).count();
        var sections = passages.stream().flatMap(p -> p.section().stream()).distinct().count();
        assertThat(sections).isLessThanOrEqualTo(headings);
    }

    @Provide
    Arbitrary<String> texts() {
        var line =
                Arbitraries.of(
                        "The Corn Laws",
                        "• Peel repealed them in 1846.",
                        "3 of 85",
                        "   - deeper",
                        "",
                        "\t",
                        "Why?",
                        "# Mark",
                        "a\rb",
                        "à glued",
                        "Comments",
                        "1. First",
                        "\uFEFF",
                        "\u00A0",
                        "𝔘nicode 🜨",
                        "Home",
                        "---",
                        "1846",
                        "Author: me",
                        "\u0000",
                        "...");
        return line.list()
                .ofMaxSize(30)
                .flatMap(lines -> Arbitraries.of("\n", "\r\n").map(end -> String.join(end, lines)));
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<ul>",
                        "<li>",
                        "</li>",
                        "</ul>",
                        "<h2>",
                        "</h2>",
                        "<pre>",
                        "</pre>",
                        "<table><tr><td>",
                        "</table>",
                        "words &amp; more",
                        "\n  ",
                        "<br>",
                        "<nav>menu</nav>",
                        "<script>x</script>",
                        "<div class=ads>",
                        "</div>",
                        "&nbsp;",
                        "é")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
